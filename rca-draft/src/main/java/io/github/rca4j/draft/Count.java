package io.github.rca4j.draft;

/**
 * How many there are of something.
 *
 * @param number how many
 * @param atLeast whether there may be more
 */
record Count(long number, boolean atLeast) {
    Count plus(Count other) {
        return new Count(number + other.number, atLeast || other.atLeast);
    }

    /** {@return {@code 17 alerts}, {@code at least 1 alert}} */
    String of(String what) {
        return this + " " + what + (number == 1 ? "" : "s");
    }

    @Override
    public String toString() {
        return (atLeast ? "at least " : "") + number;
    }
}
