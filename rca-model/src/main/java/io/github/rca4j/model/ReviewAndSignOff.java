package io.github.rca4j.model;

import static io.github.rca4j.model.Elements.orNothing;

import io.github.rca4j.model.constraint.Approved;
import io.github.rca4j.model.constraint.Completed;
import jakarta.validation.Valid;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.immutables.value.Value;

/**
 * Whether the RCA holds, and who says so: the template's "Review and Sign-off".
 *
 * @param checks the ticked boxes of the "RCA Review Checklist", in its order
 * @param reviewers who looked at it ("Reviewers")
 * @param signOff who stands by it ("Sign-off")
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

    /** Builds a {@link ReviewAndSignOff}. */
    public static final class Builder extends ReviewAndSignOffBuilder {
        Builder() {
            signOff(SignOff.NOTHING);
        }

        /**
         * Adds a reviewer.
         *
         * @param f fills the row in
         * @return this builder
         */
        public Builder addReviewer(Consumer<Reviewer.Builder> f) {
            Reviewer.Builder builder = Reviewer.builder();
            f.accept(builder);
            return addReviewer(builder.build());
        }

        /**
         * Sets the sign-off.
         *
         * @param f fills it in
         * @return this builder
         */
        public Builder signOff(Consumer<SignOff.Builder> f) {
            SignOff.Builder builder = SignOff.builder();
            f.accept(builder);
            return signOff(builder.build());
        }
    }
}
