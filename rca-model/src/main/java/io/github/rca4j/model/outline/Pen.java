package io.github.rca4j.model.outline;

import io.github.rca4j.model.ExtraSection;
import io.github.rca4j.model.Leftover;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.Section;
import io.github.rca4j.model.SuppressedRule;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * What the parts of the outline write with: it knows what becomes of blanks, and opens a section only when something is
 * written into it.
 */
final class Pen {
    private final Rca rca;
    private final boolean showsBlanks;
    private final Sink sink;
    private final Deque<Heading> unopened = new ArrayDeque<>();
    private PropertyPath path = PropertyPath.ROOT;

    Pen(Rca rca, Blanks blanks, Sink sink) {
        this.rca = rca;
        this.showsBlanks = blanks == Blanks.PLACEHOLDER;
        this.sink = sink;
    }

    boolean showsBlanks() {
        return showsBlanks;
    }

    /** {@return where that is held which the section shows that is being written} */
    PropertyPath path() {
        return path;
    }

    /** The sink, with every section opened that what is written next belongs to. */
    Sink sink() {
        while (!unopened.isEmpty()) {
            Heading heading = unopened.removeFirst();
            sink.open(heading);
            Remarks.suppressed(rca, heading.section(), sink);
        }
        return sink;
    }

    /**
     * Begins a section, which {@link #end} ends.
     *
     * @param property what holds what it shows, "" for what holds the section around it
     * @param about what its heading stands for, of what it shows; "" for all of it
     * @return where that is held which the section around it shows
     */
    PropertyPath begin(Section section, String property, String about) {
        PropertyPath outer = path;
        path = outer.property(property);
        unopened.addLast(Heading.of(section, path.property(about)));
        if (isSuppressing(section)) {
            sink();
        }
        return outer;
    }

    /**
     * Ends a section, all of whose sections have been written.
     *
     * @param outer where that is held which the section around it shows
     */
    void end(Section section, PropertyPath outer) {
        if (!unopened.isEmpty() && unopened.getLast().section().equals(Optional.of(section))) {
            unopened.removeLast();
        } else {
            sink.close();
        }
        path = outer;
    }

    private boolean isSuppressing(Section section) {
        for (SuppressedRule rule : rca.suppressedRules()) {
            if (rule.section().filter(section::equals).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Writes leftovers and extra sections whose place is here. */
    void belongings(Optional<Section> place) {
        for (int i = 0; i < rca.leftovers().size(); i++) {
            Leftover leftover = rca.leftovers().get(i);
            if (leftover.section().equals(place)) {
                leftover(leftover, PropertyPath.ROOT.property("leftovers").element(i));
            }
        }
        for (int i = 0; i < rca.extraSections().size(); i++) {
            ExtraSection extra = rca.extraSections().get(i);
            if (extra.after().equals(place)) {
                PropertyPath held = PropertyPath.ROOT.property("extraSections").element(i);
                sink().open(Heading.of(extra, held));
                extra.text().map(Form.BLOCK::text).ifPresent(text -> sink.text(text, held.property("text")));
                sink.close();
            }
        }
    }

    private void leftover(Leftover leftover, PropertyPath held) {
        Optional<Text> text = leftover.text().map(Form.BLOCK::text);
        sink().leftover(
                        leftover.label().map(Form.LINE::text),
                        leftover.label().isPresent() ? text : text.map(ItemPart::untitled),
                        held);
    }

    /** {@return the text of a value, or its placeholder where blanks are shown} */
    <V> Optional<Text> text(Optional<V> value, Form<V> form, String blank) {
        return value.isPresent() ? Optional.of(form.text(value.get())) : blank(blank);
    }

    /** {@return the placeholder of a value that is not there, where blanks are shown} */
    Optional<Text> blank(String blank) {
        return showsBlanks && !blank.isEmpty() ? Optional.of(new Text(blank, Text.Kind.BLANK)) : Optional.empty();
    }

    /** {@return the elements of a list, or an empty one in their place where blanks are shown} */
    <E> List<E> rows(List<E> elements, E nothing) {
        return elements.isEmpty() && showsBlanks ? List.of(nothing) : elements;
    }
}
