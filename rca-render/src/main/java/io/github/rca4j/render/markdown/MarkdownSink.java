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
import io.github.rca4j.render.Output;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The blocks of an RCA as Markdown. Blocks are set apart by one empty line. */
final class MarkdownSink implements Sink {
    private static final String EXTRA = " <!-- " + Outline.EXTRA + " -->";

    /** Stands beside a box that has no text there, which would be none otherwise. */
    private static final String NOTHING = " <!-- -->";

    private static final String BULLET = "- ";

    private final MarkdownLines lines;
    /** How many lines there were after the last remark; remarks that follow each other are one block. */
    private long lastRemark = -1;

    MarkdownSink(Output out) {
        this.lines = new MarkdownLines(out);
    }

    @Override
    public void title(String label, Optional<Text> title) {
        lines.start().write("# ").write(label);
        title.ifPresent(t -> lines.write(": ").write(MarkdownPlace.heading(t)));
        lines.end();
        lines.gap();
    }

    @Override
    public void open(Heading heading) {
        if (heading.level() == 2) {
            rule();
        }
        String text = MarkdownPlace.heading(heading.text());
        lines.gap();
        lines.start().write("#".repeat(heading.level()));
        if (!text.isEmpty()) {
            lines.write(" ").write(text);
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
            field(fields.get(i), last ? MarkdownPlace::line : MarkdownPlace::closedLine);
        }
        lines.gap();
    }

    private void field(Field field, Function<Text, String> line) {
        lines.start();
        label(field);
        rest(field.value(), line, 0);
    }

    private void label(Field field) {
        lines.write("**").write(field.label()).write("**:");
    }

    /** A text after what leads it: in the same line if it is a single one, else as a block of its own. */
    private void rest(Optional<Text> text, Function<Text, String> line, int indent) {
        if (text.isEmpty()) {
            lines.end();
        } else if (MarkdownPlace.fitsLine(text.get())) {
            lines.write(" ").write(line.apply(text.get())).end();
        } else {
            lines.end();
            block(text.get(), indent);
        }
    }

    private void block(Text text, int indent) {
        lines.gap();
        lines.indent(indent);
        lines.lines(MarkdownPlace.block(text));
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
        lead.ifPresent(field -> field(field, MarkdownPlace::line));
        for (int i = 0; i < items.size(); i++) {
            item(numbered ? (i + 1) + ". " : BULLET, items.get(i));
        }
        lines.gap();
    }

    private void item(String marker, Item item) {
        lines.start().write(marker.strip());
        item.box().ifPresent(ticked -> lines.write(ticked ? " [x]" : " [ ]"));
        boolean named = item.title().isPresent();
        if (named) {
            lines.write(" **").write(MarkdownPlace.bold(item.title().get()));
            lines.write(item.text().isPresent() ? "**:" : "**");
        }
        if (named || !beginsBeside(item)) {
            if (!named && item.text().filter(MarkdownPlace::fitsLine).isEmpty()) {
                lines.write(NOTHING);
            }
            rest(item.text(), MarkdownPlace::line, marker.length());
        } else {
            String text = item.text().map(MarkdownPlace::item).orElse("");
            lines.write(text.isEmpty() ? "" : " ");
            lines.rest(text, marker.length());
        }
        if (!item.fields().isEmpty()) {
            String bullet = item.text().map(MarkdownPlace::bulletAfter).orElse(BULLET);
            lines.indent(marker.length());
            bullets(bullet, item.fields());
            lines.outdent(marker.length());
            lines.gap();
        }
    }

    /** Whether a text without a name begins in the line of its marker, and of its box if it has one. */
    private static boolean beginsBeside(Item item) {
        return item.box().isEmpty()
                || item.text().filter(MarkdownPlace::standsBesideBox).isPresent();
    }

    private void bullets(String bullet, List<Field> fields) {
        for (Field field : fields) {
            lines.start().write(bullet);
            label(field);
            rest(field.value(), MarkdownPlace::line, bullet.length());
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
        lead.ifPresent(field -> fields(List.of(field)));
        for (Step step : steps) {
            List<Field> fields = new ArrayList<>(1 + step.about().size());
            fields.add(step.says());
            fields.addAll(step.about());
            fields(fields);
        }
        end.ifPresent(field -> fields(List.of(field)));
    }

    @Override
    public void metrics(Field lead, List<Measure> measures) {
        list(
                Optional.of(lead),
                false,
                measures.stream()
                        .map(m -> new Item(
                                Optional.empty(), Optional.empty(), Optional.of(m.line()), List.of(), m.path()))
                        .toList());
    }

    @Override
    public void table(List<Column> columns, Iterable<Row> rows) {
        List<String> header =
                columns.stream().map(c -> MarkdownPlace.cell(c.heading())).toList();
        lines.gap();
        lines.row(header);
        lines.delimiters(header);
        for (Row row : rows) {
            lines.start().write("|");
            for (Optional<Text> cell : row.cells()) {
                lines.cell(cell.isPresent() ? MarkdownPlace.cell(cell.get()) : "");
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
        lines.line(fence + snippet.language().map(MarkdownPlace::info).orElse(""));
        snippet.code().ifPresent(text -> lines.lines(text.value()));
        lines.line(fence);
        lines.gap();
    }

    @Override
    public void leftover(Optional<Text> label, Optional<Text> text, PropertyPath path) {
        remark(Outline.LEFTOVER);
        if (label.isPresent()) {
            lines.gap();
            lines.start().write("**").write(MarkdownPlace.bold(label.get())).write("**:");
            rest(text, MarkdownPlace::line, 0);
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
