package io.github.rca4j.model;

/**
 * What an action does about the next incident of the kind. Beyond the template.
 *
 * @since 0.1
 */
public enum ActionKind {
    /** Keeps it from happening. */
    PREVENT("Prevent"),
    /** Makes it be noticed sooner. */
    DETECT("Detect"),
    /** Makes it hurt less. */
    MITIGATE("Mitigate");

    private final String label;

    ActionKind(String label) {
        this.label = label;
    }

    /** {@return the kind as it is shown} */
    public String label() {
        return label;
    }
}
