package io.github.rca4j.draft;

import java.util.Arrays;

/**
 * When a series began to fire: a {@link Bounded} set of times, in place. There may be a thousand of them for each of
 * thousands of series, and each alert may bring one more.
 */
final class Starts {
    private static final int FEW = 2;

    private final int each;
    private long[] times = new long[FEW];
    private int count;
    private boolean more;

    /** None yet. */
    Starts(int each) {
        this.each = each;
    }

    void add(long time) {
        int at = Arrays.binarySearch(times, 0, count, time);
        if (at < 0) {
            insert(-at - 1, time);
        }
    }

    void addAll(Bounded<Long> others) {
        more |= others.more();
        others.kept().forEach(this::add);
    }

    Bounded<Long> kept() {
        return new Bounded<>(new Longs(times, count), more);
    }

    private void insert(int at, long time) {
        if (count < 2 * each) {
            times = count < times.length ? times : Arrays.copyOf(times, Math.min(2 * count, 2 * each));
            System.arraycopy(times, at, times, at + 1, count++ - at);
            times[at] = time;
            return;
        }
        more = true;
        if (at < each) { // the last of the first ones gives way
            System.arraycopy(times, at, times, at + 1, each - 1 - at);
            times[at] = time;
        } else if (at > each) { // the first of the last ones gives way
            System.arraycopy(times, each + 1, times, each, at - 1 - each);
            times[at - 1] = time;
        }
    }
}
