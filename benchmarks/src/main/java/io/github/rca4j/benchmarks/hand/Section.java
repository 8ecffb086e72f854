package io.github.rca4j.benchmarks.hand;

import io.github.rca4j.benchmarks.plain.PlainRca.CodeSnippet;
import java.util.ArrayList;
import java.util.List;

/** What stands under one heading: texts, labels with what follows them, lists, the rows of a table, code. */
final class Section {
    /** A label and what stands behind it; and the list below it. */
    record Field(String label, String value, List<Item> items) {
        /** {@return the line's field; null if it does not begin with a label} */
        static Field of(String line) {
            int end = line.startsWith("**") ? line.indexOf("**:", 2) : -1;
            return end < 0
                    ? null
                    : new Field(line.substring(2, end), line.substring(end + 3).strip(), new ArrayList<>());
        }
    }

    /** An element of a list, and the list within it. */
    record Item(String text, List<Item> items) {
        /** {@return what stands behind the label in the list within; null if nothing does} */
        String value(String label) {
            for (Item item : items) {
                Field field = Field.of(item.text);
                if (field != null && field.label().equals(label)) {
                    return field.value();
                }
            }
            return null;
        }
    }

    static final Section NONE = new Section();

    final List<Field> fields = new ArrayList<>();
    final List<Item> items = new ArrayList<>();
    final List<List<String>> rows = new ArrayList<>();
    final List<CodeSnippet> snippets = new ArrayList<>();
    String text;

    /** Takes a paragraph, each line of which may be a label. */
    void paragraph(String lines) {
        if (!lines.startsWith("**")) {
            text = lines;
            return;
        }
        for (String line : lines.split("\n", -1)) {
            Field field = Field.of(line);
            if (field != null) {
                fields.add(field);
            }
        }
    }

    /** Takes a list, which belongs to the label above it, if there is one. */
    void list(List<Item> list) {
        (fields.isEmpty() ? items : fields.get(fields.size() - 1).items()).addAll(list);
    }

    void row(String line) {
        List<String> cells = new ArrayList<>(4);
        int from = line.indexOf('|') + 1;
        for (int to = line.indexOf('|', from); to >= 0; to = line.indexOf('|', from)) {
            cells.add(line.substring(from, to).strip());
            from = to + 1;
        }
        rows.add(cells);
    }

    void code(String language, String code) {
        snippets.add(new CodeSnippet(language, code.stripTrailing()));
    }

    Field field(String label) {
        for (Field field : fields) {
            if (field.label().equals(label)) {
                return field;
            }
        }
        return new Field(label, null, List.of());
    }

    String value(String label) {
        return field(label).value();
    }
}
