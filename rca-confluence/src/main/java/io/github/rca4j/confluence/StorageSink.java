package io.github.rca4j.confluence;

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
import java.util.stream.Stream;

/** The blocks of an RCA in Confluence's storage format. */
record StorageSink(Xml xml) implements Sink {
    @Override
    public void title(String label, Optional<Text> title) {}

    @Override
    public void open(Heading heading) {
        String name = "h" + (heading.level() - 1);
        if (!heading.text().value().isEmpty()) {
            xml.open(name).markup(Markdown.line(heading.text())).close(name).newLine();
        }
    }

    @Override
    public void close() {}

    @Override
    public void fields(List<Field> fields) {
        for (Field field : fields) {
            xml.open("p").element("strong", field.label() + ":").text(" ");
            boolean isLine =
                    field.value().filter(t -> t.kind() == Text.Kind.BLOCK).isEmpty();
            if (isLine) {
                field.value().ifPresent(text -> xml.markup(Markdown.line(text)));
            }
            xml.close("p").newLine();
            if (!isLine) {
                field.value().ifPresent(text -> xml.markup(Markdown.block(text)));
            }
        }
    }

    @Override
    public void text(Text text, PropertyPath path) {
        xml.markup(Markdown.block(text)).newLine();
    }

    @Override
    public void list(Optional<Field> lead, boolean numbered, List<Item> items) {
        lead.ifPresent(field -> fields(List.of(field)));
        if (items.isEmpty()) {
            return;
        }
        boolean boxes = items.get(0).box().isPresent();
        String list = boxes ? "ac:task-list" : numbered ? "ol" : "ul";
        xml.open(list).newLine();
        items.forEach(boxes ? this::task : this::item);
        xml.close(list).newLine();
    }

    private void item(Item item) {
        xml.open("li");
        content(item);
        xml.close("li").newLine();
    }

    private void task(Item item) {
        boolean done = item.box().orElse(false);
        xml.open("ac:task")
                .element("ac:task-status", done ? "complete" : "incomplete")
                .open("ac:task-body");
        content(item);
        xml.close("ac:task-body").close("ac:task").newLine();
    }

    private void content(Item item) {
        item.title().ifPresent(t -> xml.open("strong").markup(Markdown.line(t)).close("strong"));
        item.text()
                .ifPresent(t -> xml.text(item.title().isPresent() ? ": " : "").markup(Markdown.item(t)));
        fields(item.fields());
    }

    @Override
    public void tasks(List<Task> tasks) {
        list(Optional.empty(), false, tasks.stream().map(Task::item).toList());
    }

    @Override
    public void chain(Optional<Field> lead, List<Step> steps, Optional<Field> end) {
        lead.ifPresent(field -> fields(List.of(field)));
        steps.forEach(step -> fields(
                Stream.concat(Stream.of(step.says()), step.about().stream()).toList()));
        end.ifPresent(field -> fields(List.of(field)));
    }

    @Override
    public void metrics(Field lead, List<Measure> measures) {
        fields(List.of(lead));
        xml.open("ul").newLine();
        measures.forEach(measure ->
                xml.open("li").markup(Markdown.line(measure.line())).close("li").newLine());
        xml.close("ul").newLine();
    }

    @Override
    public void table(List<Column> columns, Iterable<Row> rows) {
        xml.open("table").open("tbody").newLine();
        row("th", columns.stream().map(column -> Optional.of(column.heading())).toList());
        rows.forEach(row -> row("td", row.cells()));
        xml.close("tbody").close("table").newLine();
    }

    private void row(String cell, List<Optional<Text>> cells) {
        xml.open("tr");
        for (Optional<Text> text : cells) {
            xml.open(cell).markup(text.map(Markdown::line).orElse("")).close(cell);
        }
        xml.close("tr").newLine();
    }

    @Override
    public void events(List<Column> columns, Iterable<Row> rows) {
        table(columns, rows);
    }

    @Override
    public void code(Field lead, List<Snippet> snippets) {
        fields(List.of(lead));
        snippets.forEach(snippet -> xml.code(
                snippet.language().map(Text::value).orElse(""),
                snippet.code().map(Text::value).orElse("")));
    }

    @Override
    public void leftover(Optional<Text> label, Optional<Text> text, PropertyPath path) {
        label.ifPresent(l -> xml.open("p")
                .open("strong")
                .markup(Markdown.line(l))
                .close("strong")
                .close("p")
                .newLine());
        text.ifPresent(t -> text(t, path));
    }

    /** Two hyphens would end the comment. */
    @Override
    public void remark(String text) {
        xml.markup("<!-- ").text(text.replace("-", "&#45;")).markup(" -->\n");
    }

    @Override
    public void footer(List<Field> fields) {
        xml.markup("<hr />\n");
        fields(fields);
    }
}
