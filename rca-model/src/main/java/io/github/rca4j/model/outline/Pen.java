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
    private final Deque<Section> unopened = new ArrayDeque<>();

    Pen(Rca rca, Blanks blanks, Sink sink) {
        this.rca = rca;
        this.showsBlanks = blanks == Blanks.PLACEHOLDER;
        this.sink = sink;
    }

    boolean showsBlanks() {
        return showsBlanks;
    }

    /** The sink, with every section opened that what is written next belongs to. */
    Sink sink() {
        while (!unopened.isEmpty()) {
            Section section = unopened.removeFirst();
            sink.open(Heading.of(section));
            Remarks.suppressed(rca, Optional.of(section), sink);
        }
        return sink;
    }

    /** Writes a section, its own text first, then what belongs to it, then the sections within it. */
    void section(Section section, Runnable own, Runnable within) {
        unopened.addLast(section);
        if (isSuppressing(section)) {
            sink();
        }
        own.run();
        belongings(Optional.of(section));
        within.run();
        if (!unopened.isEmpty() && unopened.peekLast() == section) {
            unopened.removeLast();
        } else {
            sink.close();
        }
    }

    private boolean isSuppressing(Section section) {
        return rca.suppressedRules().stream()
                .map(SuppressedRule::section)
                .anyMatch(s -> s.filter(section::equals).isPresent());
    }

    /** Writes leftovers and extra sections whose place is here. */
    void belongings(Optional<Section> place) {
        for (Leftover leftover : rca.leftovers()) {
            if (leftover.section().equals(place)) {
                sink().leftover(
                                leftover.label().map(Form.LINE::text),
                                leftover.text()
                                        .map(Form.BLOCK::text)
                                        .map(text -> leftover.label().isPresent() ? text : ItemPart.untitled(text)));
            }
        }
        for (ExtraSection extra : rca.extraSections()) {
            if (extra.after().equals(place)) {
                sink().open(Heading.of(extra));
                extra.text().map(Form.BLOCK::text).ifPresent(sink::text);
                sink.close();
            }
        }
    }

    /** {@return the text of a value, or its placeholder where blanks are shown} */
    <V> Optional<Text> text(Optional<V> value, Form<V> form, String blank) {
        return value.map(form::text).or(() -> blank(blank));
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
