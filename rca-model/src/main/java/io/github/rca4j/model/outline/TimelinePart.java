package io.github.rca4j.model.outline;

import static io.github.rca4j.model.outline.FieldPart.field;

import io.github.rca4j.model.Rca;
import io.github.rca4j.model.Section;
import io.github.rca4j.model.Timeline;
import io.github.rca4j.model.TimelineCell;
import io.github.rca4j.model.TimelineEntry;
import io.github.rca4j.model.outline.Block.Table;
import io.github.rca4j.model.outline.SectionPart.Holds;
import io.github.rca4j.model.text.CharacterReference;
import io.github.rca4j.model.text.NormalForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The template's "Timeline". */
final class TimelinePart implements Part<Timeline, Timeline.Builder> {
    private static final List<FieldPart<TimelineEntry, TimelineEntry.Builder>> COLUMNS = List.of(
            field(
                    Labels.TIME,
                    "time",
                    Form.TIMELINE_TIME,
                    TimelineEntry::time,
                    TimelineEntry.Builder::time,
                    "[T-00:10]"),
            field(
                    Labels.EVENT,
                    "event",
                    Form.LINE,
                    TimelineEntry::event,
                    TimelineEntry.Builder::event,
                    "[What happened]"),
            field(
                    Labels.SYSTEM_STATE,
                    "systemState",
                    Form.LINE,
                    TimelineEntry::systemState,
                    TimelineEntry.Builder::systemState,
                    "[Relevant system state]"),
            field(
                    Labels.ACTION_TAKEN,
                    "actionTaken",
                    Form.LINE,
                    TimelineEntry::actionTaken,
                    TimelineEntry.Builder::actionTaken,
                    "[What was done]"));
    private static final List<Column> HEADER =
            COLUMNS.stream().map(FieldPart::column).toList();
    private static final Set<String> LABELS =
            COLUMNS.stream().map(FieldPart::label).collect(Collectors.toUnmodifiableSet());

    static final SectionPart<Rca, Rca.Builder, Timeline, Timeline.Builder> TIMELINE = SectionPart.section(
            Section.TIMELINE,
            Holds.property(
                    "timeline", Rca::timeline, Timeline::builder, Timeline.Builder::build, Rca.Builder::timeline),
            new TimelinePart());

    private static final TimelineEntry NOTHING = TimelineEntry.builder().build();

    private TimelinePart() {}

    /** The template's columns and after them the further ones, which only the value knows. */
    @Override
    public void write(Timeline timeline, Pen pen) {
        List<TimelineEntry> entries = pen.rows(timeline.entries(), NOTHING);
        if (entries.isEmpty()) {
            return;
        }
        List<String> further = timeline.furtherColumns();
        List<Column> columns = new ArrayList<>(HEADER);
        further.forEach(column -> columns.add(new Column(Form.LINE.text(distinct(column)), "")));
        PropertyPath path = pen.path().property("entries");
        pen.sink()
                .events(
                        columns,
                        new Rows(entries.size(), i -> new Row(row(entries.get(i), further, pen), path.element(i))));
    }

    /** A further column that is called like one of the template's is another one all the same. */
    private static String distinct(String column) {
        boolean known = LABELS.contains(column);
        return CharacterReference.write(column, i -> known && i == 0);
    }

    private static List<Optional<Text>> row(TimelineEntry entry, List<String> further, Pen pen) {
        List<Optional<Text>> row = new ArrayList<>(COLUMNS.size() + further.size());
        for (FieldPart<TimelineEntry, TimelineEntry.Builder> column : COLUMNS) {
            row.add(column.value().text(entry, pen));
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

    @Override
    public void read(Page page, Timeline.Builder into) {
        int number = 0;
        for (Table table : page.blocks.tables(LABELS)) {
            for (List<Passage> cells : table.rows()) {
                TimelineEntry entry = entry(table, cells, page.row(cells, "entries[" + number + "]"));
                if (!entry.equals(NOTHING)) {
                    into.addEntry(entry);
                    number++;
                }
            }
        }
    }

    private static TimelineEntry entry(Table table, List<Passage> cells, Page row) {
        TimelineEntry.Builder entry = TimelineEntry.builder();
        int further = 0;
        for (int i = 0; i < cells.size(); i++) {
            Passage cell = cells.get(i);
            // A row may have more cells than the header.
            Passage heading = i < table.header().size() ? table.header().get(i) : new Passage("", cell.position());
            Optional<FieldPart<TimelineEntry, TimelineEntry.Builder>> column = COLUMNS.stream()
                    .filter(c -> c.label().equals(heading.text()))
                    .findFirst();
            Optional<String> words = cell.words();
            if (column.isPresent()) {
                column.get().reading().read(cell, heading.text(), row, entry);
            } else if (words.isPresent()) {
                String name = NormalForm.line(heading.words().map(CharacterReference::read))
                        .orElse("Column " + (i + 1));
                entry.addFurther(name, words.get());
                row.notebook.place(row.path("further[" + further++ + "]"), cell.position());
            }
        }
        return entry.build();
    }
}
