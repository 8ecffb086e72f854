package io.github.rca4j.model.outline;

import io.github.rca4j.model.TemplateVersion;
import java.time.LocalDate;

/** Builds the template's version and date, which stand in the last two lines of a document. */
final class Footer {
    private TemplateVersion built = TemplateVersion.CURRENT;

    void version(String version) {
        built = new TemplateVersion(version, built.lastUpdated());
    }

    void lastUpdated(LocalDate day) {
        built = new TemplateVersion(built.version(), day);
    }

    TemplateVersion built() {
        return built;
    }
}
