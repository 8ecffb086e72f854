package io.github.rca4j.model.outline;

import io.github.rca4j.model.text.CharacterReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * How an element of a list is shown.
 *
 * @param nothing an element with nothing in it, shown as a row of placeholders; absent for a list that has no such row
 * @param box whether an element's box is ticked; absent for a list without boxes
 * @param titled whether elements have names
 * @param title an element's name
 * @param text what an element says
 * @param fields what is said about an element
 * @param <E> the element
 */
record ItemPart<E>(
        Optional<E> nothing,
        Function<E, Optional<Boolean>> box,
        boolean titled,
        BiFunction<E, Pen, Optional<Text>> title,
        BiFunction<E, Pen, Optional<Text>> text,
        List<FieldPart<E>> fields) {

    /** A text. */
    static ItemPart<String> text(String blank) {
        return text(
                "", FieldPart.field("", Form.BLOCK, text -> Optional.of(text).filter(t -> !t.isEmpty()), blank));
    }

    /** One value. */
    static <E> ItemPart<E> text(E nothing, FieldPart<E> text) {
        return new ItemPart<>(
                Optional.of(nothing),
                e -> Optional.empty(),
                false,
                (e, pen) -> Optional.empty(),
                text.value(),
                List.of());
    }

    /** A box and its text; there are no rows of placeholders, since the template fills such lists itself. */
    static <E> ItemPart<E> check(Function<E, Boolean> ticked, Function<E, Text> text) {
        return new ItemPart<>(
                Optional.empty(),
                ticked.andThen(Optional::of),
                false,
                (e, pen) -> Optional.empty(),
                (e, pen) -> Optional.of(text.apply(e)),
                List.of());
    }

    List<Item> items(List<E> elements, Pen pen) {
        List<E> rows = nothing.isPresent() ? pen.rows(elements, nothing.get()) : elements;
        List<Item> items = new ArrayList<>(rows.size());
        for (E element : rows) {
            Optional<Text> name = title.apply(element, pen);
            Optional<Text> said = text.apply(element, pen);
            items.add(new Item(
                    box.apply(element),
                    name,
                    titled && name.isEmpty() ? said.map(ItemPart::untitled) : said,
                    FieldPart.present(fields, element, pen)));
        }
        return items;
    }

    /** A text that begins in bold would be read as the name that is missing. */
    private static Text untitled(Text text) {
        boolean bold = text.value().startsWith("**") || text.value().startsWith("__");
        return new Text(CharacterReference.write(text.value(), i -> bold && i < 2), text.kind());
    }

    void labels(Consumer<String> labels) {
        fields.forEach(field -> labels.accept(field.label()));
    }
}
