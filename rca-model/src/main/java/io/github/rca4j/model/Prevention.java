package io.github.rca4j.model;

import static io.github.rca4j.model.Elements.orNothing;

import jakarta.validation.Valid;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What is done so that it does not happen again: the template's "Prevention".
 *
 * @param immediate within 24 hours of the incident ("Immediate Actions")
 * @param shortTerm within a week ("Short-term Actions")
 * @param longTerm within a month ("Long-term Actions")
 */
@Value.Builder
public record Prevention(
        @Valid ActionTier immediate,
        @Valid ActionTier shortTerm,
        @Valid ActionTier longTerm) implements WithPrevention {

    static final Prevention NOTHING = builder().build();

    /** Takes an absent tier as an empty one. */
    public Prevention {
        immediate = orNothing(immediate, ActionTier.NOTHING);
        shortTerm = orNothing(shortTerm, ActionTier.NOTHING);
        longTerm = orNothing(longTerm, ActionTier.NOTHING);
    }

    /** {@return the actions of all three tiers, in their order} */
    public List<Action> actions() {
        return Stream.of(immediate, shortTerm, longTerm)
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

    /** Builds a {@link Prevention}. */
    public static final class Builder extends PreventionBuilder {
        Builder() {
            immediate(ActionTier.NOTHING);
            shortTerm(ActionTier.NOTHING);
            longTerm(ActionTier.NOTHING);
        }

        /**
         * Sets what is done within 24 hours.
         *
         * @param f fills the tier in
         * @return this builder
         */
        public Builder immediate(Consumer<ActionTier.Builder> f) {
            return immediate(tier(f));
        }

        /**
         * Sets what is done within a week.
         *
         * @param f fills the tier in
         * @return this builder
         */
        public Builder shortTerm(Consumer<ActionTier.Builder> f) {
            return shortTerm(tier(f));
        }

        /**
         * Sets what is done within a month.
         *
         * @param f fills the tier in
         * @return this builder
         */
        public Builder longTerm(Consumer<ActionTier.Builder> f) {
            return longTerm(tier(f));
        }

        private static ActionTier tier(Consumer<ActionTier.Builder> f) {
            ActionTier.Builder builder = ActionTier.builder();
            f.accept(builder);
            return builder.build();
        }
    }
}
