package io.github.rca4j.model;

/**
 * How far an action is ("Status" of an action in the template).
 *
 * @since 0.1
 */
public enum ActionStatus {
    /** Nobody works on it yet. */
    NOT_STARTED("Not Started"),
    /** Somebody works on it. */
    IN_PROGRESS("In Progress"),
    /** Done. */
    COMPLETED("Completed");

    private final String label;

    ActionStatus(String label) {
        this.label = label;
    }

    /** {@return the status as the template spells it} */
    public String label() {
        return label;
    }
}
