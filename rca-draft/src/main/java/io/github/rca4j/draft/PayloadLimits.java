package io.github.rca4j.draft;

import org.immutables.value.Value;

/**
 * How much a payload may hold. A payload that holds more is refused whole, so that a few bytes of an attacker cost
 * neither memory nor time.
 *
 * @param size bytes, or characters of a text; 10 MiB unless told otherwise
 * @param depth how deep objects and lists are nested; 64 unless told otherwise
 * @param tokens JSON tokens: values, names and brackets; 1,000,000 unless told otherwise
 * @param textLength characters of one text; 1 Mi unless told otherwise
 * @param alerts alerts of one payload; 10,000 unless told otherwise
 * @param labels labels, or annotations, of one alert; 1,000 unless told otherwise
 * @since 0.1
 */
@Value.Builder
public record PayloadLimits(int size, int depth, int tokens, int textLength, int alerts, int labels) {

    /** The limits that hold unless told otherwise. */
    public static final PayloadLimits DEFAULT = builder().build();

    /**
     * Takes the limits.
     *
     * @throws IllegalArgumentException if one is not positive
     */
    public PayloadLimits {
        positive("size", size);
        positive("depth", depth);
        positive("tokens", tokens);
        positive("textLength", textLength);
        positive("alerts", alerts);
        positive("labels", labels);
    }

    private static void positive(String limit, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(limit + " must be positive: " + value);
        }
    }

    /** {@return a builder with the default limits} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PayloadLimits}. */
    public static final class Builder extends PayloadLimitsBuilder {
        Builder() {
            size(10 * 1024 * 1024);
            depth(64);
            tokens(1_000_000);
            textLength(1024 * 1024);
            alerts(10_000);
            labels(1_000);
        }
    }
}
