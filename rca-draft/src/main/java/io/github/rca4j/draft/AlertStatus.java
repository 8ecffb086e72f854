package io.github.rca4j.draft;

/**
 * Whether an alert had ended when the tool sent it; of what was sent of one alert, a later one says more.
 *
 * @since 0.1
 */
public enum AlertStatus {
    /**
     * The tool does not say: it sent a note on an alert, or has no data to tell by. It neither begins nor ends an alert.
     */
    UNKNOWN,
    /** It was still firing. */
    FIRING,
    /** It had ended. */
    RESOLVED
}
