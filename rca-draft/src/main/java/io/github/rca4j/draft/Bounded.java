package io.github.rca4j.draft;

import java.util.Comparator;
import java.util.List;
import java.util.function.BinaryOperator;

/**
 * The first and the last elements of a set, in an order of their content: all of them while they are few, the ends alone
 * once they are many. What is kept follows from the set, and neither from the order in which it was added nor from how it
 * was divided: what is among the first of the whole is among the first of any part that it is in.
 *
 * @param kept the elements that are kept, in order, each once
 * @param more whether there were others between the first and the last of them
 * @param <T> the elements, which do not change
 * @since 0.1
 */
public record Bounded<T>(List<T> kept, boolean more) {
    private static final Bounded<?> NOTHING = new Bounded<>(List.of(), false);

    /** Takes the elements, in their order. */
    public Bounded {
        kept = kept instanceof Longs ? kept : List.copyOf(kept);
    }

    @SuppressWarnings("unchecked") // it holds nothing, so it is one of anything
    static <T> Bounded<T> nothing() {
        return (Bounded<T>) NOTHING;
    }

    /** {@return how many there are, or at least are} */
    Count count() {
        return new Count(more ? kept.size() + 1 : kept.size(), more);
    }

    /**
     * What a bounded set does with a new element.
     *
     * @param each how many of the first, and as many of the last, are kept
     * @param order the order of their content
     * @param join what becomes of two that the order takes for the same; associative, commutative, idempotent
     */
    record Rule<T>(int each, Comparator<T> order, BinaryOperator<T> join) {
        /** {@return both sets in one; the first one itself, if the other adds nothing to it} */
        Bounded<T> joined(Bounded<T> set, Bounded<T> others) {
            if (others.kept.isEmpty() && (set.more || !others.more)) {
                return set;
            }
            Growing<T> all = new Growing<>(this, set);
            all.addAll(others);
            return all.isSame(set) ? set : all.kept();
        }
    }
}
