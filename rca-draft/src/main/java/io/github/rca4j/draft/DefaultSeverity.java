package io.github.rca4j.draft;

import io.github.rca4j.model.Severity;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words that most rules use for an alert's severity. {@link DraftPolicy} lists them for its readers. */
final class DefaultSeverity {
    /** Counts from 0, so its words are another's for something worse. */
    private static final String AZURE = "azure-monitor";

    /** Calls a kind of problem a severity: its {@code ERROR} is as bad as its {@code PERFORMANCE}. */
    private static final String DYNATRACE = "dynatrace";

    /**
     * Words that stand where a tool has severities, and that rank something else: how loud PagerDuty pages, which is loud
     * unless told otherwise, how a program logged an error that Sentry saw, and that a monitor of Datadog is past its
     * threshold.
     */
    private static final Map<String, Set<String>> RANK_SOMETHING_ELSE = Map.of(
            "pagerduty", Set.of("high", "low"),
            "sentry", Set.of("fatal", "error", "warning"),
            "datadog", Set.of("error"));

    private DefaultSeverity() {}

    static Optional<Severity> of(Alert alert) {
        Optional<String> word = alert.severity().map(raw -> raw.toLowerCase(Locale.ROOT));
        return switch (alert.source()) {
            case AZURE -> word.flatMap(DefaultSeverity::ofAzure);
            case DYNATRACE -> Optional.empty();
            default ->
                word.filter(known -> !RANK_SOMETHING_ELSE
                                .getOrDefault(alert.source(), Set.of())
                                .contains(known))
                        .flatMap(DefaultSeverity::ofMostTools);
        };
    }

    private static Optional<Severity> ofMostTools(String word) {
        return switch (word) {
            case "critical", "crit", "fatal", "disaster", "emergency", "emerg", "page", "p1", "sev1" ->
                Optional.of(Severity.SEV1);
            case "error", "err", "major", "high", "p2", "sev2" -> Optional.of(Severity.SEV2);
            case "warning", "warn", "minor", "medium", "average", "low", "p3", "sev3" -> Optional.of(Severity.SEV3);
            default -> Optional.empty();
        };
    }

    private static Optional<Severity> ofAzure(String word) {
        return switch (word) {
            case "sev0" -> Optional.of(Severity.SEV1);
            case "sev1" -> Optional.of(Severity.SEV2);
            case "sev2" -> Optional.of(Severity.SEV3);
            default -> Optional.empty();
        };
    }
}
