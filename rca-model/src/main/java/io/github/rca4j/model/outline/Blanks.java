package io.github.rca4j.model.outline;

/**
 * What becomes of fields that hold nothing.
 *
 * @since 0.1
 */
public enum Blanks {
    /** They are left out, and with them sections that hold nothing else. */
    OMIT,
    /** They show the template's placeholders, such as {@code [YYYY-MM-DD]}; a list shows one row of them. */
    PLACEHOLDER
}
