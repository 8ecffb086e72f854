package io.github.rca4j.draft;

/** Whether an alert had ended when the tool sent it. */
public enum AlertStatus {
    /** It was still firing. */
    FIRING,
    /** It had ended. */
    RESOLVED
}
