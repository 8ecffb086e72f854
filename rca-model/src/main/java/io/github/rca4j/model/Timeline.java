package io.github.rca4j.model;

import static io.github.rca4j.model.Elements.filled;

import io.github.rca4j.model.constraint.InReview;
import io.github.rca4j.model.constraint.OffsetGiven;
import io.github.rca4j.model.constraint.OrderedTimeline;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.immutables.value.Value;

/**
 * What happened, in order: the template's "Timeline".
 *
 * @param entries the rows, first to last. Their further cells stand in the order in which the columns first occur
 * @since 0.1
 */
@Value.Builder
@OrderedTimeline
@OffsetGiven(groups = InReview.class)
public record Timeline(
        @NotEmpty(message = "{TL-02.entries}", groups = InReview.class) List<@Valid TimelineEntry> entries) implements WithTimeline {

    static final Timeline NOTHING = builder().build();

    /** Drops entries with nothing in them. */
    public Timeline {
        entries = inColumnOrder(Elements.present(entries, TimelineEntry.NOTHING));
    }

    /** {@return the headings of the further columns, in the order in which they first occur} */
    public List<String> furtherColumns() {
        return List.copyOf(columns(entries).keySet());
    }

    private static Map<String, Integer> columns(List<TimelineEntry> entries) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (TimelineEntry entry : entries) {
            for (TimelineCell cell : entry.further()) {
                columns.putIfAbsent(cell.column(), columns.size());
            }
        }
        return columns;
    }

    /** A table has one order of columns, so two timelines that differ only in it are the same. */
    private static List<TimelineEntry> inColumnOrder(List<TimelineEntry> entries) {
        Map<String, Integer> columns = columns(entries);
        if (columns.size() < 2) {
            return entries;
        }
        Comparator<TimelineCell> order = Comparator.comparing(cell -> columns.getOrDefault(cell.column(), 0));
        List<TimelineEntry> ordered = new ArrayList<>(entries.size());
        for (TimelineEntry entry : entries) {
            ordered.add(entry.withFurther(entry.further().stream().sorted(order).toList()));
        }
        return List.copyOf(ordered);
    }

    /** {@return a builder of a timeline with nothing in it} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that begins with what this holds} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Timeline}. */
    public static final class Builder extends TimelineBuilder {
        Builder() {}

        /**
         * Adds an entry.
         *
         * @param f fills it in
         * @return this builder
         */
        public Builder addEntry(Consumer<TimelineEntry.Builder> f) {
            return addEntry(filled(TimelineEntry.builder(), f).build());
        }

        /**
         * Adds an entry with the template's four cells.
         *
         * @param time such as {@code T-00:10} or {@code 14:32 UTC}
         * @param event what happened
         * @param systemState how the system was
         * @param actionTaken what was done
         * @return this builder
         */
        public Builder addEntry(String time, String event, String systemState, String actionTaken) {
            return addEntry(
                    e -> e.time(time).event(event).systemState(systemState).actionTaken(actionTaken));
        }
    }
}
