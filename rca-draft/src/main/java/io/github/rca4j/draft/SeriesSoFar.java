package io.github.rca4j.draft;

import io.github.rca4j.draft.DraftState.Episode;
import io.github.rca4j.draft.DraftState.Series;
import io.github.rca4j.draft.DraftState.SeriesKey;

/** What a draft has kept of a series up to now; {@link Series} while it grows. */
final class SeriesSoFar {
    private final SeriesKey key;
    private final Bounded.Rule<Episode> rule;
    private final Starts starts;
    private long firing = Episode.UNKNOWN;
    private Bounded<Episode> episodes = Bounded.nothing();

    /** Nothing yet. */
    SeriesSoFar(SeriesKey key, DraftBounds bounds) {
        this.key = key;
        this.rule = bounds.episodeRule();
        this.starts = new Starts(bounds.starts());
    }

    void began(long time) {
        starts.add(time);
    }

    /** Notes a time at which it fired. */
    void fired(long time) {
        firing = Math.max(firing, time);
    }

    void add(Episode episode) {
        episodes = rule.add(episodes, episode);
    }

    void addAll(Series other) {
        starts.addAll(other.starts());
        fired(other.firing());
        episodes = rule.addAll(episodes, other.episodes());
    }

    Series kept() {
        return new Series(key, starts.kept(), firing, episodes);
    }
}
