package io.github.rca4j.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A {@link Bounded} set while elements come in, in place: each of a million alerts may bring another one. */
final class Growing<T> {
    private final Bounded.Rule<T> rule;
    private final List<T> kept;
    private boolean more;

    /** None yet. */
    Growing(Bounded.Rule<T> rule) {
        this(rule, Bounded.nothing());
    }

    /** Those of a set that was made by the same rule. */
    Growing(Bounded.Rule<T> rule, Bounded<T> set) {
        this.rule = rule;
        this.kept = new ArrayList<>(set.kept());
        this.more = set.more();
    }

    void add(T element) {
        int at = place(element);
        if (at >= 0) {
            kept.set(at, rule.join().apply(kept.get(at), element));
        } else {
            insert(-at - 1, element);
        }
    }

    /** As binary search gives it. Most are the last, or come after it: it is looked at first. */
    private int place(T element) {
        int last = kept.size() - 1;
        int order = last < 0 ? 1 : rule.order().compare(element, kept.get(last));
        if (order >= 0) {
            return order == 0 ? last : -last - 2;
        }
        return Collections.binarySearch(kept, element, rule.order());
    }

    void addAll(Bounded<T> others) {
        more |= others.more();
        others.kept().forEach(this::add);
    }

    Bounded<T> kept() {
        return new Bounded<>(kept, more);
    }

    /** {@return whether it holds the very elements of a set} */
    boolean isSame(Bounded<T> set) {
        boolean same = more == set.more() && kept.size() == set.kept().size();
        for (int i = 0; same && i < kept.size(); i++) {
            same = is(kept.get(i), set.kept().get(i));
        }
        return same;
    }

    /** Elements may be dear to compare. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean is(Object one, Object other) {
        return one == other;
    }

    private void insert(int at, T element) {
        int each = rule.each();
        if (kept.size() < 2 * each) {
            kept.add(at, element);
            return;
        }
        more = true;
        if (at < each) { // the last of the first ones gives way
            kept.remove(each - 1);
            kept.add(at, element);
        } else if (at > each) { // the first of the last ones gives way
            kept.remove(each);
            kept.add(at - 1, element);
        }
    }
}
