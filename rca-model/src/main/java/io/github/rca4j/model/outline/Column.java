package io.github.rca4j.model.outline;

/**
 * A column of a table.
 *
 * @param heading what stands above it
 * @param property the property that its cells show, of what their row shows; "" where that differs from row to row
 * @since 0.1
 */
public record Column(Text heading, String property) {}
