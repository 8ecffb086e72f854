package io.github.rca4j.model.outline;

import io.github.rca4j.model.Reference;
import io.github.rca4j.model.text.CharacterReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A label of the template, and the value beside it.
 *
 * @param label the label
 * @param property the property that holds the value, "" for a label alone
 * @param isBlock whether the value may have many lines
 * @param value the value as it is shown
 * @param reading takes the value from a piece of text
 * @param <R> what holds the value
 * @param <B> what builds that
 */
record FieldPart<R, B>(String label, String property, boolean isBlock, Shown<R, ?> value, Reading<B> reading) {
    private static final String COMMA = ",";

    /**
     * A value as it is shown.
     *
     * @param get gives it
     * @param form how it is written
     * @param blank its placeholder; "" for one that is shown only where it is given
     * @param <R> what holds it
     * @param <V> its type
     */
    record Shown<R, V>(Function<R, Optional<V>> get, Form<V> form, String blank) {
        /** {@return its text, or its placeholder where blanks are shown} */
        Optional<Text> text(R holder, Pen pen) {
            return pen.text(get.apply(holder), form, blank);
        }
    }

    /**
     * Takes a value. Where that cannot be typed, its words are kept under the label as it is written.
     *
     * @param <B> what takes it
     */
    interface Reading<B> {
        void read(Passage raw, String written, Page page, B into);
    }

    /** A field with the placeholder that the template gives it; "" for one that is shown only where it is given. */
    static <R, B, V> FieldPart<R, B> field(
            String label,
            String property,
            Form<V> form,
            Function<R, Optional<V>> value,
            BiConsumer<B, V> set,
            String blank) {
        return new FieldPart<>(
                label,
                property,
                form.kind() == Text.Kind.BLOCK,
                new Shown<>(value, form, blank),
                (raw, written, page, into) ->
                        page.value(written, property, form, raw).ifPresent(v -> set.accept(into, v)));
    }

    /** A field that is shown only where it is given. */
    static <R, B, V> FieldPart<R, B> field(
            String label, String property, Form<V> form, Function<R, Optional<V>> value, BiConsumer<B, V> set) {
        return field(label, property, form, value, set, "");
    }

    /** What an element of a list says beside its name; without a name it has been kept from looking like one. */
    static <R, B> FieldPart<R, B> said(
            String property, Function<R, Optional<String>> value, BiConsumer<B, String> set, String blank) {
        return new FieldPart<>(
                "",
                property,
                true,
                new Shown<>(value, Form.BLOCK, blank),
                (raw, written, page, into) -> page.value("", property, Form.BLOCK, raw)
                        .map(text -> page.title.isPresent() ? text : CharacterReference.read(text))
                        .ifPresent(text -> set.accept(into, text)));
    }

    /** Several names in one line; a comma within one of them is written so that it does not separate. */
    static <R, B> FieldPart<R, B> names(
            String label,
            String property,
            Function<R, List<String>> names,
            BiConsumer<B, List<String>> set,
            String blank) {
        return line(
                label,
                property,
                names,
                name -> CharacterReference.write(name, COMMA),
                CharacterReference::read,
                COMMA,
                set,
                blank);
    }

    /** Several references in one line. A comma in a link's target does not separate, since no space follows it there. */
    static <R, B> FieldPart<R, B> references(
            String label,
            String property,
            Function<R, List<Reference>> references,
            BiConsumer<B, List<Reference>> set,
            String blank) {
        return line(
                label,
                property,
                references,
                reference -> String.join("&#44; ", CharacterReference.split(References.write(reference), ", ")),
                References::read,
                ", ",
                set,
                blank);
    }

    private static <R, B, E> FieldPart<R, B> line(
            String label,
            String property,
            Function<R, List<E>> elements,
            Function<E, String> write,
            Function<String, E> read,
            String separator,
            BiConsumer<B, List<E>> set,
            String blank) {
        return new FieldPart<>(
                label,
                property,
                false,
                new Shown<>(
                        r -> Optional.of(elements.apply(r)).filter(all -> !all.isEmpty()),
                        Form.written(
                                Text.Kind.INLINE, all -> all.stream().map(write).collect(Collectors.joining(", "))),
                        blank),
                (raw, written, page, into) -> {
                    List<E> all = new ArrayList<>();
                    if (raw.words().isPresent()) {
                        for (Passage piece : raw.split(separator)) {
                            if (!piece.isBlank()) {
                                page.notebook.place(page.path(property) + "[" + all.size() + "]", piece.position());
                                all.add(read.apply(CharacterReference.read(piece.text())));
                            }
                        }
                        page.notebook.place(page.path(property), raw.position());
                    }
                    set.accept(into, all);
                });
    }

    /** A label alone, to lead what follows it. */
    static <R, B> FieldPart<R, B> lead(String label) {
        return new FieldPart<>(
                label, "", false, new Shown<>(r -> Optional.empty(), Form.LINE, ""), (raw, written, page, into) -> {});
    }

    /** {@return the label and the text of the value of what is held at a place} */
    Field shown(R holder, PropertyPath path, Pen pen) {
        return new Field(label, value.text(holder, pen), path.property(property));
    }

    /** {@return the fields that have something to show, of what is held at a place} */
    static <R, B> List<Field> present(List<FieldPart<R, B>> parts, R holder, PropertyPath path, Pen pen) {
        List<Field> fields = new ArrayList<>(parts.size());
        for (FieldPart<R, B> part : parts) {
            Optional<Text> text = part.value.text(holder, pen);
            if (text.isPresent()) {
                fields.add(new Field(part.label, text, path.property(part.property)));
            }
        }
        return fields;
    }

    Column column() {
        return new Column(Text.plain(label), property);
    }

    /** {@return the cells of what is held at a place} */
    static <R, B> Row row(List<FieldPart<R, B>> columns, R holder, PropertyPath path, Pen pen) {
        List<Optional<Text>> cells = new ArrayList<>(columns.size());
        for (FieldPart<R, B> column : columns) {
            cells.add(column.value.text(holder, pen));
        }
        return new Row(cells, path);
    }

    /** Reads the first value under the label that nobody has taken. */
    void read(Page page, B into) {
        page.blocks.label(label).ifPresent(found -> read(found, page, into));
    }

    void read(Untaken.Found found, Page page, B into) {
        reading.read(
                isBlock ? page.block(found) : page.line(found), found.label().written(), page, into);
    }
}
