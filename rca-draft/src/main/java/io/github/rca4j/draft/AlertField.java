package io.github.rca4j.draft;

/**
 * The components of an {@link Alert} that can say where in the payload they came from.
 *
 * @since 0.1
 */
public enum AlertField {
    /** {@link Alert#name()}. */
    NAME,
    /** {@link Alert#status()}. */
    STATUS,
    /** {@link Alert#severity()}. */
    SEVERITY,
    /** {@link Alert#started()}. */
    STARTED,
    /** {@link Alert#mitigated()}. */
    MITIGATED,
    /** {@link Alert#ended()}. */
    ENDED,
    /** {@link Alert#service()}. */
    SERVICE,
    /** {@link Alert#host()}. */
    HOST,
    /** {@link Alert#summary()}. */
    SUMMARY,
    /** {@link Alert#description()}. */
    DESCRIPTION,
    /** {@link Alert#value()}. */
    VALUE,
    /** {@link Alert#threshold()}. */
    THRESHOLD,
    /** {@link Alert#responders()}. */
    RESPONDERS,
    /** {@link Alert#incident()}. */
    INCIDENT,
    /** {@link Alert#labels()}. */
    LABELS,
    /** {@link Alert#fingerprint()}. */
    FINGERPRINT,
    /** {@link Alert#groupKey()}. */
    GROUP_KEY,
    /** {@link Alert#omitted()}. */
    OMITTED
}
