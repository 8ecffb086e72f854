package io.github.rca4j.draft;

import io.github.rca4j.model.AdditionalNotes;
import io.github.rca4j.model.Impact;
import io.github.rca4j.model.Metadata;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.RcaStatus;
import io.github.rca4j.model.Reference;
import io.github.rca4j.model.Severity;
import io.github.rca4j.model.Timeline;
import io.github.rca4j.model.UserImpact;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes a document from what a draft has kept. */
final class DraftWriter {
    private static final int TITLE = 300;
    private static final int NAME = 120;
    private static final int WEEKS_TO_REVIEW = 3;

    private final DraftPolicy policy;
    private final Picture picture;
    private final Origins origins = new Origins();

    DraftWriter(DraftPolicy policy, Picture picture) {
        this.policy = policy;
        this.picture = picture;
    }

    Rca rca() {
        Rca.Builder rca = Rca.builder();
        List<Alert> worstFirst = worstFirst();
        if (!picture.alerts().isEmpty()) {
            rca.title(PlainText.markdown(policy.title().apply(oneOfEachSeries(worstFirst)), TITLE));
            origins.add("title", worstFirst.get(0), AlertField.NAME);
        }
        DraftMetrics metrics = DraftMetrics.of(picture.alerts());
        DraftTimeline timeline = new DraftTimeline(this::written, origins);
        DraftNotes notes = new DraftNotes(policy, origins);
        rca.metadata(metadata(worstFirst))
                .impact(impact())
                .technicalDetails(t -> t.monitoringAndMetrics(m -> m.addAllKeyMetrics(metrics.listed(origins))));
        Timeline rows = timeline.of(picture);
        AdditionalNotes additional = notes.of(picture, metrics, timeline);
        rca.timeline(rows).additionalNotes(additional);
        incidentDate("followUp.nextReviewDate")
                .ifPresent(date -> rca.followUp(f -> f.nextReviewDate(date.plusWeeks(WEEKS_TO_REVIEW))));
        return rca.addAllProvenance(origins.all()).build();
    }

    /** By the policy's order; also a severity that was sent of an episode that is not kept. */
    private List<Alert> worstFirst() {
        Comparator<Optional<Severity>> order =
                Comparator.comparing(severity -> severity.orElse(null), Comparator.nullsLast(policy.severityOrder()));
        List<Alert> alerts = picture.alerts().stream()
                .sorted(Comparator.comparing(policy.severity(), order))
                .toList();
        Optional<Alert> worse = picture.severities().stream()
                .min(Comparator.comparing(policy.severity(), order))
                .filter(alert -> order.compare(
                                policy.severity().apply(alert),
                                policy.severity().apply(alerts.get(0)))
                        < 0);
        return Stream.concat(worse.stream(), alerts.stream()).toList();
    }

    /** How often a series fired is no number of alerts that a title could tell. */
    private static List<Alert> oneOfEachSeries(List<Alert> worstFirst) {
        Map<DraftState.SeriesKey, Alert> series = new LinkedHashMap<>();
        worstFirst.forEach(alert -> series.putIfAbsent(Kept.key(alert), alert));
        return List.copyOf(series.values());
    }

    private Metadata metadata(List<Alert> worstFirst) {
        Metadata.Builder metadata = Metadata.builder().status(RcaStatus.DRAFT);
        origins.add("metadata.status");
        incidentDate("metadata.incidentDate").ifPresent(metadata::incidentDate);
        worstFirst.stream()
                .limit(1)
                .forEach(worst -> policy.severity()
                        .apply(worst)
                        // A policy may pass a tool's own word on.
                        .map(severity -> new Severity(PlainText.markdown(severity.name(), TITLE)))
                        .ifPresent(severity -> {
                            metadata.severity(severity);
                            origins.add("metadata.severity", worst, AlertField.SEVERITY);
                        }));
        incident().ifPresent(metadata::incidentId);
        owner().ifPresent(metadata::owner);
        return metadata.addAllRelatedIssues(relatedIssues()).build();
    }

    private Optional<LocalDate> incidentDate(String path) {
        return picture.earliest().map(first -> {
            origins.add(path, first, AlertField.STARTED);
            return written(first.started().orElseThrow()).toLocalDate();
        });
    }

    /** {@return the reference of the incident, where tools speak of one} */
    private Optional<String> incident() {
        Map<String, Alert> incidents = incidents();
        if (incidents.size() != 1) {
            return Optional.empty();
        }
        incidents.forEach((incident, alert) -> origins.add("metadata.incidentId", alert, AlertField.INCIDENT));
        return incidents.keySet().stream().findFirst();
    }

    private Map<String, Alert> incidents() {
        Map<String, Alert> incidents = new LinkedHashMap<>();
        picture.alerts()
                .forEach(alert -> alert.incident()
                        .ifPresent(incident -> incidents.putIfAbsent(PlainText.reference(incident, NAME), alert)));
        return incidents;
    }

    /** {@return the one person who responds; of several, nobody said who of them writes the RCA} */
    private Optional<String> owner() {
        Map<String, Alert> responders = DraftNotes.responders(picture);
        if (responders.size() != 1) {
            return Optional.empty();
        }
        responders.forEach((name, alert) -> origins.add("metadata.owner", alert, AlertField.RESPONDERS));
        return responders.keySet().stream()
                .map(name -> PlainText.markdown(name, NAME))
                .findFirst();
    }

    /** {@return tickets that alerts point to, and incidents where there are several} */
    private List<Reference> relatedIssues() {
        List<Reference> issues = new ArrayList<>();
        Map<String, Alert> incidents = incidents();
        if (incidents.size() > 1) {
            incidents.forEach((incident, alert) -> {
                origins.add("metadata.relatedIssues[" + issues.size() + "]", alert, AlertField.INCIDENT);
                issues.add(Reference.of(incident));
            });
        }
        for (DraftLinks.Found issue : DraftLinks.of(picture.alerts(), kind -> kind == LinkKind.ISSUE)) {
            issue.origin("metadata.relatedIssues[" + issues.size() + "]", origins);
            issues.add(issue.reference());
        }
        return issues;
    }

    private Impact impact() {
        UserImpact.Builder impact = UserImpact.builder();
        picture.earliest().ifPresent(first -> {
            OffsetDateTime detected = written(first.started().orElseThrow());
            impact.detected(detected);
            origins.add("impact.userImpact.detected", first, AlertField.STARTED);
            lastToEnd(detected).ifPresent(last -> {
                OffsetDateTime resolved = written(last.ended().orElseThrow());
                Duration span = Duration.between(detected, resolved);
                impact.resolved(resolved).duration(span).totalDuration(span);
                origins.add("impact.userImpact.resolved", last, AlertField.ENDED);
                for (String path : List.of("impact.userImpact.duration", "impact.userImpact.totalDuration")) {
                    origins.add(path, first, AlertField.STARTED);
                    origins.add(path, last, AlertField.ENDED);
                }
            });
            mitigated(detected).ifPresent(impact::mitigated);
        });
        return Impact.builder().userImpact(impact.build()).build();
    }

    /** {@return what ended last; nothing ends before it began, and where tools say so, who is right is not known} */
    private Optional<Alert> lastToEnd(OffsetDateTime detected) {
        return picture.lastToEnd()
                .filter(last -> !written(last.ended().orElseThrow()).isBefore(detected));
    }

    /** {@return when the harm was over, unless that contradicts the other times} */
    private Optional<OffsetDateTime> mitigated(OffsetDateTime detected) {
        return picture.lastMitigated()
                .filter(alert -> !alert.mitigated().orElseThrow().isBefore(detected))
                .filter(alert -> picture.lastToEnd()
                        .filter(last -> last.ended()
                                .orElseThrow()
                                .isBefore(alert.mitigated().orElseThrow()))
                        .isEmpty())
                .map(alert -> {
                    origins.add("impact.userImpact.mitigated", alert, AlertField.MITIGATED);
                    return written(alert.mitigated().orElseThrow());
                });
    }

    /** {@return the time as the document writes it: parts of a second tell people nothing} */
    private OffsetDateTime written(OffsetDateTime time) {
        OffsetDateTime zoned = policy.zone()
                .map(zone -> time.atZoneSameInstant(zone).toOffsetDateTime())
                .orElse(time);
        return zoned.truncatedTo(ChronoUnit.SECONDS);
    }
}
