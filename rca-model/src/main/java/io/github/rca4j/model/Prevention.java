package io.github.rca4j.model;

import static io.github.rca4j.model.Elements.filled;
import static io.github.rca4j.model.Elements.orNothing;

import io.github.rca4j.model.constraint.Completed;
import io.github.rca4j.model.constraint.ImmediateActionsDone;
import jakarta.validation.Valid;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What is done so that it does not happen again: the template's "Prevention".
 *
 * @param immediate within 24 hours of the incident ("Immediate Actions")
 * @param shortTerm within a week ("Short-term Actions")
 * @param longTerm within a month ("Long-term Actions")
 * @param further without a horizon, as other houses list their actions ("Further Actions"); beyond the template
 * @since 0.1
 */
@Value.Builder
@ImmediateActionsDone(groups = Completed.class)
public record Prevention(
        @Valid ActionTier immediate,
        @Valid ActionTier shortTerm,
        @Valid ActionTier longTerm,
        @Valid ActionTier further) implements WithPrevention {

    static final Prevention NOTHING = builder().build();

    /** Takes an absent tier as an empty one. */
    public Prevention {
        immediate = orNothing(immediate, ActionTier.NOTHING);
        shortTerm = orNothing(shortTerm, ActionTier.NOTHING);
        longTerm = orNothing(longTerm, ActionTier.NOTHING);
        further = orNothing(further, ActionTier.NOTHING);
    }

    /** {@return the actions of all tiers, in their order} */
    public List<Action> actions() {
        return Stream.of(immediate, shortTerm, longTerm, further)
                .flatMap(tier -> tier.actions().stream())
                .toList();
    }

    /** {@return how many actions have each status; actions without one are not counted} */
    public Map<ActionStatus, Long> countByStatus() {
        Map<ActionStatus, Long> counts = new EnumMap<>(ActionStatus.class);
        for (Action action : actions()) {
            action.status().ifPresent(status -> counts.merge(status, 1L, Long::sum));
        }
        return counts;
    }

    /** {@return a builder of a prevention with nothing in it} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that begins with what this holds; its lambdas leave what they do not set} */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds a {@link Prevention}. */
    public static final class Builder extends PreventionBuilder {
        /** What it began with, and what lambdas have made of that since; absent for one that began with nothing. */
        private Optional<Prevention> base = Optional.empty();

        Builder() {
            immediate(ActionTier.NOTHING);
            shortTerm(ActionTier.NOTHING);
            longTerm(ActionTier.NOTHING);
            further(ActionTier.NOTHING);
        }

        private Builder(Prevention base) {
            this();
            from(base);
            this.base = Optional.of(base);
        }

        /**
         * Sets what is done within 24 hours.
         *
         * @param f fills the tier in
         * @return this builder
         */
        public Builder immediate(Consumer<ActionTier.Builder> f) {
            ActionTier tier = filled(base.map(b -> b.immediate().toBuilder()).orElseGet(ActionTier::builder), f)
                    .build();
            base = base.map(b -> b.withImmediate(tier));
            return immediate(tier);
        }

        /**
         * Sets what is done within a week.
         *
         * @param f fills the tier in
         * @return this builder
         */
        public Builder shortTerm(Consumer<ActionTier.Builder> f) {
            ActionTier tier = filled(base.map(b -> b.shortTerm().toBuilder()).orElseGet(ActionTier::builder), f)
                    .build();
            base = base.map(b -> b.withShortTerm(tier));
            return shortTerm(tier);
        }

        /**
         * Sets what is done within a month.
         *
         * @param f fills the tier in
         * @return this builder
         */
        public Builder longTerm(Consumer<ActionTier.Builder> f) {
            ActionTier tier = filled(base.map(b -> b.longTerm().toBuilder()).orElseGet(ActionTier::builder), f)
                    .build();
            base = base.map(b -> b.withLongTerm(tier));
            return longTerm(tier);
        }

        /**
         * Sets what is done without a horizon.
         *
         * @param f fills the tier in
         * @return this builder
         */
        public Builder further(Consumer<ActionTier.Builder> f) {
            ActionTier tier = filled(base.map(b -> b.further().toBuilder()).orElseGet(ActionTier::builder), f)
                    .build();
            base = base.map(b -> b.withFurther(tier));
            return further(tier);
        }
    }
}
