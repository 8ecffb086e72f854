package io.github.rca4j.model;

import io.github.rca4j.model.text.NormalForm;
import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;

/**
 * What was measured: the template's "Monitoring and Metrics".
 *
 * @param keyMetrics figures during the incident ("Key Metrics During Incident")
 * @param newMonitoring what is watched from now on, block Markdown each ("New Monitoring Added")
 * @since 0.1
 */
@Value.Builder
public record MonitoringAndMetrics(List<@Valid Metric> keyMetrics, List<String> newMonitoring)
        implements WithMonitoringAndMetrics {

    static final MonitoringAndMetrics NOTHING = builder().build();

    /** Brings every component to its normal form. */
    public MonitoringAndMetrics {
        keyMetrics = Elements.present(keyMetrics, Metric.NOTHING);
        newMonitoring = NormalForm.blocks(newMonitoring);
    }

    /** {@return a builder of monitoring with nothing in it} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that begins with what this holds} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds {@link MonitoringAndMetrics}. */
    public static final class Builder extends MonitoringAndMetricsBuilder {
        Builder() {}

        /**
         * Adds a metric with its baseline.
         *
         * @param name what is measured
         * @param value its value during the incident
         * @param baseline its normal value
         * @return this builder
         */
        public Builder addKeyMetric(String name, String value, String baseline) {
            return addKeyMetric(Metric.of(name, value, baseline));
        }
    }
}
