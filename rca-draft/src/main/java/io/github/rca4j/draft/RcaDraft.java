package io.github.rca4j.draft;

import io.github.rca4j.model.Impact;
import io.github.rca4j.model.Metadata;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.RcaStatus;
import io.github.rca4j.model.Severity;
import io.github.rca4j.model.UserImpact;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The draft of an RCA that alerts of one incident make: what a monitoring tool knows, and blanks where only a person can
 * know. It names no cause.
 *
 * <p>The order of the alerts does not matter, and an alert that was sent again counts once: of notifications with the
 * same fingerprint and start, the one that says that it ended wins.
 *
 * <ul>
 *   <li>When the first alert began to fire, the incident was detected; when it started, the alerts do not say.
 *   <li>It is resolved when the last alert ended, if all ended at a known time and none was left out by the tool.
 *   <li>The next review is three weeks after the incident, in the middle of what the template asks for.
 *   <li>The text of an alert, and its figures, are those that were sent while it fired, where it was sent then; of several
 *       such texts one counts, whatever the order.
 *   <li>A key metric has a value where an alert brought one. It has no baseline: the threshold at which an alert fires is
 *       no normal value.
 *   <li>Text of alerts is escaped, shortened where it is very long, and times are written to the second.
 *   <li>Each field that was filled says in {@link Rca#provenance()} where it came from.
 * </ul>
 */
public final class RcaDraft {
    private static final int TITLE = 300;
    private static final int WEEKS_TO_REVIEW = 3;

    private final List<Alert> alerts;
    private final List<Alert> truncated;
    private final DraftPolicy policy;

    private RcaDraft(Collection<Alert> alerts, DraftPolicy policy) {
        this.alerts = Episodes.of(alerts);
        this.truncated = Episodes.truncated(alerts);
        this.policy = policy;
    }

    /**
     * {@return a draft of some alerts, by the default policy}
     *
     * @param alerts the alerts of one incident, in any order; without any, the draft is blank
     */
    public static RcaDraft of(Collection<Alert> alerts) {
        return of(alerts, DraftPolicy.DEFAULT);
    }

    /**
     * {@return a draft of some alerts}
     *
     * @param alerts the alerts of one incident, in any order; without any, the draft is blank
     * @param policy what the house decides about its drafts
     */
    public static RcaDraft of(Collection<Alert> alerts, DraftPolicy policy) {
        return new RcaDraft(alerts, policy);
    }

    /** {@return the alerts, each episode once, in the order in which they started} */
    public List<Alert> alerts() {
        return alerts;
    }

    /** {@return the draft as a document, with status {@link RcaStatus#DRAFT}} */
    public Rca toRca() {
        Rca.Builder rca = Rca.builder().metadata(m -> m.status(RcaStatus.DRAFT));
        if (alerts.isEmpty()) {
            return rca.build();
        }
        Origins origins = new Origins();
        List<Alert> worstFirst = worstFirst();
        rca.title(PlainText.markdown(policy.title().apply(worstFirst), TITLE));
        origins.add("title", worstFirst.get(0), AlertField.NAME);
        DraftMetrics metrics = DraftMetrics.of(alerts);
        rca.technicalDetails(t -> t.monitoringAndMetrics(m -> m.addAllKeyMetrics(metrics.listed(origins))));
        rca.metadata(metadata(worstFirst.get(0), origins))
                .impact(impact(origins))
                .timeline(new DraftTimeline(this::written).of(alerts, origins))
                .additionalNotes(new DraftNotes(policy.labels()).of(alerts, truncated, metrics, origins));
        incidentDate(origins, "followUp.nextReviewDate")
                .ifPresent(date -> rca.followUp(f -> f.nextReviewDate(date.plusWeeks(WEEKS_TO_REVIEW))));
        return rca.addAllProvenance(origins.all()).build();
    }

    private List<Alert> worstFirst() {
        Comparator<Optional<Severity>> order =
                Comparator.comparing(severity -> severity.orElse(null), Comparator.nullsLast(policy.severityOrder()));
        return alerts.stream()
                .sorted(Comparator.comparing(this::severity, order))
                .toList();
    }

    private Optional<Severity> severity(Alert alert) {
        return policy.severity().apply(alert);
    }

    private Metadata metadata(Alert worst, Origins origins) {
        // A policy may pass a tool's own word on.
        Optional<Severity> severity = severity(worst).map(s -> new Severity(PlainText.markdown(s.name(), TITLE)));
        severity.ifPresent(s -> origins.add("metadata.severity", worst, AlertField.SEVERITY));
        return Metadata.builder()
                .status(RcaStatus.DRAFT)
                .severity(severity)
                .incidentDate(incidentDate(origins, "metadata.incidentDate"))
                .build();
    }

    private Optional<LocalDate> incidentDate(Origins origins, String path) {
        return earliest().map(first -> {
            origins.add(path, first, AlertField.STARTED);
            return written(first.started().orElseThrow()).toLocalDate();
        });
    }

    private Impact impact(Origins origins) {
        UserImpact.Builder impact = UserImpact.builder();
        earliest().ifPresent(first -> {
            OffsetDateTime detected = written(first.started().orElseThrow());
            impact.detected(detected);
            origins.add("impact.userImpact.detected", first, AlertField.STARTED);
            last().ifPresent(last -> {
                OffsetDateTime resolved = written(last.ended().orElseThrow());
                Duration span = Duration.between(detected, resolved);
                impact.resolved(resolved).duration(span).totalDuration(span);
                origins.add("impact.userImpact.resolved", last, AlertField.ENDED);
                for (String path : List.of("impact.userImpact.duration", "impact.userImpact.totalDuration")) {
                    origins.add(path, first, AlertField.STARTED);
                    origins.add(path, last, AlertField.ENDED);
                }
            });
        });
        return Impact.builder().userImpact(impact.build()).build();
    }

    /** {@return the alert that fired first; they are in order, and those of unknown start come last} */
    private Optional<Alert> earliest() {
        return alerts.stream()
                .limit(1)
                .filter(alert -> alert.started().isPresent())
                .findFirst();
    }

    /** {@return the alert that ended last; empty unless it is certain that all have ended, and when} */
    private Optional<Alert> last() {
        boolean over = truncated.isEmpty()
                && alerts.stream()
                        .allMatch(a ->
                                a.status() == AlertStatus.RESOLVED && a.ended().isPresent());
        return over
                ? alerts.stream()
                        .max(Comparator.comparing(a -> a.ended().orElseThrow().toInstant()))
                : Optional.empty();
    }

    /** {@return the time as the document writes it: parts of a second tell people nothing} */
    private OffsetDateTime written(OffsetDateTime time) {
        OffsetDateTime zoned = policy.zone()
                .map(zone -> time.atZoneSameInstant(zone).toOffsetDateTime())
                .orElse(time);
        return zoned.truncatedTo(ChronoUnit.SECONDS);
    }
}
