package io.github.rca4j.draft;

import io.github.rca4j.model.TimelineEntry;
import io.github.rca4j.model.TimelineTime;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * A row of a draft's timeline, before it is written.
 *
 * @param time the exact time, by which rows are ordered before they are written to the second
 * @param end whether something ended
 * @param event what happened, not escaped
 * @param state how the system was, not escaped; "" where nobody said
 * @param origin notes where the row came from, given the row's path
 */
record DraftRow(OffsetDateTime time, boolean end, String event, String state, List<Consumer<Origin>> origin) {
    private static final int EVENT = 400;
    private static final int STATE = 500;

    static final Comparator<DraftRow> ORDER = Comparator.comparing(
                    (DraftRow row) -> row.time().toInstant())
            .thenComparing(DraftRow::end)
            .thenComparing(DraftRow::event)
            .thenComparing(DraftRow::state)
            .thenComparing(row -> row.time().toString());

    /**
     * Where a row came from.
     *
     * @param path the row's property path
     * @param origins what takes note
     */
    record Origin(String path, Origins origins) {
        void of(Alert alert, AlertField time) {
            origins.add(path + ".time", alert, time);
            origins.add(path + ".event", alert, AlertField.NAME);
        }

        void ofState(Alert alert, List<AlertField> fields) {
            fields.forEach(field -> origins.add(path + ".systemState", alert, field));
        }

        void of(Alert alert, AlertEvent event) {
            origins.add(path + ".time", alert, Optional.of(event.pointer()));
            origins.add(path + ".event", alert, Optional.of(event.pointer()));
        }

        void of(TimelineEvent event) {
            origins.add(path + ".time", event);
            origins.add(path + ".event", event);
        }
    }

    /** {@return the row as it is written; rows that are written the same are one row with a count} */
    TimelineEntry entry(UnaryOperator<OffsetDateTime> written, int same) {
        return TimelineEntry.builder()
                .time(TimelineTime.at(written.apply(time)))
                .event(PlainText.markdown(event, EVENT) + (same == 1 ? "" : " (" + same + " alerts)"))
                .systemState(Optional.of(PlainText.markdown(state, STATE)))
                .build();
    }
}
