package io.github.rca4j.model;

import static io.github.rca4j.model.Elements.orNothing;

import jakarta.validation.Valid;
import java.util.function.Consumer;
import org.immutables.value.Value;

/**
 * What the incident did: the template's "Impact".
 *
 * @param userImpact to whom, for how long, and what they saw ("User Impact")
 * @param businessImpact to money, promises and name ("Business Impact")
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

    /** Builds an {@link Impact}. */
    public static final class Builder extends ImpactBuilder {
        Builder() {
            userImpact(UserImpact.NOTHING);
            businessImpact(BusinessImpact.NOTHING);
        }

        /**
         * Sets the impact on users.
         *
         * @param f fills it in
         * @return this builder
         */
        public Builder userImpact(Consumer<UserImpact.Builder> f) {
            UserImpact.Builder builder = UserImpact.builder();
            f.accept(builder);
            return userImpact(builder.build());
        }

        /**
         * Sets the impact on the business.
         *
         * @param f fills it in
         * @return this builder
         */
        public Builder businessImpact(Consumer<BusinessImpact.Builder> f) {
            BusinessImpact.Builder builder = BusinessImpact.builder();
            f.accept(builder);
            return businessImpact(builder.build());
        }
    }
}
