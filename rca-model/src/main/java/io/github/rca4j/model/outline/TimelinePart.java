package io.github.rca4j.model.outline;

import static io.github.rca4j.model.outline.FieldPart.field;

import io.github.rca4j.model.Rca;
import io.github.rca4j.model.Section;
import io.github.rca4j.model.Timeline;
import io.github.rca4j.model.TimelineCell;
import io.github.rca4j.model.TimelineEntry;
import io.github.rca4j.model.text.CharacterReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The template's "Timeline". */
final class TimelinePart {
    private static final List<FieldPart<TimelineEntry>> COLUMNS = List.of(
            field("Time", Form.TIMELINE_TIME, TimelineEntry::time, "[T-00:10]"),
            field("Event", Form.LINE, TimelineEntry::event, "[What happened]"),
            field("System State", Form.LINE, TimelineEntry::systemState, "[Relevant system state]"),
            field("Action Taken", Form.LINE, TimelineEntry::actionTaken, "[What was done]"));

    static final SectionPart<Rca, Timeline> TIMELINE =
            SectionPart.section(Section.TIMELINE, Rca::timeline, TimelinePart::write);

    private static final TimelineEntry NOTHING = TimelineEntry.builder().build();

    private TimelinePart() {}

    /** The template's columns and after them the further ones, which only the value knows. */
    private static void write(Timeline timeline, Pen pen) {
        List<TimelineEntry> entries = pen.rows(timeline.entries(), NOTHING);
        if (entries.isEmpty()) {
            return;
        }
        List<String> further = timeline.furtherColumns();
        List<Text> header = new ArrayList<>();
        COLUMNS.forEach(column -> header.add(Text.plain(column.label())));
        further.forEach(column -> header.add(Form.LINE.text(distinct(column))));
        pen.sink()
                .table(
                        header,
                        () -> entries.stream()
                                .map(entry -> row(entry, further, pen))
                                .iterator());
    }

    /** A further column that is called like one of the template's is another one all the same. */
    private static String distinct(String column) {
        boolean known = COLUMNS.stream().anyMatch(c -> c.label().equals(column));
        return CharacterReference.write(column, i -> known && i == 0);
    }

    private static List<Optional<Text>> row(TimelineEntry entry, List<String> further, Pen pen) {
        List<Optional<Text>> row = new ArrayList<>(COLUMNS.size() + further.size());
        for (FieldPart<TimelineEntry> column : COLUMNS) {
            row.add(column.value().apply(entry, pen));
        }
        int next = 0;
        for (String column : further) {
            // An entry's cells stand in the order of the columns, so one walk finds them all.
            List<TimelineCell> cells = entry.further();
            boolean filled = next < cells.size() && cells.get(next).column().equals(column);
            row.add(filled ? Optional.of(Form.LINE.text(cells.get(next++).text())) : Optional.empty());
        }
        return row;
    }
}
