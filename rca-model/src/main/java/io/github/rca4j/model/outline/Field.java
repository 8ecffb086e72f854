package io.github.rca4j.model.outline;

import java.util.Optional;

/**
 * A label and its value, such as {@code Owner} and {@code Alice Smith}.
 *
 * @param label the template's label, literally
 * @param value the value; absent for a label that leads what follows it
 * @param path where the value is held
 * @since 0.1
 */
public record Field(String label, Optional<Text> value, PropertyPath path) {}
