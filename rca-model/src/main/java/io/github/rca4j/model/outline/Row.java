package io.github.rca4j.model.outline;

import java.util.List;
import java.util.Optional;

/**
 * A row of a table.
 *
 * @param cells as many as the table has columns
 * @param path where what it shows is held
 * @since 0.1
 */
public record Row(List<Optional<Text>> cells, PropertyPath path) {}
