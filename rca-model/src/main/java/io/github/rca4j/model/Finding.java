package io.github.rca4j.model;

import java.util.Optional;

/**
 * Something that can be said against a document: which rule, how much it weighs, where, what, and what to do.
 *
 * @param rule the rule's id, such as {@code META-01}, or {@code READ-01} for what a reader has to say; ids never change
 * @param level how much it weighs
 * @param path the property path of what is meant, such as {@code prevention.shortTerm.actions[1].owner}; "" for the
 *     whole document
 * @param message what is wrong with this document, for people
 * @param hint what to do about it, absent where the message says it
 * @param position where it stands in the text that the document was read from; absent for a value that was not read
 * @since 0.1
 */
public record Finding(
        String rule, Level level, String path, String message, Optional<String> hint, Optional<Position> position) {

    /**
     * A finding on a value that was not read from text.
     *
     * @param rule the rule's id
     * @param level how much it weighs
     * @param path the property path of what is meant
     * @param message what is wrong with this document
     * @param hint what to do about it
     */
    public Finding(String rule, Level level, String path, String message, Optional<String> hint) {
        this(rule, level, path, message, hint, Optional.empty());
    }
}
