package io.github.rca4j.asciidoc;

import io.github.rca4j.model.outline.Column;
import io.github.rca4j.model.outline.Field;
import io.github.rca4j.model.outline.Heading;
import io.github.rca4j.model.outline.Item;
import io.github.rca4j.model.outline.Measure;
import io.github.rca4j.model.outline.PropertyPath;
import io.github.rca4j.model.outline.Row;
import io.github.rca4j.model.outline.Sink;
import io.github.rca4j.model.outline.Snippet;
import io.github.rca4j.model.outline.Step;
import io.github.rca4j.model.outline.Task;
import io.github.rca4j.model.outline.Text;
import java.util.List;
import java.util.Optional;

/** The blocks of an RCA as AsciiDoc. */
final class AsciiDocSink implements Sink {
    /** Follows a label; the second one stands within an element of the first. */
    private static final List<String> TERM = List.of(":: ", ";; ");

    private final Lines lines;
    private final BlockMarkdown markdown;
    /** AsciiDoc has no section that skips a level. */
    private int level = 1;

    AsciiDocSink(Lines lines) {
        this.lines = lines;
        this.markdown = new BlockMarkdown(lines);
    }

    @Override
    public void title(String label, Optional<Text> title) {
        Phrase phrase = new Phrase().words(label);
        title.ifPresent(text -> Markdown.addLine(text, phrase.markup(": ")));
        lines.line("= " + phrase).block();
    }

    @Override
    public void open(Heading heading) {
        level = Math.min(heading.level(), level + 1);
        Phrase phrase = new Phrase();
        if (!heading.text().value().isEmpty()) {
            Markdown.addLine(heading.text(), phrase);
        }
        lines.block().line("=".repeat(level) + " " + phrase).block();
    }

    @Override
    public void close() {}

    @Override
    public void fields(List<Field> fields) {
        // A label alone leads what follows; a list of descriptions needs something described.
        if (fields.stream().allMatch(field -> field.value().isEmpty())) {
            fields.forEach(this::lead);
        } else {
            lines.block();
            describe(fields, 0);
            lines.endOfList();
        }
    }

    private void describe(List<Field> fields, int depth) {
        for (Field field : fields) {
            element(new Phrase().words(field.label()) + TERM.get(depth), new Phrase(), field.value());
        }
    }

    private void element(String marker, Phrase phrase, Optional<Text> text) {
        if (text.filter(t -> t.kind() != Text.Kind.BLANK).isPresent()) {
            markdown.element(marker, phrase, Markdown.blocks(text.get()).getFirstChild());
        } else {
            text.ifPresent(blank -> Markdown.addLine(blank, phrase));
            lines.line(marker + phrase);
        }
    }

    private void lead(Field field) {
        Phrase phrase = bold(new Text(field.label(), Text.Kind.PLAIN));
        field.value().ifPresent(text -> Markdown.addLine(text, phrase.words(": ")));
        lines.block().line(phrase.toString()).block();
    }

    private static Phrase bold(Text text) {
        Phrase phrase = new Phrase().markup("**");
        Markdown.addLine(text, phrase);
        return phrase.markup("**");
    }

    @Override
    public void text(Text text, PropertyPath path) {
        if (text.kind() == Text.Kind.BLANK) {
            Phrase phrase = new Phrase();
            Markdown.addLine(text, phrase);
            lines.block().line(phrase.toString()).block();
        } else {
            markdown.write(Markdown.blocks(text).getFirstChild());
        }
    }

    @Override
    public void list(Optional<Field> lead, boolean numbered, List<Item> items) {
        lead.ifPresent(this::lead);
        lines.block();
        for (Item item : items) {
            item(numbered ? ". " : "* ", item);
        }
        lines.endOfList();
    }

    private void item(String marker, Item item) {
        String box = item.box().map(ticked -> ticked ? "[x] " : "[ ] ").orElse("");
        Phrase phrase = item.title().map(AsciiDocSink::bold).orElseGet(Phrase::new);
        if (item.title().isPresent() && item.text().isPresent()) {
            phrase.words(": ");
        }
        element(marker + box, phrase, item.text());
        describe(item.fields(), 0);
    }

    @Override
    public void tasks(List<Task> tasks) {
        list(Optional.empty(), false, tasks.stream().map(Task::item).toList());
    }

    @Override
    public void chain(Optional<Field> lead, List<Step> steps, Optional<Field> end) {
        lead.ifPresent(this::lead);
        lines.block();
        for (Step step : steps) {
            describe(List.of(step.says()), 0);
            describe(step.about(), 1);
        }
        end.ifPresent(field -> describe(List.of(field), 0));
        lines.endOfList();
    }

    @Override
    public void metrics(Field lead, List<Measure> measures) {
        lead(lead);
        lines.block();
        measures.forEach(measure -> element("* ", new Phrase(), Optional.of(measure.line())));
        lines.endOfList();
    }

    @Override
    public void table(List<Column> columns, Iterable<Row> all) {
        Rows rows = new Rows(lines, columns.size() + "*");
        rows.header(columns.stream()
                .map(column -> cell(Optional.of(column.heading())))
                .toList());
        for (Row row : all) {
            rows.row(row.cells().stream().map(AsciiDocSink::cell).toList());
        }
        rows.end();
    }

    private static String cell(Optional<Text> text) {
        Phrase phrase = new Phrase();
        text.ifPresent(t -> Markdown.addLine(t, phrase));
        return phrase.toString();
    }

    @Override
    public void events(List<Column> columns, Iterable<Row> rows) {
        table(columns, rows);
    }

    @Override
    public void code(Field lead, List<Snippet> snippets) {
        lead(lead);
        for (Snippet snippet : snippets) {
            Optional<Text> code = snippet.code();
            if (code.filter(c -> c.kind() == Text.Kind.BLANK).isPresent()) {
                text(code.get(), snippet.path());
            } else {
                new Listing(
                                snippet.language().map(Text::value),
                                code.map(Text::value).orElse(""))
                        .write(lines);
            }
        }
    }

    @Override
    public void leftover(Optional<Text> label, Optional<Text> text, PropertyPath path) {
        label.ifPresent(l -> lines.block().line(bold(l).toString()).block());
        text.ifPresent(t -> text(t, path));
    }

    @Override
    public void remark(String text) {
        lines.block().line("// " + text).block();
    }

    @Override
    public void footer(List<Field> fields) {
        lines.block().line("'''").block();
        fields(fields);
    }
}
