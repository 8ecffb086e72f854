package io.github.rca4j.validate;

import java.util.Objects;
import java.util.Optional;

/**
 * What a {@link Rule} has to say against a document; the validator makes a finding of it, with level, place and the name
 * of the list element that is meant.
 *
 * @param path the property path of what is meant, such as {@code prevention.shortTerm.actions[1].owner}; "" for the
 *     whole document
 * @param aspect which of the things that its rule looks at, such as {@code absent}; "" where the rule has only one. A
 *     {@link Profile} can grade aspects on their own
 * @param message what is wrong, for people; it need not repeat the path
 * @param words which words of the property's text are meant; absent where the whole property is
 * @since 0.1
 */
public record Objection(String path, String aspect, String message, Optional<Words> words) {
    /** Refuses what is null. */
    public Objection {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(aspect, "aspect");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(words, "words");
    }

    /**
     * {@return an objection to a property}
     *
     * @param path its path
     * @param message what is wrong
     */
    public static Objection at(String path, String message) {
        return new Objection(path, "", message, Optional.empty());
    }

    /**
     * {@return an objection to some words of a text}
     *
     * @param text the text
     * @param from the index of the first of their characters
     * @param to the index behind the last
     * @param message what is wrong
     */
    public static Objection to(Text text, int from, int to, String message) {
        return new Objection(text.path(), "", message, Optional.of(Words.of(text.value(), from, to)));
    }

    /**
     * {@return the same objection for an aspect of its rule}
     *
     * @param aspect which one
     */
    public Objection as(String aspect) {
        return new Objection(path, aspect, message, words);
    }

    /**
     * Words within a text.
     *
     * @param from the index of the first of their characters
     * @param to the index behind the last
     * @param lines how many lines of the text lie before the one in which they begin
     */
    public record Words(int from, int to, int lines) {
        static Words of(String text, int from, int to) {
            Objects.checkFromToIndex(from, to, text.length());
            return new Words(from, to, (int)
                    text.substring(0, from).chars().filter(c -> c == '\n').count());
        }

        boolean overlaps(Words other) {
            return from < other.to && other.from < to;
        }
    }
}
