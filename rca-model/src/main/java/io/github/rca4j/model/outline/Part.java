package io.github.rca4j.model.outline;

import io.github.rca4j.model.outline.Block.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A piece of the template: it knows how to write what a value holds for it, and how to read it back.
 *
 * @param <R> what it writes a part of
 * @param <B> what builds that
 */
interface Part<R, B> {
    void write(R value, Pen pen);

    /** Takes from a page what is its own. */
    void read(Page page, B into);

    /** Names the labels that it may write on the page of its section. */
    default void labels(Consumer<String> labels) {}

    /** Names those of its labels whose values are written in one line. */
    default void lineLabels(Consumer<String> labels) {}

    /** Names the labels that it may write in the elements of its lists. */
    default void elementLabels(Consumer<String> labels) {}

    /** Labels and their values, one under the other. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    static <R, B> Part<R, B> fields(FieldPart<R, B>... parts) {
        List<FieldPart<R, B>> all = List.of(parts);
        return new Part<>() {
            @Override
            public void write(R value, Pen pen) {
                List<Field> fields = FieldPart.present(all, value, pen.path(), pen);
                if (!fields.isEmpty()) {
                    pen.sink().fields(fields);
                }
            }

            @Override
            public void read(Page page, B into) {
                all.forEach(part -> part.read(page, into));
            }

            @Override
            public void labels(Consumer<String> labels) {
                all.forEach(part -> labels.accept(part.label()));
            }

            @Override
            public void lineLabels(Consumer<String> labels) {
                all.stream().filter(part -> !part.isBlock()).forEach(part -> labels.accept(part.label()));
            }
        };
    }

    /** A text on its own. */
    static <R, B> Part<R, B> text(
            String property, Function<R, Optional<String>> value, BiConsumer<B, String> set, String blank) {
        return new Part<>() {
            @Override
            public void write(R r, Pen pen) {
                pen.text(value.apply(r), Form.BLOCK, blank)
                        .ifPresent(text -> pen.sink().text(text, pen.path().property(property)));
            }

            @Override
            public void read(Page page, B into) {
                page.blocks
                        .text()
                        .flatMap(text -> page.value("", property, Form.BLOCK, text))
                        .ifPresent(text -> set.accept(into, text));
            }
        };
    }

    /** A list, led by a label and a short answer. */
    static <R, B, E> Part<R, B> list(
            FieldPart<R, B> lead,
            String property,
            Function<R, List<E>> elements,
            BiConsumer<B, List<E>> set,
            ItemPart<E> item) {
        return new Part<>() {
            @Override
            public void write(R value, Pen pen) {
                PropertyPath path = pen.path().property(property);
                led(lead, value, path, item.items(elements.apply(value), path, pen), pen);
            }

            @Override
            public void read(Page page, B into) {
                page.blocks.label(lead.label()).ifPresent(found -> {
                    set.accept(into, item.read(page.blocks.elements(found), page, property));
                    lead.read(found, page, into);
                });
            }

            @Override
            public void labels(Consumer<String> labels) {
                labels.accept(lead.label());
            }

            @Override
            public void elementLabels(Consumer<String> labels) {
                item.labels().forEach(labels);
            }
        };
    }

    /** Labels and their values as bullets, led by a label and a short answer. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    static <R, B> Part<R, B> list(FieldPart<R, B> lead, FieldPart<R, B>... parts) {
        List<FieldPart<R, B>> all = List.of(parts);
        return new Part<>() {
            @Override
            public void write(R value, Pen pen) {
                List<Item> items = new ArrayList<>(all.size());
                for (Field field : FieldPart.present(all, value, pen.path(), pen)) {
                    items.add(bullet(field));
                }
                led(lead, value, pen.path().property(lead.property()), items, pen);
            }

            @Override
            public void read(Page page, B into) {
                lead.read(page, into);
                all.forEach(part -> part.read(page, into));
            }

            @Override
            public void labels(Consumer<String> labels) {
                labels.accept(lead.label());
                all.forEach(part -> labels.accept(part.label()));
            }
        };
    }

    private static Item bullet(Field field) {
        return new Item(
                Optional.empty(), Optional.of(Text.plain(field.label())), field.value(), List.of(), field.path());
    }

    /** A lead without a value of its own stands for the list. */
    private static <R, B> void led(FieldPart<R, B> lead, R value, PropertyPath path, List<Item> items, Pen pen) {
        Optional<Text> answer = lead.value().text(value, pen);
        if (answer.isPresent() || !items.isEmpty()) {
            pen.sink().list(Optional.of(new Field(lead.label(), answer, path)), false, items);
        }
    }

    /** A list on its own. */
    static <R, B, E> Part<R, B> list(
            boolean numbered,
            String property,
            Function<R, List<E>> elements,
            BiConsumer<B, List<E>> set,
            ItemPart<E> item) {
        return new Part<>() {
            @Override
            public void write(R value, Pen pen) {
                List<Item> items = item.items(elements.apply(value), pen.path().property(property), pen);
                if (!items.isEmpty()) {
                    pen.sink().list(Optional.empty(), numbered, items);
                }
            }

            @Override
            public void read(Page page, B into) {
                set.accept(into, item.read(page.blocks.elements(), page, property));
            }

            @Override
            public void elementLabels(Consumer<String> labels) {
                item.labels().forEach(labels);
            }
        };
    }

    /** A table with fixed columns. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    static <R, B, E, F> Part<R, B> table(
            String property,
            Function<R, List<E>> rows,
            BiConsumer<B, List<E>> set,
            ItemPart.Builds<E, F> builds,
            FieldPart<E, F>... columns) {
        List<FieldPart<E, F>> all = List.of(columns);
        List<Column> header = all.stream().map(FieldPart::column).toList();
        return new Part<>() {
            @Override
            public void write(R value, Pen pen) {
                List<E> elements = pen.rows(rows.apply(value), builds.nothing());
                if (!elements.isEmpty()) {
                    PropertyPath path = pen.path().property(property);
                    pen.sink()
                            .table(
                                    header,
                                    new Rows(
                                            elements.size(),
                                            i -> FieldPart.row(all, elements.get(i), path.element(i), pen)));
                }
            }

            @Override
            public void read(Page page, B into) {
                List<E> elements = new ArrayList<>();
                for (Table table :
                        page.blocks.tables(all.stream().map(FieldPart::label).collect(Collectors.toSet()))) {
                    List<Optional<FieldPart<E, F>>> read = table.header().stream()
                            .map(heading -> all.stream()
                                    .filter(c -> c.label().equals(heading.text()))
                                    .findFirst())
                            .toList();
                    for (List<Passage> row : table.rows()) {
                        Page line = page.row(row, property + "[" + elements.size() + "]");
                        F element = builds.fresh().get();
                        for (int i = 0; i < row.size() && i < read.size(); i++) {
                            Passage cell = row.get(i);
                            read.get(i).ifPresent(column -> column.reading().read(cell, column.label(), line, element));
                        }
                        E built = builds.build().apply(element);
                        if (!built.equals(builds.nothing())) {
                            elements.add(built);
                        }
                    }
                }
                set.accept(into, elements);
            }
        };
    }
}
