package io.github.rca4j.model;

import static io.github.rca4j.model.Elements.orNothing;

import io.github.rca4j.model.text.NormalForm;
import java.time.LocalDate;

/**
 * The last two lines of the template. Never absent: what is not given has the template's own values.
 *
 * @param version "Template Version", one line
 * @param lastUpdated "Last Updated"
 * @since 0.1
 */
public record TemplateVersion(String version, LocalDate lastUpdated) {
    private static final String VERSION = "1.0";
    private static final LocalDate LAST_UPDATED = LocalDate.of(2025, 11, 6);

    /** The template that this library knows. */
    public static final TemplateVersion CURRENT = new TemplateVersion(VERSION, LAST_UPDATED);

    /** Takes what is absent or blank from the template. */
    public TemplateVersion {
        version = NormalForm.line(orNothing(version, ""));
        version = version.isEmpty() ? VERSION : version;
        lastUpdated = orNothing(lastUpdated, LAST_UPDATED);
    }
}
