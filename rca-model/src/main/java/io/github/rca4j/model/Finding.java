package io.github.rca4j.model;

import java.util.Optional;

/**
 * Something that can be said against a document: which rule, how much it weighs, where, what, and what to do.
 *
 * @param rule the rule's id, such as {@code META-01}; ids never change
 * @param level how much it weighs
 * @param path the property path of what is meant, such as {@code prevention.shortTerm.actions[1].owner}; "" for the
 *     whole document
 * @param message what is wrong with this document, for people
 * @param hint what to do about it, absent where the message says it
 */
public record Finding(String rule, Level level, String path, String message, Optional<String> hint) {}
