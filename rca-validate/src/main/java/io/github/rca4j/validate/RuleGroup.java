package io.github.rca4j.validate;

/**
 * What kind of thing a {@link Rule} looks at.
 *
 * @since 0.1
 */
public enum RuleGroup {
    /** Whether what the document says agrees with itself. */
    CONSISTENCY,
    /** Whether the document says what it should. */
    COMPLETENESS,
    /** How it is worded. */
    LANGUAGE
}
