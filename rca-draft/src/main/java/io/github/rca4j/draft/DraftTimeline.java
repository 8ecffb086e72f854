package io.github.rca4j.draft;

import io.github.rca4j.model.Timeline;
import io.github.rca4j.model.TimelineEntry;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The rows of a draft's timeline: when alerts began to fire and when they ended, what tools say happened to them, and
 * what else happened at the time. Rows stand by their time; none says that another came of it.
 */
final class DraftTimeline {
    private static final int MOST = 60;
    private static final int MOST_EVENTS = 200;
    private static final Duration AROUND = Duration.ofDays(1);

    private final UnaryOperator<OffsetDateTime> written;
    private final Origins origins;
    private int changesLeftOut;
    private Count eventsLeftOut = new Count(0, false);
    private List<TimelineEvent> someLeftOut = List.of();

    DraftTimeline(UnaryOperator<OffsetDateTime> written, Origins origins) {
        this.written = written;
        this.origins = origins;
    }

    Timeline of(Picture picture) {
        List<DraftRow> changes = changes(picture);
        List<DraftRow> rows = new ArrayList<>(ends(changes, MOST));
        changesLeftOut = changes.size() - rows.size();
        rows.addAll(events(picture));
        rows.sort(DraftRow.ORDER);
        return written(rows);
    }

    /** {@return how many rows of alerts are not shown} */
    int changesLeftOut() {
        return changesLeftOut;
    }

    /** {@return how many events that are no alerts are not shown} */
    Count eventsLeftOut() {
        return eventsLeftOut;
    }

    void originOfEventsLeftOut(String path) {
        someLeftOut.forEach(event -> origins.add(path, event));
    }

    private List<DraftRow> changes(Picture picture) {
        DraftChanges changes = new DraftChanges(written);
        List<DraftRow> each = picture.firings().stream()
                .flatMap(changes::ofOne)
                .sorted(DraftRow.ORDER)
                .toList();
        if (each.size() <= MOST) {
            return each;
        }
        Map<List<String>, List<Firings>> names = new LinkedHashMap<>();
        for (Firings series : picture.firings()) {
            Alert first = series.first();
            names.computeIfAbsent(List.of(first.source(), first.name()), name -> new ArrayList<>())
                    .add(series);
        }
        return names.values().stream()
                .flatMap(changes::ofName)
                .sorted(DraftRow.ORDER)
                .toList();
    }

    private static <T> List<T> ends(List<T> rows, int most) {
        return rows.size() <= most
                ? rows
                : Stream.concat(rows.stream().limit(most / 2), rows.stream().skip(rows.size() - most / 2))
                        .toList();
    }

    private List<DraftRow> events(Picture picture) {
        List<TimelineEvent> near =
                picture.events().kept().stream().filter(near(picture)).toList();
        List<TimelineEvent> shown = ends(near, MOST_EVENTS);
        int left = picture.events().kept().size() - shown.size();
        boolean more = picture.events().more();
        List<DraftRow> ofAlerts = picture.alerts().stream()
                .flatMap(DraftTimeline::events)
                .sorted(DraftRow.ORDER)
                .toList();
        List<DraftRow> ofAlertsShown = ends(ofAlerts, MOST_EVENTS);
        eventsLeftOut = new Count(left + ofAlerts.size() - ofAlertsShown.size() + (more ? 1 : 0), more);
        someLeftOut = picture.events().kept().stream()
                .filter(event -> more || !shown.contains(event))
                .toList();
        return Stream.concat(ofAlertsShown.stream(), shown.stream().map(DraftTimeline::row))
                .toList();
    }

    /** A day before the first alert and a day after the last change: what is further away is another story. */
    private static Predicate<TimelineEvent> near(Picture picture) {
        List<OffsetDateTime> times = picture.alerts().stream()
                .flatMap(alert -> Stream.of(alert.started(), alert.mitigated(), alert.ended()))
                .flatMap(Optional::stream)
                .sorted(OffsetDateTime.timeLineOrder())
                .toList();
        if (times.isEmpty()) {
            return event -> true;
        }
        OffsetDateTime from = times.get(0).minus(AROUND);
        OffsetDateTime to = times.get(times.size() - 1).plus(AROUND);
        return event -> !event.time().isBefore(from) && !event.time().isAfter(to);
    }

    private static Stream<DraftRow> events(Alert alert) {
        return alert.events().stream()
                .map(event -> new DraftRow(
                        event.time(),
                        false,
                        DraftChanges.name(alert) + ": " + event.text()
                                + event.author().map(name -> " (" + name + ")").orElse(""),
                        "",
                        List.of(origin -> origin.of(alert, event))));
    }

    private static DraftRow row(TimelineEvent event) {
        return new DraftRow(
                event.time(),
                false,
                event.text() + event.author().map(name -> " (" + name + ")").orElse(""),
                "",
                List.of(origin -> origin.of(event)));
    }

    private Timeline written(List<DraftRow> rows) {
        Map<TimelineEntry, List<DraftRow>> entries = new LinkedHashMap<>();
        rows.forEach(row -> entries.computeIfAbsent(row.entry(written, 1), entry -> new ArrayList<>())
                .add(row));
        Timeline.Builder timeline = Timeline.builder();
        int index = 0;
        for (Map.Entry<TimelineEntry, List<DraftRow>> entry : entries.entrySet()) {
            List<DraftRow> same = entry.getValue();
            timeline.addEntry(same.size() == 1 ? entry.getKey() : same.get(0).entry(written, same.size()));
            DraftRow.Origin origin = new DraftRow.Origin("timeline.entries[" + index++ + "]", origins);
            same.stream()
                    .map(DraftRow::origin)
                    .flatMap(Collection<Consumer<DraftRow.Origin>>::stream)
                    .forEach(note -> note.accept(origin));
        }
        return timeline.build();
    }
}
