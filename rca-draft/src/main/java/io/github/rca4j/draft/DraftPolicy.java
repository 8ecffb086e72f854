package io.github.rca4j.draft;

import io.github.rca4j.model.Severity;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.immutables.value.Value;

/**
 * What a house decides about its drafts. The functions must give the same answer to the same question, and be
 * thread-safe where the draft is.
 *
 * @param severity the incident's severity from an alert's, which is in its tool's own words; empty where the word says
 *     nothing of an incident. Unless told otherwise, whatever the case: {@code critical}, {@code crit}, {@code fatal},
 *     {@code disaster}, {@code emergency}, {@code emerg}, {@code page}, {@code p1}, {@code sev1} are SEV1;
 *     {@code error}, {@code err}, {@code major}, {@code high}, {@code p2}, {@code sev2} are SEV2; {@code warning},
 *     {@code warn}, {@code minor}, {@code medium}, {@code average}, {@code low}, {@code p3}, {@code sev3} are SEV3;
 *     Azure Monitor's {@code Sev0} to {@code Sev2}, which are critical, error and warning, are SEV1 to SEV3;
 *     Dynatrace's words are kinds of problems, and none; so are PagerDuty's urgencies {@code high} and {@code low},
 *     Sentry's levels of what was logged ({@code fatal}, {@code error}, {@code warning}), Datadog's {@code error}, which
 *     every alert has that is no warning, and anything else. A word that gives no severity stands in the notes
 * @param severityOrder most severe first: of several alerts' severities the first is the incident's. By name unless told
 *     otherwise, so SEV1 comes before SEV2, and P1 before P2
 * @param title the draft's title from its alerts, one of each series, of which there is at least one: most severe first,
 *     then in the order in which they started. Plain text; it is escaped. Unless told otherwise {@code HighErrorRate on checkout}, or
 *     {@code HighErrorRate and 2 more alerts on checkout}
 * @param incident what tells the incident of an alert from other incidents: its key, any text. Unless told otherwise what
 *     the tool calls the incident, else the group that it sent the alert with, each with the tool's name; all alerts
 *     without either are of one incident, whose key is ""
 * @param zone the zone in which times and days are written; absent, as unless told otherwise, each time keeps the offset
 *     that it came with, and a day is that of its time
 * @param labels whether a label of this name is listed in the notes; all but {@code alertname} unless told otherwise
 * @since 0.1
 */
@Value.Builder
public record DraftPolicy(
        Function<Alert, Optional<Severity>> severity,
        Comparator<Severity> severityOrder,
        Function<List<Alert>, String> title,
        Function<Alert, String> incident,
        Optional<ZoneId> zone,
        Predicate<String> labels) {

    /** The policy that holds unless told otherwise. */
    public static final DraftPolicy DEFAULT = builder().build();

    private static String incident(Alert alert) {
        return alert.incident()
                .or(alert::groupKey)
                .map(key -> alert.source() + " " + Kept.digested(key))
                .orElse("");
    }

    /** {@return a builder with the default policy} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DraftPolicy}. */
    public static final class Builder extends DraftPolicyBuilder {
        Builder() {
            severity(DefaultSeverity::of);
            severityOrder(Comparator.comparing(Severity::name));
            title(DefaultTitle::of);
            incident(DraftPolicy::incident);
            labels(label -> !label.equals("alertname"));
        }
    }
}
