package io.github.rca4j.draft;

import io.github.rca4j.model.Timeline;
import io.github.rca4j.model.TimelineEntry;
import io.github.rca4j.model.TimelineTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The rows of a draft's timeline: when each alert began to fire, and when it ended. What people did, they must say.
 *
 * <p>The system state of a row that an alert fired is what the alert said while it fired. Where it was sent only once it
 * had ended, it is what it said then: nobody knows more. When an alert ended, nothing told how the system was.
 */
final class DraftTimeline {
    private static final int NAME = 120;
    private static final int STATE = 500;

    /** A start or an end, with the exact time, by which rows are ordered before they are written to the second. */
    private record Change(Alert alert, boolean end, OffsetDateTime time, String event, String state) {
        static final Comparator<Change> ORDER = Comparator.comparing(
                        (Change change) -> change.time().toInstant())
                .thenComparing(Change::end)
                .thenComparing(Change::event)
                .thenComparing(Change::state)
                .thenComparing(change -> change.alert().toString());

        AlertField field() {
            return end ? AlertField.ENDED : AlertField.STARTED;
        }
    }

    private final UnaryOperator<OffsetDateTime> written;

    DraftTimeline(UnaryOperator<OffsetDateTime> written) {
        this.written = written;
    }

    Timeline of(List<Alert> alerts, Origins origins) {
        Map<TimelineEntry, List<Change>> rows = new LinkedHashMap<>();
        changes(alerts)
                .forEach(change -> rows.computeIfAbsent(row(change, 1), row -> new ArrayList<>())
                        .add(change));
        Timeline.Builder timeline = Timeline.builder();
        int index = 0;
        for (List<Change> same : rows.values()) {
            timeline.addEntry(row(same.get(0), same.size()));
            String path = "timeline.entries[" + index++ + "]";
            for (Change change : same) {
                origins.add(path, change.alert(), change.field());
                if (!change.end()) {
                    stateFields(change.alert())
                            .forEach(field -> origins.add(path + ".systemState", change.alert(), field));
                }
            }
        }
        return timeline.build();
    }

    private static List<Change> changes(List<Alert> alerts) {
        List<Change> changes = new ArrayList<>();
        for (Alert alert : alerts) {
            alert.started()
                    .ifPresent(time ->
                            changes.add(new Change(alert, false, time, event(alert, "fired"), systemState(alert))));
            alert.ended().ifPresent(time -> changes.add(new Change(alert, true, time, event(alert, "ended"), "")));
        }
        changes.sort(Change.ORDER);
        return changes;
    }

    private static String event(Alert alert, String what) {
        return PlainText.shortened(alert.name(), NAME)
                + " "
                + what
                + alert.host()
                        .map(host -> " on " + PlainText.shortened(host, NAME))
                        .orElse("");
    }

    /** {@return the components that make the system state: a summary that the description repeats is none of them} */
    private static List<AlertField> stateFields(Alert alert) {
        String summary = alert.summary().orElse("");
        String description = alert.description().orElse("");
        List<AlertField> fields = new ArrayList<>();
        if (!summary.isEmpty() && (description.isEmpty() || !description.startsWith(summary))) {
            fields.add(AlertField.SUMMARY);
        }
        if (!description.isEmpty()) {
            fields.add(AlertField.DESCRIPTION);
        }
        return fields;
    }

    private static String systemState(Alert alert) {
        String summary = alert.summary().orElse("");
        String description = alert.description().orElse("");
        if (stateFields(alert).size() < 2) {
            return description.isEmpty() ? summary : description;
        }
        char last = summary.charAt(summary.length() - 1);
        return summary + (last == '.' || last == '!' || last == '?' ? " " : ". ") + description;
    }

    /** Rows that read the same are one row with a count: a table with the same row twice tells nobody anything. */
    private TimelineEntry row(Change change, int alerts) {
        String event = change.event() + (alerts == 1 ? "" : " (" + alerts + " alerts)");
        return TimelineEntry.builder()
                .time(TimelineTime.at(written.apply(change.time())))
                .event(PlainText.markdown(event, 2 * NAME + 40))
                .systemState(Optional.of(PlainText.markdown(change.state(), STATE)))
                .build();
    }
}
