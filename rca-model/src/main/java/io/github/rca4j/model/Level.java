package io.github.rca4j.model;

/**
 * How much a {@link Finding} weighs. The severity of the incident is another thing: {@link Severity}.
 *
 * @since 0.1
 */
public enum Level {
    /** Good to know. */
    NOTE,
    /** To be looked at. */
    WARNING,
    /** Not acceptable at the document's stage. */
    ERROR
}
