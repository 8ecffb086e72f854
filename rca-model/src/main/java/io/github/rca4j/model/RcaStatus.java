package io.github.rca4j.model;

/**
 * How far an RCA is ("Status" in the template's metadata). It is also the stage at which the document is checked: what
 * may be missing from a draft may not be missing from a completed RCA.
 *
 * @since 0.1
 */
public enum RcaStatus {
    /** Being written; anything may be missing. */
    DRAFT("Draft"),
    /** Handed to the reviewers. */
    IN_REVIEW("In Review"),
    /** Signed off. */
    COMPLETED("Completed");

    private final String label;

    RcaStatus(String label) {
        this.label = label;
    }

    /** {@return the status as the template spells it} */
    public String label() {
        return label;
    }
}
