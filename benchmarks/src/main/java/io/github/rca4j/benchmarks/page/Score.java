package io.github.rca4j.benchmarks.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/**
 * What JMH says of one benchmark.
 *
 * @param name class and method, such as {@code ReadJson.limit}; of one with a parameter also its value
 * @param micros microseconds for one operation
 * @param error half of the width of the interval in which the mean lies with 99.9 %; NaN if there are too few figures
 * @param bytes allocated by one operation
 */
record Score(String name, double micros, double error, double bytes) {
    static Score of(JsonNode result) {
        String name = result.path("benchmark").asText();
        String last = name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1);
        String entries = result.at("/params/entries").asText();
        JsonNode metric = result.path("primaryMetric");
        JsonNode error = metric.path("scoreError");
        return new Score(
                entries.isEmpty() ? last : last + " " + entries,
                metric.path("score").asDouble(),
                error.isNumber() ? error.asDouble() : Double.NaN,
                result.at("/secondaryMetrics/gc.alloc.rate.norm/score").asDouble(Double.NaN));
    }

    /** {@return how many times another's time this takes, and the error of that: both errors are taken as independent} */
    Ratio to(Score other) {
        double times = micros / other.micros;
        return new Ratio(times, times * Math.hypot(error / micros, other.error / other.micros));
    }

    /** How many times, and the error. */
    record Ratio(double times, double error) {
        @Override
        public String toString() {
            String spread = Double.isFinite(error) ? String.format(Locale.ROOT, " ± %.2f", error) : "";
            return String.format(Locale.ROOT, "%.2f%s", times, spread);
        }
    }
}
