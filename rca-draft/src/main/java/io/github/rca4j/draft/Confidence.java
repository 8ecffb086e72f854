package io.github.rca4j.draft;

/**
 * How sure an {@link AlertFormat} is that a payload is its tool's, from least to most.
 *
 * @since 0.1
 */
public enum Confidence {
    /** It is not. */
    NONE,
    /** It is shaped like one; so may be another tool's. */
    POSSIBLE,
    /** It bears marks that only this tool's has. */
    CERTAIN
}
