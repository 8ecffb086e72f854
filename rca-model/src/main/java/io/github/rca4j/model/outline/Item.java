package io.github.rca4j.model.outline;

import java.util.List;
import java.util.Optional;

/**
 * An element of a list.
 *
 * @param box whether its box is ticked; absent for an element without a box
 * @param title its name, such as an action's
 * @param text what it says
 * @param fields what is said about it
 * @param path where it is held
 * @since 0.1
 */
public record Item(
        Optional<Boolean> box, Optional<Text> title, Optional<Text> text, List<Field> fields, PropertyPath path) {}
