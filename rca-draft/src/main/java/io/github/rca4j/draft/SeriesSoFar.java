package io.github.rca4j.draft;

import io.github.rca4j.draft.DraftState.Episode;
import io.github.rca4j.draft.DraftState.Series;
import io.github.rca4j.draft.DraftState.SeriesKey;

/** What a draft has kept of a series up to now; {@link Series} while it grows. */
final class SeriesSoFar {
    private final SeriesKey key;
    private final Growing<Episode> episodes;
    private final Starts starts;
    private long firing = Episode.UNKNOWN;

    /** Nothing yet. */
    SeriesSoFar(SeriesKey key, Bounded.Rule<Episode> rule, int starts) {
        this.key = key;
        this.episodes = new Growing<>(rule);
        this.starts = new Starts(starts);
    }

    /** {@return its key: the episodes of a series need not have one each} */
    SeriesKey key() {
        return key;
    }

    void began(long time) {
        starts.add(time);
    }

    /** Notes a time at which it fired. */
    void fired(long time) {
        firing = Math.max(firing, time);
    }

    void add(Episode episode) {
        episodes.add(episode);
    }

    void addAll(Series other) {
        starts.addAll(other.starts());
        fired(other.firing());
        episodes.addAll(other.episodes());
    }

    Series kept() {
        return new Series(key, starts.kept(), firing, episodes.kept());
    }
}
