package io.github.rca4j.read.corpus;

import io.github.rca4j.model.Rca;
import io.github.rca4j.model.outline.Blanks;
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
import java.util.List;
import java.util.Optional;

/**
 * What the template adds to an RCA of its own: headings, labels, the columns of the timeline, the footer, and what it
 * always prints, the checks and the items to follow up. Those words are not the document's, so they must not stand in
 * for words that were lost.
 */
final class Framework implements Sink {
    private final StringBuilder text = new StringBuilder();

    private Framework() {}

    /** {@return the template's part in the rendering of an RCA, as Markdown, a heading or a label in each line} */
    static String of(Rca rca) {
        Framework framework = new Framework();
        Outline.write(rca, Blanks.OMIT, framework);
        return framework.text.toString();
    }

    @Override
    public void title(String label, Optional<Text> title) {
        add("# ", label);
    }

    @Override
    public void open(Heading heading) {
        heading.section().ifPresent(section -> add("## ", section.heading()));
    }

    @Override
    public void close() {}

    @Override
    public void fields(List<Field> fields) {
        fields.forEach(field -> add("", field.label()));
    }

    @Override
    public void text(Text own, PropertyPath path) {
        if (own.kind() == Text.Kind.PLAIN) {
            add("", own.value());
        }
    }

    @Override
    public void list(Optional<Field> lead, boolean numbered, List<Item> items) {
        lead.ifPresent(field -> add("", field.label()));
        for (Item item : items) {
            fields(item.fields());
            item.text().filter(t -> TemplateLines.contains(t.value())).ifPresent(t -> add("", t.value()));
        }
    }

    @Override
    public void tasks(List<Task> tasks) {
        list(Optional.empty(), false, tasks.stream().map(Task::item).toList());
    }

    @Override
    public void chain(Optional<Field> lead, List<Step> steps, Optional<Field> end) {
        lead.ifPresent(field -> fields(List.of(field)));
        for (Step step : steps) {
            fields(List.of(step.says()));
            fields(step.about());
        }
        end.ifPresent(field -> fields(List.of(field)));
    }

    @Override
    public void metrics(Field lead, List<Measure> measures) {
        add("", lead.label());
    }

    @Override
    public void table(List<Column> columns, Iterable<Row> rows) {
        columns.stream()
                .map(Column::heading)
                .filter(t -> t.kind() == Text.Kind.PLAIN)
                .forEach(t -> add("", t.value()));
    }

    @Override
    public void events(List<Column> columns, Iterable<Row> rows) {
        table(columns, rows);
    }

    @Override
    public void code(Field lead, List<Snippet> snippets) {
        fields(List.of(lead));
    }

    @Override
    public void leftover(Optional<Text> label, Optional<Text> own, PropertyPath path) {}

    @Override
    public void remark(String own) {}

    @Override
    public void footer(List<Field> fields) {
        for (Field field : fields) {
            String line = "**" + field.label() + "**: "
                    + field.value().map(Text::value).orElse("");
            add("", TemplateLines.contains(line) ? line : field.label());
        }
    }

    private void add(String mark, String words) {
        text.append(mark).append(words).append('\n');
    }
}
