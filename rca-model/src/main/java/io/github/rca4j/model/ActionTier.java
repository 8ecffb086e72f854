package io.github.rca4j.model;

import static io.github.rca4j.model.Elements.filled;
import static io.github.rca4j.model.Elements.orAbsent;

import io.github.rca4j.model.constraint.InReview;
import io.github.rca4j.model.constraint.NotOverdue;
import io.github.rca4j.model.constraint.Scheduled;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value;

/**
 * The actions of one horizon: "Immediate Actions", "Short-term Actions" or "Long-term Actions" in the template.
 *
 * @param targetCompletion the day by which all of them are due ("Target Completion")
 * @param actions what is to be done
 * @since 0.1
 */
@Value.Builder
@Scheduled(groups = InReview.class)
@NotOverdue(groups = InReview.class)
public record ActionTier(Optional<LocalDate> targetCompletion, List<@Valid Action> actions) implements WithActionTier {
    static final ActionTier NOTHING = builder().build();

    /** Drops actions with nothing in them. */
    public ActionTier {
        targetCompletion = orAbsent(targetCompletion);
        actions = Elements.present(actions, Action.NOTHING);
    }

    /** {@return a builder of a tier with nothing in it} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that begins with what this holds} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds an {@link ActionTier}. */
    public static final class Builder extends ActionTierBuilder {
        Builder() {}

        /**
         * Adds an action.
         *
         * @param f fills it in
         * @return this builder
         */
        public Builder addAction(Consumer<Action.Builder> f) {
            return addAction(filled(Action.builder(), f).build());
        }
    }
}
