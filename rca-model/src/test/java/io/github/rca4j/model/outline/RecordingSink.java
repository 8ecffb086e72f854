package io.github.rca4j.model.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Notes what it receives, one line for each block; what lies within a list or a table is on lines of its own. */
final class RecordingSink implements Sink {
    private final List<String> blocks = new ArrayList<>();
    private final List<Heading> headings = new ArrayList<>();
    private final List<String> rows = new ArrayList<>();
    private int open;

    /** {@return every block, in the order in which it came} */
    List<String> blocks() {
        return blocks;
    }

    /** {@return every heading that was opened} */
    List<Heading> headings() {
        return headings;
    }

    /** {@return every list and table with the number of its elements, such as {@code References: 1}} */
    List<String> rows() {
        return rows;
    }

    /** {@return how many sections are open} */
    int open() {
        return open;
    }

    @Override
    public void title(String label, Optional<Text> title) {
        blocks.add("title " + label + " | " + shown(title));
    }

    @Override
    public void open(Heading heading) {
        open++;
        headings.add(heading);
        blocks.add("open " + heading.level() + " " + shown(heading.text()));
    }

    @Override
    public void close() {
        open--;
        blocks.add("close");
    }

    @Override
    public void fields(List<Field> fields) {
        blocks.add("fields " + fields.stream().map(RecordingSink::shown).collect(Collectors.joining(" | ")));
    }

    @Override
    public void text(Text text, PropertyPath path) {
        blocks.add("text " + shown(text));
    }

    @Override
    public void list(Optional<Field> lead, boolean numbered, List<Item> items) {
        rows.add(lead.map(Field::label).orElseGet(this::heading) + ": " + items.size());
        blocks.add((numbered ? "numbered " : "list ")
                + lead.map(RecordingSink::shown).orElse("-"));
        for (Item item : items) {
            blocks.add("  "
                    + item.box().map(ticked -> ticked ? "[x] " : "[ ] ").orElse("")
                    + item.title().map(title -> "<" + shown(title) + "> ").orElse("")
                    + shown(item.text())
                    + item.fields().stream().map(field -> " | " + shown(field)).collect(Collectors.joining()));
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
            List<Field> fields = new ArrayList<>(List.of(step.says()));
            fields.addAll(step.about());
            fields(fields);
        }
        end.ifPresent(field -> fields(List.of(field)));
    }

    @Override
    public void metrics(Field lead, List<Measure> measures) {
        rows.add(lead.label() + ": " + measures.size());
        blocks.add("metrics " + shown(lead));
        measures.forEach(measure -> blocks.add("  " + shown(measure.line())));
    }

    @Override
    public void table(List<Column> columns, Iterable<Row> tableRows) {
        blocks.add("table " + columns.stream().map(c -> shown(c.heading())).collect(Collectors.joining(" | ")));
        int count = 0;
        for (Row row : tableRows) {
            blocks.add("  " + row.cells().stream().map(RecordingSink::shown).collect(Collectors.joining(" | ")));
            count++;
        }
        rows.add(heading() + ": " + count);
    }

    @Override
    public void events(List<Column> columns, Iterable<Row> tableRows) {
        table(columns, tableRows);
    }

    @Override
    public void code(Field lead, List<Snippet> snippets) {
        fields(List.of(lead));
        snippets.forEach(snippet -> blocks.add("code " + shown(snippet.language()) + " | " + shown(snippet.code())));
    }

    @Override
    public void leftover(Optional<Text> label, Optional<Text> text, PropertyPath path) {
        blocks.add("leftover " + shown(label) + " | " + shown(text));
    }

    @Override
    public void remark(String text) {
        blocks.add("remark " + text);
    }

    @Override
    public void footer(List<Field> fields) {
        blocks.add("footer " + fields.stream().map(RecordingSink::shown).collect(Collectors.joining(" | ")));
    }

    private String heading() {
        return headings.get(headings.size() - 1).text().value();
    }

    private static String shown(Field field) {
        return field.label() + " = " + shown(field.value());
    }

    private static String shown(Optional<Text> text) {
        return text.map(RecordingSink::shown).orElse("-");
    }

    private static String shown(Text text) {
        return text.value();
    }
}
