package io.github.rca4j.draft;

import io.github.rca4j.draft.DraftState.Series;
import java.util.List;
import java.util.stream.Stream;

/**
 * How often a series of alerts fired.
 *
 * @param told its first and last episodes, in order, at least one
 * @param times how often it fired
 * @param firing when it last was known to fire, in milliseconds since 1970 (UTC)
 */
record Firings(List<Told> told, Count times, long firing) {
    static Firings of(Series series) {
        List<Told> told = Episodes.of(series.episodes().kept());
        Count starts = series.starts().count();
        // An end before any start is no time that it is known to have fired: an alarm that is new says that all is
        // well.
        long begun = Math.max(
                1,
                told.stream().filter(one -> one.alert().started().isPresent()).count());
        Count times = starts.number() < begun ? new Count(begun, starts.atLeast()) : starts;
        return new Firings(told, times, series.firing());
    }

    /** {@return of a series that is not kept, what is known; whether it fired again is not} */
    static Firings some(List<Told> told) {
        return new Firings(told, new Count(told.size(), true), Long.MAX_VALUE);
    }

    Stream<Alert> episodes() {
        return told.stream().map(Told::alert);
    }

    Alert first() {
        return told.get(0).alert();
    }

    Told lastTold() {
        return told.get(told.size() - 1);
    }

    Alert last() {
        return lastTold().alert();
    }

    /** {@return whether it never said that it fires or ended: notes on an alert, and nothing else} */
    boolean saysNothing() {
        return episodes().allMatch(alert -> alert.status() == AlertStatus.UNKNOWN);
    }

    /**
     * {@return whether its last episode ended at a known time, and nothing says that it fired after that; it cannot fire
     * again before it has ended, and an incident may be opened again}
     */
    boolean over() {
        return last().status() == AlertStatus.RESOLVED
                && last().ended().isPresent()
                && firing <= AlertOrder.millis(last().ended());
    }
}
