package io.github.rca4j.model;

import static io.github.rca4j.model.Elements.orNothing;

import io.github.rca4j.model.constraint.InReview;
import io.github.rca4j.model.constraint.MeasuredBreach;
import io.github.rca4j.model.constraint.Stated;
import org.immutables.value.Value;

/**
 * What the incident did to money, promises and name: the template's "Business Impact".
 *
 * @param revenueImpact estimated or actual loss ("Revenue Impact")
 * @param slaImpact what it did to the service levels promised ("SLA Impact")
 * @param reputationImpact what people thought and said ("Reputation Impact")
 * @since 0.1
 */
@Value.Builder
public record BusinessImpact(
        @Stated(message = "{IMP-04.revenueImpact}", groups = InReview.class)
        ImpactStatement revenueImpact,

        @Stated(message = "{IMP-04.slaImpact}", groups = InReview.class) @MeasuredBreach(groups = InReview.class)
        ImpactStatement slaImpact,

        @Stated(message = "{IMP-04.reputationImpact}", groups = InReview.class)
        ImpactStatement reputationImpact)
        implements WithBusinessImpact {

    static final BusinessImpact NOTHING = builder().build();

    /** Takes an absent statement as an empty one. */
    public BusinessImpact {
        revenueImpact = orNothing(revenueImpact, ImpactStatement.NOTHING);
        slaImpact = orNothing(slaImpact, ImpactStatement.NOTHING);
        reputationImpact = orNothing(reputationImpact, ImpactStatement.NOTHING);
    }

    /** {@return a builder of a business impact with nothing in it} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that begins with what this holds} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link BusinessImpact}. */
    public static final class Builder extends BusinessImpactBuilder {
        Builder() {
            revenueImpact(ImpactStatement.NOTHING);
            slaImpact(ImpactStatement.NOTHING);
            reputationImpact(ImpactStatement.NOTHING);
        }

        /**
         * Sets the impact on revenue.
         *
         * @param lead the short answer, one line
         * @param details the bullets, block Markdown each
         * @return this builder
         */
        public Builder revenueImpact(String lead, String... details) {
            return revenueImpact(ImpactStatement.of(lead, details));
        }

        /**
         * Sets the impact on service levels.
         *
         * @param lead the short answer, one line
         * @param details the bullets, block Markdown each
         * @return this builder
         */
        public Builder slaImpact(String lead, String... details) {
            return slaImpact(ImpactStatement.of(lead, details));
        }

        /**
         * Sets the impact on reputation.
         *
         * @param lead the short answer, one line
         * @param details the bullets, block Markdown each
         * @return this builder
         */
        public Builder reputationImpact(String lead, String... details) {
            return reputationImpact(ImpactStatement.of(lead, details));
        }
    }
}
