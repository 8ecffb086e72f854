package io.github.rca4j.model.outline;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A piece of the template: it knows how to write what a value holds for it.
 *
 * @param <R> what it writes a part of
 */
interface Part<R> {
    void write(R value, Pen pen);

    /** Names the labels that it may write. */
    default void labels(Consumer<String> labels) {}

    /** Labels and their values, one under the other. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    static <R> Part<R> fields(FieldPart<R>... parts) {
        return new Part<>() {
            @Override
            public void write(R value, Pen pen) {
                List<Field> fields = FieldPart.present(List.of(parts), value, pen);
                if (!fields.isEmpty()) {
                    pen.sink().fields(fields);
                }
            }

            @Override
            public void labels(Consumer<String> labels) {
                Arrays.stream(parts).forEach(part -> labels.accept(part.label()));
            }
        };
    }

    /** A text on its own. */
    static <R> Part<R> text(Function<R, Optional<String>> value, String blank) {
        return (r, pen) -> pen.text(value.apply(r), Form.BLOCK, blank)
                .ifPresent(text -> pen.sink().text(text));
    }

    /** A list, led by a label and a short answer. */
    static <R, E> Part<R> list(FieldPart<R> lead, Function<R, List<E>> elements, ItemPart<E> item) {
        return led(lead, (value, pen) -> item.items(elements.apply(value), pen), item::labels);
    }

    /** Labels and their values as bullets, led by a label and a short answer. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    static <R> Part<R> list(FieldPart<R> lead, FieldPart<R>... parts) {
        return led(
                lead,
                (value, pen) -> FieldPart.present(List.of(parts), value, pen).stream()
                        .map(f -> new Item(Optional.empty(), Optional.of(Text.plain(f.label())), f.value(), List.of()))
                        .toList(),
                labels -> Arrays.stream(parts).forEach(part -> labels.accept(part.label())));
    }

    private static <R> Part<R> led(
            FieldPart<R> lead, BiFunction<R, Pen, List<Item>> list, Consumer<Consumer<String>> listLabels) {
        return new Part<>() {
            @Override
            public void write(R value, Pen pen) {
                Optional<Text> answer = lead.value().apply(value, pen);
                List<Item> items = list.apply(value, pen);
                if (answer.isPresent() || !items.isEmpty()) {
                    pen.sink().list(Optional.of(new Field(lead.label(), answer)), false, items);
                }
            }

            @Override
            public void labels(Consumer<String> labels) {
                labels.accept(lead.label());
                listLabels.accept(labels);
            }
        };
    }

    /** A list on its own. */
    static <R, E> Part<R> list(boolean numbered, Function<R, List<E>> elements, ItemPart<E> item) {
        return new Part<>() {
            @Override
            public void write(R value, Pen pen) {
                List<Item> items = item.items(elements.apply(value), pen);
                if (!items.isEmpty()) {
                    pen.sink().list(Optional.empty(), numbered, items);
                }
            }

            @Override
            public void labels(Consumer<String> labels) {
                item.labels(labels);
            }
        };
    }

    /** A table with fixed columns. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    static <R, E> Part<R> table(Function<R, List<E>> rows, E nothing, FieldPart<E>... columns) {
        return (value, pen) -> {
            List<E> elements = pen.rows(rows.apply(value), nothing);
            if (!elements.isEmpty()) {
                List<Text> header =
                        Arrays.stream(columns).map(c -> Text.plain(c.label())).toList();
                pen.sink()
                        .table(
                                header,
                                () -> elements.stream()
                                        .map(element -> Arrays.stream(columns)
                                                .map(column -> column.value().apply(element, pen))
                                                .toList())
                                        .iterator());
            }
        };
    }
}
