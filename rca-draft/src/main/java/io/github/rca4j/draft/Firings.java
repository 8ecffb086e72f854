package io.github.rca4j.draft;

import io.github.rca4j.draft.DraftState.Series;
import java.util.List;

/**
 * How often a series of alerts fired.
 *
 * @param episodes its first and last episodes, in order, at least one
 * @param times how often it fired
 * @param gaps whether there are episodes between the first and the last that are not kept
 */
record Firings(List<Alert> episodes, Count times, boolean gaps) {
    static Firings of(Series series) {
        List<Alert> episodes = Episodes.of(series.episodes().kept());
        Count starts = series.starts().count();
        Count times = starts.number() < episodes.size() ? new Count(episodes.size(), starts.atLeast()) : starts;
        return new Firings(episodes, times, series.episodes().more());
    }

    Alert first() {
        return episodes.get(0);
    }

    Alert last() {
        return episodes.get(episodes.size() - 1);
    }

    /** {@return whether it never said that it fires or ended: notes on an alert, and nothing else} */
    boolean saysNothing() {
        return episodes.stream().allMatch(alert -> alert.status() == AlertStatus.UNKNOWN);
    }

    /** {@return whether its last episode ended at a known time; it cannot fire again before it has ended} */
    boolean over() {
        return last().status() == AlertStatus.RESOLVED && last().ended().isPresent();
    }
}
