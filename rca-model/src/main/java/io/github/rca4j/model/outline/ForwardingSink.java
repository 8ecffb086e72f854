package io.github.rca4j.model.outline;

import java.util.List;
import java.util.Optional;

/**
 * Passes every block on to another sink. Whoever wants one kind of block written in another way implements that method,
 * and {@link #to}; the rest stays as it is.
 *
 * @since 0.1
 */
public interface ForwardingSink extends Sink {
    /** {@return where the blocks go} */
    Sink to();

    @Override
    default void title(String label, Optional<Text> title) {
        to().title(label, title);
    }

    @Override
    default void open(Heading heading) {
        to().open(heading);
    }

    @Override
    default void close() {
        to().close();
    }

    @Override
    default void fields(List<Field> fields) {
        to().fields(fields);
    }

    @Override
    default void text(Text text, PropertyPath path) {
        to().text(text, path);
    }

    @Override
    default void list(Optional<Field> lead, boolean numbered, List<Item> items) {
        to().list(lead, numbered, items);
    }

    @Override
    default void tasks(List<Task> tasks) {
        to().tasks(tasks);
    }

    @Override
    default void chain(Optional<Field> lead, List<Step> steps, Optional<Field> end) {
        to().chain(lead, steps, end);
    }

    @Override
    default void metrics(Field lead, List<Measure> measures) {
        to().metrics(lead, measures);
    }

    @Override
    default void table(List<Column> columns, Iterable<Row> rows) {
        to().table(columns, rows);
    }

    @Override
    default void events(List<Column> columns, Iterable<Row> rows) {
        to().events(columns, rows);
    }

    @Override
    default void code(Field lead, List<Snippet> snippets) {
        to().code(lead, snippets);
    }

    @Override
    default void leftover(Optional<Text> label, Optional<Text> text, PropertyPath path) {
        to().leftover(label, text, path);
    }

    @Override
    default void remark(String text) {
        to().remark(text);
    }

    @Override
    default void footer(List<Field> fields) {
        to().footer(fields);
    }
}
