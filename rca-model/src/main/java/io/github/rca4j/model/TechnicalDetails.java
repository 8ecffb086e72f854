package io.github.rca4j.model;

import static io.github.rca4j.model.Elements.orNothing;

import jakarta.validation.Valid;
import java.util.function.Consumer;
import org.immutables.value.Value;

/**
 * The code and the figures: the template's "Technical Details".
 *
 * @param codeChanges what was changed ("Code Changes")
 * @param monitoringAndMetrics what was measured ("Monitoring and Metrics")
 */
@Value.Builder
public record TechnicalDetails(
        CodeChanges codeChanges, @Valid MonitoringAndMetrics monitoringAndMetrics) implements WithTechnicalDetails {

    static final TechnicalDetails NOTHING = builder().build();

    /** Takes an absent section as an empty one. */
    public TechnicalDetails {
        codeChanges = orNothing(codeChanges, CodeChanges.NOTHING);
        monitoringAndMetrics = orNothing(monitoringAndMetrics, MonitoringAndMetrics.NOTHING);
    }

    /** {@return a builder of technical details with nothing in them} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link TechnicalDetails}. */
    public static final class Builder extends TechnicalDetailsBuilder {
        Builder() {
            codeChanges(CodeChanges.NOTHING);
            monitoringAndMetrics(MonitoringAndMetrics.NOTHING);
        }

        /**
         * Sets what was changed in the code.
         *
         * @param f fills it in
         * @return this builder
         */
        public Builder codeChanges(Consumer<CodeChanges.Builder> f) {
            CodeChanges.Builder builder = CodeChanges.builder();
            f.accept(builder);
            return codeChanges(builder.build());
        }

        /**
         * Sets what was measured.
         *
         * @param f fills it in
         * @return this builder
         */
        public Builder monitoringAndMetrics(Consumer<MonitoringAndMetrics.Builder> f) {
            MonitoringAndMetrics.Builder builder = MonitoringAndMetrics.builder();
            f.accept(builder);
            return monitoringAndMetrics(builder.build());
        }
    }
}
