package io.github.rca4j.model;

import static io.github.rca4j.model.Elements.filled;
import static io.github.rca4j.model.Elements.orNothing;

import io.github.rca4j.model.constraint.Approved;
import io.github.rca4j.model.constraint.Completed;
import jakarta.validation.Valid;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.immutables.value.Value;

/**
 * Whether the RCA holds, and who says so: the template's "Review and Sign-off".
 *
 * @param checks the ticked boxes of the "RCA Review Checklist", in its order
 * @param reviewers who looked at it ("Reviewers")
 * @param signOff who stands by it ("Sign-off")
 * @since 0.1
 */
@Value.Builder
public record ReviewAndSignOff(
        List<ReviewCheck> checks,
        @Approved(groups = Completed.class) List<@Valid Reviewer> reviewers,
        @Valid SignOff signOff)
        implements WithReviewAndSignOff {

    static final ReviewAndSignOff NOTHING = builder().build();

    /** Brings every component to its normal form; a box counts once. */
    public ReviewAndSignOff {
        Set<ReviewCheck> ticked = EnumSet.noneOf(ReviewCheck.class);
        ticked.addAll(orNothing(checks, List.of()));
        checks = List.copyOf(ticked);
        reviewers = Elements.present(reviewers, Reviewer.NOTHING);
        signOff = orNothing(signOff, SignOff.NOTHING);
    }

    /** {@return a builder of a review with nothing in it} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that begins with what this holds; its lambdas leave what they do not set} */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds a {@link ReviewAndSignOff}. */
    public static final class Builder extends ReviewAndSignOffBuilder {
        /** What it began with, and what lambdas have made of that since; absent for one that began with nothing. */
        private Optional<ReviewAndSignOff> base = Optional.empty();

        Builder() {
            signOff(SignOff.NOTHING);
        }

        private Builder(ReviewAndSignOff base) {
            this();
            from(base);
            this.base = Optional.of(base);
        }

        /**
         * Adds a reviewer.
         *
         * @param f fills the row in
         * @return this builder
         */
        public Builder addReviewer(Consumer<Reviewer.Builder> f) {
            return addReviewer(filled(Reviewer.builder(), f).build());
        }

        /**
         * Sets the sign-off.
         *
         * @param f fills it in
         * @return this builder
         */
        public Builder signOff(Consumer<SignOff.Builder> f) {
            SignOff section = filled(base.map(b -> b.signOff().toBuilder()).orElseGet(SignOff::builder), f)
                    .build();
            base = base.map(b -> b.withSignOff(section));
            return signOff(section);
        }
    }
}
