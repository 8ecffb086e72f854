package io.github.rca4j.model;

import static io.github.rca4j.model.Elements.filled;
import static io.github.rca4j.model.Elements.orNothing;

import jakarta.validation.Valid;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value;

/**
 * The code and the figures: the template's "Technical Details".
 *
 * @param codeChanges what was changed ("Code Changes")
 * @param monitoringAndMetrics what was measured ("Monitoring and Metrics")
 * @since 0.1
 */
@Value.Builder
public record TechnicalDetails(
        @Valid CodeChanges codeChanges, @Valid MonitoringAndMetrics monitoringAndMetrics)
        implements WithTechnicalDetails {

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

    /** {@return a builder that begins with what this holds; its lambdas leave what they do not set} */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link TechnicalDetails}. */
    public static final class Builder extends TechnicalDetailsBuilder {
        /** What it began with, and what lambdas have made of that since; absent for one that began with nothing. */
        private Optional<TechnicalDetails> base = Optional.empty();

        Builder() {
            codeChanges(CodeChanges.NOTHING);
            monitoringAndMetrics(MonitoringAndMetrics.NOTHING);
        }

        private Builder(TechnicalDetails base) {
            this();
            from(base);
            this.base = Optional.of(base);
        }

        /**
         * Sets what was changed in the code.
         *
         * @param f fills it in
         * @return this builder
         */
        public Builder codeChanges(Consumer<CodeChanges.Builder> f) {
            CodeChanges section = filled(
                            base.map(b -> b.codeChanges().toBuilder()).orElseGet(CodeChanges::builder), f)
                    .build();
            base = base.map(b -> b.withCodeChanges(section));
            return codeChanges(section);
        }

        /**
         * Sets what was measured.
         *
         * @param f fills it in
         * @return this builder
         */
        public Builder monitoringAndMetrics(Consumer<MonitoringAndMetrics.Builder> f) {
            MonitoringAndMetrics section = filled(
                            base.map(b -> b.monitoringAndMetrics().toBuilder())
                                    .orElseGet(MonitoringAndMetrics::builder),
                            f)
                    .build();
            base = base.map(b -> b.withMonitoringAndMetrics(section));
            return monitoringAndMetrics(section);
        }
    }
}
