package io.github.rca4j.draft;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;

/** A list of numbers that does not change, and takes eight bytes for each. */
final class Longs extends AbstractList<Long> implements RandomAccess {
    private final long[] numbers;

    /** Takes the first so many of some numbers. */
    Longs(long[] numbers, int count) {
        this.numbers = Arrays.copyOf(numbers, count);
    }

    @Override
    public Long get(int index) {
        return numbers[index];
    }

    @Override
    public int size() {
        return numbers.length;
    }
}
