package io.github.rca4j.model.outline;

import java.util.List;

/**
 * A step of a chain.
 *
 * @param says what it says; its value is absent where only its place is known
 * @param about what is said about it, such as its evidence
 * @param path where it is held
 * @since 0.1
 */
public record Step(Field says, List<Field> about, PropertyPath path) {}
