package io.github.rca4j.validate.report;

import io.github.rca4j.validate.Report;
import java.util.Objects;

/**
 * What a check found in a document that has a name.
 *
 * @param name what the document is called, such as the path of its file with {@code /} between folders
 * @param report what the check found
 * @since 0.1
 */
public record NamedReport(String name, Report report) {
    /** Refuses what is null. */
    public NamedReport {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(report, "report");
    }
}
