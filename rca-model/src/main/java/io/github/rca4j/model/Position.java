package io.github.rca4j.model;

/**
 * A place in a text that was read.
 *
 * @param line 1 for the first
 * @param column 1 for the first character of the line, counted in UTF-16 code units, as editors and SARIF do
 * @since 0.1
 */
public record Position(int line, int column) {
    /** The first character of a text. */
    public static final Position START = new Position(1, 1);

    /** {@return {@code line:column}} */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
