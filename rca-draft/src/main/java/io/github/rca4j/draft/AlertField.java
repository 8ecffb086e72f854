package io.github.rca4j.draft;

/** The components of an {@link Alert} that can say where in the payload they came from. */
public enum AlertField {
    /** {@link Alert#name()}. */
    NAME,
    /** {@link Alert#severity()}. */
    SEVERITY,
    /** {@link Alert#started()}. */
    STARTED,
    /** {@link Alert#ended()}. */
    ENDED,
    /** {@link Alert#summary()}. */
    SUMMARY,
    /** {@link Alert#description()}. */
    DESCRIPTION,
    /** {@link Alert#value()}. */
    VALUE,
    /** {@link Alert#threshold()}. */
    THRESHOLD,
    /** {@link Alert#labels()}. */
    LABELS,
    /** {@link Alert#omitted()}. */
    OMITTED
}
