package io.github.rca4j.model;

import static io.github.rca4j.model.Elements.filled;
import static io.github.rca4j.model.Elements.orNothing;

import jakarta.validation.Valid;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value;

/**
 * What the incident did: the template's "Impact".
 *
 * @param userImpact to whom, for how long, and what they saw ("User Impact")
 * @param businessImpact to money, promises and name ("Business Impact")
 * @since 0.1
 */
@Value.Builder
public record Impact(@Valid UserImpact userImpact, @Valid BusinessImpact businessImpact) implements WithImpact {
    static final Impact NOTHING = builder().build();

    /** Takes an absent section as an empty one. */
    public Impact {
        userImpact = orNothing(userImpact, UserImpact.NOTHING);
        businessImpact = orNothing(businessImpact, BusinessImpact.NOTHING);
    }

    /** {@return a builder of an impact with nothing in it} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that begins with what this holds; its lambdas leave what they do not set} */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds an {@link Impact}. */
    public static final class Builder extends ImpactBuilder {
        /** What it began with, and what lambdas have made of that since; absent for one that began with nothing. */
        private Optional<Impact> base = Optional.empty();

        Builder() {
            userImpact(UserImpact.NOTHING);
            businessImpact(BusinessImpact.NOTHING);
        }

        private Builder(Impact base) {
            this();
            from(base);
            this.base = Optional.of(base);
        }

        /**
         * Sets the impact on users.
         *
         * @param f fills it in
         * @return this builder
         */
        public Builder userImpact(Consumer<UserImpact.Builder> f) {
            UserImpact section = filled(
                            base.map(b -> b.userImpact().toBuilder()).orElseGet(UserImpact::builder), f)
                    .build();
            base = base.map(b -> b.withUserImpact(section));
            return userImpact(section);
        }

        /**
         * Sets the impact on the business.
         *
         * @param f fills it in
         * @return this builder
         */
        public Builder businessImpact(Consumer<BusinessImpact.Builder> f) {
            BusinessImpact section = filled(
                            base.map(b -> b.businessImpact().toBuilder()).orElseGet(BusinessImpact::builder), f)
                    .build();
            base = base.map(b -> b.withBusinessImpact(section));
            return businessImpact(section);
        }
    }
}
