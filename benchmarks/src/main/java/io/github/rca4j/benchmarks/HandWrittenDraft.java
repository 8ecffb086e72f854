package io.github.rca4j.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.Reference;
import io.github.rca4j.model.Severity;
import io.github.rca4j.model.TimelineEntry;
import io.github.rca4j.model.TimelineTime;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a team would write in an hour: a row when an alert begins, a row when it ends, in the order of time. */
final class HandWrittenDraft {
    private record Row(OffsetDateTime time, String event, String state) {}

    private HandWrittenDraft() {}

    static Rca of(JsonNode payload) {
        List<Row> rows = new ArrayList<>();
        boolean critical = false;
        for (JsonNode alert : payload.path("alerts")) {
            rows(alert, rows);
            critical |= alert.at("/labels/severity").asText().equals("critical");
        }
        rows.sort(Comparator.comparing(Row::time));
        JsonNode first = payload.path("alerts").path(0);
        boolean severe = critical;
        OffsetDateTime started = rows.get(0).time();
        return Rca.builder()
                .title(first.at("/annotations/summary").asText())
                .metadata(
                        m -> m.severity(severe ? Severity.SEV1 : Severity.SEV2).incidentDate(started.toLocalDate()))
                .impact(i -> i.userImpact(u -> u.detected(started)))
                .timeline(t -> rows.forEach(row -> t.addEntry(entry(row))))
                .additionalNotes(n -> links(payload, n::addReference))
                .build();
    }

    private static void rows(JsonNode alert, List<Row> rows) {
        String name = alert.at("/labels/alertname").asText();
        String state = alert.at("/annotations/description").asText();
        rows.add(new Row(OffsetDateTime.parse(alert.path("startsAt").asText()), name + " fired", state));
        if (alert.path("status").asText().equals("resolved")) {
            rows.add(new Row(OffsetDateTime.parse(alert.path("endsAt").asText()), name + " resolved", ""));
        }
    }

    private static TimelineEntry entry(Row row) {
        return TimelineEntry.builder()
                .time(TimelineTime.at(row.time()))
                .event(row.event())
                .systemState(row.state())
                .build();
    }

    private static void links(JsonNode payload, java.util.function.Consumer<Reference> references) {
        for (JsonNode alert : payload.path("alerts")) {
            String runbook = alert.at("/annotations/runbook_url").asText();
            references.accept(
                    Reference.of("Runbook of " + alert.at("/labels/alertname").asText(), URI.create(runbook)));
        }
    }
}
