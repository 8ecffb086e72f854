package io.github.rca4j.model;

import static io.github.rca4j.model.Elements.orAbsent;

import io.github.rca4j.model.constraint.Given;
import io.github.rca4j.model.constraint.InReview;
import io.github.rca4j.model.text.NormalForm;
import jakarta.validation.constraints.NotNull;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A row of the template's "Timeline". Every cell is one line.
 *
 * @param time when it happened ("Time")
 * @param event what happened ("Event")
 * @param systemState how the system was ("System State")
 * @param actionTaken what was done ("Action Taken")
 * @param further cells of further columns, at most one for each
 * @since 0.1
 */
@Value.Builder
public record TimelineEntry(
        Optional<@NotNull(message = "{TL-04.time}", groups = InReview.class) TimelineTime> time,
        Optional<@Given(message = "{TL-07.absent}", groups = InReview.class) String> event,
        Optional<String> systemState,
        Optional<String> actionTaken,
        List<TimelineCell> further)
        implements WithTimelineEntry {

    static final TimelineEntry NOTHING = builder().build();

    /** Brings every component to its normal form; of several cells for one column the texts are joined. */
    public TimelineEntry {
        time = orAbsent(time);
        event = NormalForm.line(event);
        systemState = NormalForm.line(systemState);
        actionTaken = NormalForm.line(actionTaken);
        further = onePerColumn(further);
    }

    private static List<TimelineCell> onePerColumn(@Nullable List<TimelineCell> cells) {
        if (cells == null || cells.isEmpty()) {
            return List.of();
        }
        Map<String, String> texts = new LinkedHashMap<>();
        for (TimelineCell cell : cells) {
            if (!cell.text().isEmpty()) {
                texts.merge(cell.column(), cell.text(), (first, second) -> first + "; " + second);
            }
        }
        return texts.entrySet().stream()
                .map(e -> new TimelineCell(e.getKey(), e.getValue()))
                .toList();
    }

    /** {@return a builder of an entry with nothing in it} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that begins with what this holds} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link TimelineEntry}. */
    public static final class Builder extends TimelineEntryBuilder {
        Builder() {}

        /**
         * Sets the time as it is written.
         *
         * @param text such as {@code T-00:10} or {@code 14:32 UTC}
         * @return this builder
         * @throws IllegalArgumentException if the text is blank
         */
        public Builder time(String text) {
            return time(TimelineTime.parse(text));
        }

        /**
         * Adds a cell of a further column.
         *
         * @param column the column's heading
         * @param text the cell
         * @return this builder
         */
        public Builder addFurther(String column, String text) {
            return addFurther(
                    new TimelineCell(Objects.requireNonNull(column, "column"), Objects.requireNonNull(text, "text")));
        }
    }
}
