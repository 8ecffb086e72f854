package io.github.rca4j.render.html;

/**
 * A stretch of time across the width of a figure. Positions are percentages of that width, so that a figure is as wide as
 * its page and its words keep their size.
 *
 * @param from where it begins, in seconds
 * @param to where it ends, later than where it begins
 */
record Scale(long from, long to) {
    private static final double MARGIN = 1;

    /** Where figures are at their narrowest, a letter is about this wide, in percent. */
    private static final double NARROW_LETTER = 2.3;

    /** {@return the position of a time, in percent} */
    double at(long seconds) {
        return MARGIN + (100 - 2 * MARGIN) * ((double) seconds - from) / ((double) to - from);
    }

    /** {@return a percentage as an attribute has it, whatever the locale} */
    static String percent(double position) {
        long hundredths = Math.round(position * 100);
        return hundredths / 100 + "." + hundredths % 100 / 10 + hundredths % 10 + "%";
    }

    /**
     * Words at a position.
     *
     * @param position where they are, in percent
     * @param anchor which part of them is there: {@code start}, {@code middle} or {@code end}
     * @param begin where they begin at the narrowest
     * @param end where they end at the narrowest
     */
    record Spot(double position, String anchor, double begin, double end) {
        /** {@return where words stand that belong to a position, so that they do not leave the figure} */
        static Spot of(double position, int letters) {
            double width = letters * NARROW_LETTER;
            if (position + width <= 100) {
                return new Spot(position, "start", position, position + width);
            }
            return position - width >= 0
                    ? new Spot(position, "end", position - width, position)
                    : new Spot(0, "start", 0, width);
        }

        String x() {
            return percent(position);
        }
    }
}
