package io.github.rca4j.draft;

import io.github.rca4j.model.Severity;
import java.util.Locale;
import java.util.Optional;

/** The words that most rules use for an alert's severity. {@link DraftPolicy} lists them for its readers. */
final class DefaultSeverity {
    private DefaultSeverity() {}

    static Optional<Severity> of(String raw) {
        return switch (raw.toLowerCase(Locale.ROOT)) {
            case "critical", "crit", "fatal", "disaster", "emergency", "emerg", "page", "p1", "sev1" ->
                Optional.of(Severity.SEV1);
            case "error", "err", "major", "high", "p2", "sev2" -> Optional.of(Severity.SEV2);
            case "warning", "warn", "minor", "low", "p3", "sev3" -> Optional.of(Severity.SEV3);
            default -> Optional.empty();
        };
    }
}
