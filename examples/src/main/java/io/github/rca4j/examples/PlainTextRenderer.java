package io.github.rca4j.examples;

// tag::readme[]
import io.github.rca4j.model.Rca;
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
import io.github.rca4j.render.Output;
import io.github.rca4j.render.RcaRenderer;
import io.github.rca4j.render.RenderOptions;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Plain text, for a mail. */
public final class PlainTextRenderer implements RcaRenderer {
    @Override
    public String format() {
        return "text";
    }

    @Override
    public String mediaType() {
        return "text/plain";
    }

    @Override
    public String fileExtension() {
        return "txt";
    }

    @Override
    public void render(Rca rca, RenderOptions options, Appendable out) {
        Outline.write(rca, options.blanks(), new Lines(new Output(out)));
    }

    /** The blocks of a document, as they come. What a call needs to remember, it keeps to itself. */
    private record Lines(Output out) implements Sink {
        private void line(String line) {
            out.write(line).write("\n");
        }

        private void labelled(Field field) {
            line(field.label() + ": " + value(field.value()));
        }

        private static String value(Optional<Text> text) {
            return text.map(Text::value).orElse("");
        }

        @Override
        public void title(String label, Optional<Text> title) {
            line(label + ": " + value(title));
        }

        @Override
        public void open(Heading heading) {
            line("\n" + heading.text().value().toUpperCase(Locale.ROOT));
        }

        @Override
        public void close() {}

        @Override
        public void fields(List<Field> fields) {
            fields.forEach(this::labelled);
        }

        @Override
        public void text(Text text, PropertyPath path) {
            line(text.value());
        }

        @Override
        public void list(Optional<Field> lead, boolean numbered, List<Item> items) {
            lead.ifPresent(this::labelled);
            for (Item item : items) {
                String box = item.box().map(ticked -> ticked ? "[x] " : "[ ] ").orElse("");
                line("- " + box + value(item.title()) + (item.title().isPresent() ? ": " : "") + value(item.text()));
                fields(item.fields());
            }
        }

        @Override
        public void tasks(List<Task> tasks) {
            list(Optional.empty(), false, tasks.stream().map(Task::item).toList());
        }

        @Override
        public void chain(Optional<Field> lead, List<Step> steps, Optional<Field> end) {
            lead.ifPresent(this::labelled);
            for (Step step : steps) {
                labelled(step.says());
                fields(step.about());
            }
            end.ifPresent(this::labelled);
        }

        @Override
        public void metrics(Field lead, List<Measure> measures) {
            labelled(lead);
            measures.forEach(measure -> line("- " + measure.line().value()));
        }

        @Override
        public void table(List<Column> columns, Iterable<Row> rows) {
            line(columns.stream().map(c -> c.heading().value()).collect(Collectors.joining(" | ")));
            for (Row row : rows) {
                line(row.cells().stream().map(Lines::value).collect(Collectors.joining(" | ")));
            }
        }

        @Override
        public void events(List<Column> columns, Iterable<Row> rows) {
            table(columns, rows);
        }

        @Override
        public void code(Field lead, List<Snippet> snippets) {
            labelled(lead);
            snippets.forEach(snippet -> line(value(snippet.code())));
        }

        @Override
        public void leftover(Optional<Text> label, Optional<Text> text, PropertyPath path) {
            line(value(label) + ": " + value(text));
        }

        @Override
        public void remark(String text) {
            // From program to program; nobody reads it in a mail.
        }

        @Override
        public void footer(List<Field> fields) {
            line("");
            fields(fields);
        }
    }
}
// end::readme[]
