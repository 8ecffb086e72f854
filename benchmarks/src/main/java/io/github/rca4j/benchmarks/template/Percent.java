package io.github.rca4j.benchmarks.template;

/** Positions across a figure, from 1 to 99 percent of its width. */
final class Percent {
    private Percent() {}

    /** {@return where a time is between two others} */
    static double at(long time, long from, long to) {
        return 1 + 98.0 * (time - from) / (to - from);
    }

    /** {@return such as {@code 21.78%}} */
    static String of(double percent) {
        long hundredths = Math.round(percent * 100);
        return hundredths / 100 + "." + hundredths % 100 / 10 + hundredths % 10 + "%";
    }
}
