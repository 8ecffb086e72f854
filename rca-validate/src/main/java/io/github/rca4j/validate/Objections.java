package io.github.rca4j.validate;

import java.util.ArrayList;
import java.util.List;

/** What a rule has to say against the words of one text. Of a text that is nothing but faults, the first ones are enough. */
final class Objections {
    private static final int MOST = 50;

    private final Text text;
    private final String rule;
    private final List<Objection> objections = new ArrayList<>();

    Objections(Text text, String rule) {
        this.text = text;
        this.rule = rule;
    }

    /** Adds an objection to some characters, in the words of an aspect; what they are is the first value. */
    void add(int from, int to, String aspect, Object... more) {
        if (objections.size() < MOST) {
            Object[] values = new Object[more.length + 1];
            values[0] = Quote.of(text.value().substring(from, to));
            System.arraycopy(more, 0, values, 1, more.length);
            objections.add(Messages.to(text, from, to, rule, aspect, values));
        }
    }

    /** Adds an objection to some words of a sentence. */
    void add(Sentence sentence, Span span, String aspect) {
        add(span.from(sentence), span.to(sentence), aspect);
    }

    /** Adds an objection to what must not be repeated: only its beginning is. */
    void addMasked(int from, int to, String aspect, int shown) {
        if (objections.size() < MOST) {
            String start = Quote.of(text.value().substring(from, Math.min(to, from + shown))) + "…";
            objections.add(Messages.to(text, from, to, rule, aspect, start));
        }
    }

    /** {@return whether something has been said of some of these characters} */
    boolean cover(int from, int to) {
        return objections.stream()
                .flatMap(objection -> objection.words().stream())
                .anyMatch(words -> words.from() < to && from < words.to());
    }

    List<Objection> toList() {
        return List.copyOf(objections);
    }
}
