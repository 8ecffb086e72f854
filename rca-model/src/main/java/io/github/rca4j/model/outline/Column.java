package io.github.rca4j.model.outline;

/**
 * A column of a table.
 *
 * @param heading what stands above it
 * @param property the property that its cells show, of what their row shows; "" where that differs from row to row
 */
public record Column(Text heading, String property) {}
