package io.github.rca4j.model;

import io.github.rca4j.model.constraint.Given;
import io.github.rca4j.model.constraint.InReview;
import io.github.rca4j.model.constraint.OffBaseline;
import io.github.rca4j.model.text.NormalForm;
import java.util.Optional;

/**
 * A figure during the incident beside its normal value: an item of the template's "Key Metrics During Incident".
 *
 * @param name what is measured, one line
 * @param value its value during the incident with its unit, one line
 * @param baseline its normal value with its unit, one line ("baseline")
 * @since 0.1
 */
@OffBaseline(groups = InReview.class)
public record Metric(
        Optional<String> name,
        Optional<@Given(message = "{TEC-01.value}", groups = InReview.class) String> value,
        Optional<@Given(message = "{TEC-01.baseline}", groups = InReview.class) String> baseline) {

    static final Metric NOTHING = new Metric(Optional.empty(), Optional.empty(), Optional.empty());

    /** Brings every component to its normal form. */
    public Metric {
        name = NormalForm.line(name);
        value = NormalForm.line(value);
        baseline = NormalForm.line(baseline);
    }

    /**
     * {@return a metric with its baseline}
     *
     * @param name what is measured
     * @param value its value during the incident
     * @param baseline its normal value
     */
    public static Metric of(String name, String value, String baseline) {
        return new Metric(Optional.of(name), Optional.of(value), Optional.of(baseline));
    }

    /**
     * {@return a metric whose normal value is not known}
     *
     * @param name what is measured
     * @param value its value during the incident
     */
    public static Metric of(String name, String value) {
        return new Metric(Optional.of(name), Optional.of(value), Optional.empty());
    }
}
