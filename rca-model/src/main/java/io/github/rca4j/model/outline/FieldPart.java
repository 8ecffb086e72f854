package io.github.rca4j.model.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A label of the template, and where its value comes from.
 *
 * @param label the label
 * @param value the text of the value, or of its placeholder
 * @param <R> what holds the value
 */
record FieldPart<R>(String label, BiFunction<R, Pen, Optional<Text>> value) {

    /** A field with the placeholder that the template gives it; "" for one that is shown only where it is given. */
    static <R, V> FieldPart<R> field(String label, Form<V> form, Function<R, Optional<V>> value, String blank) {
        return new FieldPart<>(label, (r, pen) -> pen.text(value.apply(r), form, blank));
    }

    /** A field that is shown only where it is given. */
    static <R, V> FieldPart<R> field(String label, Form<V> form, Function<R, Optional<V>> value) {
        return field(label, form, value, "");
    }

    /** A label alone, to lead what follows it. */
    static <R> FieldPart<R> lead(String label) {
        return new FieldPart<>(label, (r, pen) -> Optional.empty());
    }

    /** {@return a list as a value, absent if it is empty} */
    static <R, E> Function<R, Optional<List<E>>> nonEmpty(Function<R, List<E>> list) {
        return list.andThen(elements -> Optional.of(elements).filter(e -> !e.isEmpty()));
    }

    /** {@return the fields that have something to show} */
    static <R> List<Field> present(List<FieldPart<R>> parts, R value, Pen pen) {
        List<Field> fields = new ArrayList<>(parts.size());
        for (FieldPart<R> part : parts) {
            part.value().apply(value, pen).ifPresent(text -> fields.add(new Field(part.label(), Optional.of(text))));
        }
        return fields;
    }
}
