package io.github.rca4j.model.outline;

/**
 * A piece of text on its way into a document.
 *
 * @param value the text, never blank
 * @param kind how it is to be read
 * @since 0.1
 */
public record Text(String value, Kind kind) {

    /** How a piece of text is to be read. */
    public enum Kind {
        /** A person's or a program's words: inline Markdown in one line. */
        INLINE,
        /** A person's or a program's words: Markdown that may have paragraphs, lists, tables and code. */
        BLOCK,
        /** Written by the outline from a typed value, such as a date: what it says is meant literally. */
        PLAIN,
        /** A placeholder of the template, standing for a value that is not there. */
        BLANK
    }

    static Text plain(String value) {
        return new Text(value, Kind.PLAIN);
    }
}
