package io.github.rca4j.model.outline;

import io.github.rca4j.model.outline.Block.Element;
import io.github.rca4j.model.text.CharacterReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * How an element of a list is shown, and read.
 *
 * @param nothing an element with nothing in it, which is none
 * @param rows whether a list without elements shows one with placeholders
 * @param titled whether elements have names
 * @param labels what the fields of an element are called
 * @param item shows an element
 * @param read reads an element
 * @param <E> the element
 */
record ItemPart<E>(
        E nothing, boolean rows, boolean titled, Set<String> labels, Showing<E> item, Function<Page, E> read) {
    /**
     * Shows an element.
     *
     * @param <E> the element
     */
    interface Showing<E> {
        Item show(E element, PropertyPath path, Pen pen);
    }

    /** A text. */
    static ItemPart<String> text(String blank) {
        return line(
                "",
                !blank.isEmpty(),
                (text, pen) -> pen.text(Optional.of(text).filter(t -> !t.isEmpty()), Form.BLOCK, blank),
                words -> words);
    }

    /** A text that says all that there is to say. */
    static <E> ItemPart<E> line(
            E nothing, boolean rows, BiFunction<E, Pen, Optional<Text>> write, Function<String, E> read) {
        return new ItemPart<>(
                nothing,
                rows,
                false,
                Set.of(),
                (e, path, pen) -> new Item(Optional.empty(), Optional.empty(), write.apply(e, pen), List.of(), path),
                page -> page.blocks.allText().flatMap(Passage::words).map(read).orElse(nothing));
    }

    /** A box and its text; there are no rows of placeholders, since the template fills such lists itself. */
    static <E> ItemPart<E> check(
            E nothing, Function<E, Boolean> ticked, Function<E, Text> text, BiFunction<Boolean, String, E> read) {
        return new ItemPart<>(
                nothing,
                false,
                false,
                Set.of(),
                (e, path, pen) -> new Item(
                        Optional.of(ticked.apply(e)), Optional.empty(), Optional.of(text.apply(e)), List.of(), path),
                page -> page.blocks
                        .allText()
                        .flatMap(Passage::words)
                        .map(words -> read.apply(page.box.orElse(false), words))
                        .orElse(nothing));
    }

    /**
     * A name, a text, and fields.
     *
     * @param builds how an element comes to be
     * @param box whether an element has a box, and whether that is ticked
     * @param title its name
     * @param text what it says
     * @param fields what is said about it
     */
    static <E, B> ItemPart<E> titled(
            Builds<E, B> builds,
            Box<E, B> box,
            FieldPart<E, B> title,
            FieldPart<E, B> text,
            List<FieldPart<E, B>> fields) {
        return new ItemPart<>(
                builds.nothing(),
                true,
                true,
                fields.stream().map(FieldPart::label).collect(Collectors.toUnmodifiableSet()),
                (e, path, pen) -> {
                    Optional<Text> name = title.value().text(e, pen);
                    Optional<Text> said = text.value().text(e, pen);
                    return new Item(
                            box.ticked().apply(e),
                            name,
                            name.isEmpty() ? said.map(ItemPart::untitled) : said,
                            FieldPart.present(fields, e, path, pen),
                            path);
                },
                page -> {
                    B into = builds.fresh().get();
                    page.box.ifPresent(ticked -> box.tick().accept(into, ticked));
                    page.title.ifPresent(name -> title.reading().read(name, "", page, into));
                    fields.forEach(field -> field.read(page, into));
                    page.blocks.allText().ifPresent(said -> text.reading().read(said, "", page, into));
                    // A label that comes a second time.
                    page.leaveOver();
                    return builds.build().apply(into);
                });
    }

    /**
     * How an element comes to be.
     *
     * @param nothing one with nothing in it
     * @param fresh a new builder
     * @param build what a builder has built
     */
    record Builds<E, B>(E nothing, Supplier<B> fresh, Function<B, E> build) {}

    /**
     * The box of an element.
     *
     * @param ticked whether it is ticked; absent for an element without one
     * @param tick ticks it or not
     */
    record Box<E, B>(Function<E, Optional<Boolean>> ticked, BiConsumer<B, Boolean> tick) {
        static <E, B> Box<E, B> none() {
            return new Box<>(e -> Optional.empty(), (b, ticked) -> {});
        }
    }

    /** A text that begins in bold would be read as the name that is missing. */
    static Text untitled(Text text) {
        boolean bold = text.value().startsWith("**") || text.value().startsWith("__");
        return new Text(CharacterReference.write(text.value(), i -> bold && i < 2), text.kind());
    }

    /** {@return the same, but a list without elements shows nothing} */
    ItemPart<E> shownOnlyIfGiven() {
        return new ItemPart<>(nothing, false, titled, labels, item, read);
    }

    /** {@return the elements as they are shown, or one of placeholders where a list without elements shows that} */
    List<Item> items(List<E> elements, PropertyPath path, Pen pen) {
        List<E> shown = rows ? pen.rows(elements, nothing) : elements;
        List<Item> items = new ArrayList<>(shown.size());
        for (E element : shown) {
            items.add(item.show(element, path.element(items.size()), pen));
        }
        return items;
    }

    /** {@return the elements that hold something, each with its place in the list} */
    List<E> read(List<Element> elements, Page page, String property) {
        List<E> all = new ArrayList<>(elements.size());
        for (Element element : elements) {
            String path = page.path(property) + "[" + all.size() + "]";
            E value = read.apply(page.within(element, path, labels, titled));
            if (!value.equals(nothing)) {
                page.notebook.place(path, element.stretch().passage().position());
                all.add(value);
            }
        }
        return all;
    }
}
