package io.github.rca4j.render.html;

import java.util.ArrayList;
import java.util.List;

/** The round times that a figure's axis names. */
final class Ticks {
    /** With more their words would touch where the figure is narrow. */
    private static final int MOST = 4;

    private static final long DAY = 86_400;
    private static final long[] STEPS = {
        1, 5, 10, 15, 30, 60, 300, 600, 900, 1800, 3600, 2 * 3600, 3 * 3600, 6 * 3600, 12 * 3600, DAY, 2 * DAY, 7 * DAY,
        30 * DAY, 90 * DAY, 365 * DAY
    };

    private Ticks() {}

    /**
     * {@return round times within a stretch}
     *
     * @param shift what to add to a time so that a day begins at a multiple of a day
     */
    static List<Long> within(Scale scale, long shift) {
        long step = step(scale);
        List<Long> ticks = new ArrayList<>();
        for (long at = Math.floorDiv(scale.from() + shift + step - 1, step) * step - shift;
                at <= scale.to();
                at += step) {
            ticks.add(at);
        }
        return ticks;
    }

    private static long step(Scale scale) {
        long span = scale.to() - scale.from();
        for (long step : STEPS) {
            if (span / step < MOST) {
                return step;
            }
        }
        long step = STEPS[STEPS.length - 1];
        while (span / step >= MOST) {
            step *= 2;
        }
        return step;
    }
}
