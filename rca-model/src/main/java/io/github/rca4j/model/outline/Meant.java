package io.github.rca4j.model.outline;

/**
 * What a text that people wrote means.
 *
 * @param value the value
 * @param whole whether the value says all that the text says: {@code 25 minutes} does, {@code ~25 minutes (est.)} says
 *     more than the 25 minutes
 * @param <V> what it is
 * @since 0.1
 */
public record Meant<V>(V value, boolean whole) {}
