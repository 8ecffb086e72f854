package io.github.rca4j.render.markdown;

import io.github.rca4j.model.Section;
import io.github.rca4j.model.outline.Column;
import io.github.rca4j.model.outline.Field;
import io.github.rca4j.model.outline.Heading;
import io.github.rca4j.model.outline.Item;
import io.github.rca4j.model.outline.Measure;
import io.github.rca4j.model.outline.Outline;
import io.github.rca4j.model.outline.PropertyPath;
import io.github.rca4j.model.outline.Row;
import io.github.rca4j.model.outline.Sink;
import io.github.rca4j.model.outline.Snippet;
import io.github.rca4j.model.outline.Step;
import io.github.rca4j.model.outline.Task;
import io.github.rca4j.model.outline.Text;
import io.github.rca4j.model.text.MarkdownText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The blocks of an RCA as Markdown. Blocks are set apart by one empty line. */
final class MarkdownSink implements Sink {
    private static final String EXTRA = " <!-- " + Outline.EXTRA + " -->";

    /** Stands beside a box that has no text there, which would be none otherwise. */
    private static final String NOTHING = " <!-- -->";

    private static final String BULLET = "-";

    private final MarkdownLines lines;
    /** How many lines there were after the last remark; remarks that follow each other are one block. */
    private long lastRemark = -1;

    MarkdownSink(MarkdownLines lines) {
        this.lines = lines;
    }

    @Override
    public void title(String label, Optional<Text> title) {
        lines.start().write("# ").write(label);
        if (title.isPresent()) {
            lines.write(": ").write(MarkdownPlace.HEADING.of(title.get()));
        }
        lines.end();
        lines.gap();
    }

    @Override
    public void open(Heading heading) {
        if (heading.level() == 2) {
            rule();
        }
        String text = MarkdownPlace.HEADING.of(heading.text());
        lines.gap();
        lines.start().write("#".repeat(heading.level()));
        if (!text.isEmpty()) {
            lines.write(' ').write(text);
        }
        if (soundsLikeTemplate(heading)) {
            lines.write(EXTRA);
        }
        lines.end();
        lines.gap();
    }

    private static boolean soundsLikeTemplate(Heading heading) {
        return heading.section().isEmpty()
                && Arrays.stream(Section.values())
                        .anyMatch(s -> MarkdownText.readsLike(heading.text().value(), s.heading()::equalsIgnoreCase));
    }

    private void rule() {
        lines.gap();
        lines.line("---");
        lines.gap();
    }

    @Override
    public void close() {}

    @Override
    public void fields(List<Field> fields) {
        lines.gap();
        for (int i = 0; i < fields.size(); i++) {
            // The labels share a paragraph, so what a value leaves open would reach into the next one.
            boolean last = i == fields.size() - 1;
            field(fields.get(i), last ? MarkdownPlace.LINE : MarkdownPlace.CLOSED_LINE);
        }
        lines.gap();
    }

    private void field(Field field, MarkdownPlace place) {
        lines.start();
        label(field);
        rest(field.value(), place, 0);
    }

    private void label(Field field) {
        lines.write("**").write(field.label()).write("**:");
    }

    /** A text after what leads it: in the same line if it is a single one, else as a block of its own. */
    private void rest(Optional<Text> text, MarkdownPlace place, int indent) {
        if (text.isEmpty()) {
            lines.end();
        } else if (MarkdownPlace.fitsLine(text.get())) {
            lines.write(' ').write(place.of(text.get())).end();
        } else {
            lines.end();
            block(text.get(), indent);
        }
    }

    private void block(Text text, int indent) {
        lines.gap();
        lines.indent(indent);
        lines.lines(MarkdownPlace.BLOCK.of(text));
        lines.outdent(indent);
        lines.gap();
    }

    @Override
    public void text(Text text, PropertyPath path) {
        block(text, 0);
    }

    @Override
    public void list(Optional<Field> lead, boolean numbered, List<Item> items) {
        lines.gap();
        if (lead.isPresent()) {
            field(lead.get(), MarkdownPlace.LINE);
        }
        for (int i = 0; i < items.size(); i++) {
            item(numbered ? (i + 1) + "." : BULLET, items.get(i));
        }
        lines.gap();
    }

    private void item(String marker, Item item) {
        Optional<Text> text = item.text();
        int indent = marker.length() + 1;
        lines.start().write(marker);
        if (item.box().isPresent()) {
            lines.write(item.box().get() ? " [x]" : " [ ]");
        }
        boolean named = item.title().isPresent();
        if (named) {
            lines.write(" **").write(MarkdownPlace.BOLD.of(item.title().get()));
            lines.write(text.isPresent() ? "**:" : "**");
        }
        if (named || !beginsBeside(item)) {
            if (!named && (text.isEmpty() || !MarkdownPlace.fitsLine(text.get()))) {
                lines.write(NOTHING);
            }
            rest(text, MarkdownPlace.LINE, indent);
        } else if (text.isPresent()) {
            lines.write(' ').rest(MarkdownPlace.ITEM.of(text.get()), indent);
        } else {
            lines.end();
        }
        if (!item.fields().isEmpty()) {
            lines.indent(indent);
            bullets(text.isPresent() ? MarkdownPlace.bulletAfter(text.get()) : BULLET, item.fields());
            lines.outdent(indent);
            lines.gap();
        }
    }

    /** Whether a text without a name begins in the line of its marker, and of its box if it has one. */
    private static boolean beginsBeside(Item item) {
        return item.box().isEmpty()
                || (item.text().isPresent()
                        && MarkdownPlace.standsBesideBox(item.text().get()));
    }

    private void bullets(String bullet, List<Field> fields) {
        for (Field field : fields) {
            lines.start().write(bullet).write(' ');
            label(field);
            rest(field.value(), MarkdownPlace.LINE, bullet.length() + 1);
        }
    }

    @Override
    public void tasks(List<Task> tasks) {
        lines.gap();
        for (Task task : tasks) {
            item(BULLET, task.item());
        }
        lines.gap();
    }

    @Override
    public void chain(Optional<Field> lead, List<Step> steps, Optional<Field> end) {
        if (lead.isPresent()) {
            fields(List.of(lead.get()));
        }
        for (Step step : steps) {
            List<Field> fields = new ArrayList<>(1 + step.about().size());
            fields.add(step.says());
            fields.addAll(step.about());
            fields(fields);
        }
        if (end.isPresent()) {
            fields(List.of(end.get()));
        }
    }

    @Override
    public void metrics(Field lead, List<Measure> measures) {
        List<Item> items = new ArrayList<>(measures.size());
        for (Measure measure : measures) {
            items.add(new Item(
                    Optional.empty(), Optional.empty(), Optional.of(measure.line()), List.of(), measure.path()));
        }
        list(Optional.of(lead), false, items);
    }

    @Override
    public void table(List<Column> columns, Iterable<Row> rows) {
        List<String> header = new ArrayList<>(columns.size());
        for (Column column : columns) {
            header.add(MarkdownPlace.CELL.of(column.heading()));
        }
        lines.gap();
        lines.row(header);
        lines.delimiters(header);
        for (Row row : rows) {
            lines.start().write('|');
            for (Optional<Text> cell : row.cells()) {
                lines.cell(cell.isPresent() ? MarkdownPlace.CELL.of(cell.get()) : "");
            }
            lines.end();
        }
        lines.gap();
    }

    @Override
    public void events(List<Column> columns, Iterable<Row> rows) {
        table(columns, rows);
    }

    @Override
    public void code(Field lead, List<Snippet> snippets) {
        fields(List.of(lead));
        snippets.forEach(this::snippet);
    }

    private void snippet(Snippet snippet) {
        String fence = MarkdownPlace.fence(snippet.code());
        lines.gap();
        lines.line(fence + snippet.language().map(MarkdownPlace.INFO::of).orElse(""));
        snippet.code().ifPresent(text -> lines.lines(text.value()));
        lines.line(fence);
        lines.gap();
    }

    @Override
    public void leftover(Optional<Text> label, Optional<Text> text, PropertyPath path) {
        remark(Outline.LEFTOVER);
        if (label.isPresent()) {
            lines.gap();
            lines.start().write("**").write(MarkdownPlace.BOLD.of(label.get())).write("**:");
            rest(text, MarkdownPlace.LINE, 0);
            lines.gap();
        } else {
            text.ifPresent(words -> block(words, 0));
        }
    }

    @Override
    public void remark(String text) {
        lines.gap();
        if (lines.count() == lastRemark) {
            lines.join();
        }
        lines.line("<!-- " + MarkdownPlace.comment(text) + " -->");
        lastRemark = lines.count();
        lines.gap();
    }

    @Override
    public void footer(List<Field> fields) {
        rule();
        fields(fields);
    }
}
