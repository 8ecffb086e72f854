package io.github.rca4j.draft;

import java.util.List;

/**
 * All that an {@link RcaDraft} has kept of the alerts that it took in, as plain values: texts, numbers, times, lists and
 * records of them. A stream engine, or a program that wants to go on after it was stopped, writes it and reads it back
 * by whatever means it has. Two drafts that took in the same alerts have the same state, whatever the order.
 *
 * @param series what is kept of each series of alerts, by their keys
 * @param moreSeries whether there were others
 * @param ends the episodes that began first and last at a known time, of all series, also of those that are not kept
 * @param severities for each word for a severity, the first alert that bore it
 * @param omissions for each group that a tool did not send whole, the alert that says so of most
 * @param events what else happened
 * @since 0.1
 */
public record DraftState(
        List<Series> series,
        boolean moreSeries,
        Bounded<Episode> ends,
        Bounded<Alert> severities,
        Bounded<Alert> omissions,
        Bounded<TimelineEvent> events) {

    /** Keeps its own copy of the series. */
    public DraftState {
        series = List.copyOf(series);
    }

    /**
     * What tells one series of alerts from another.
     *
     * @param source the tool
     * @param name its fingerprint; where there is none, or a very long one, a digest of what tells it apart
     */
    public record SeriesKey(String source, String name) implements Comparable<SeriesKey> {
        @Override
        public int compareTo(SeriesKey other) {
            int bySource = source.compareTo(other.source);
            return bySource != 0 ? bySource : name.compareTo(other.name);
        }
    }

    /**
     * A series of alerts: what fires again and again under one fingerprint.
     *
     * @param key what tells it from others
     * @param starts when it began to fire, in milliseconds since 1970 (UTC)
     * @param firing when it last was known to fire, in milliseconds since 1970 (UTC); {@link Long#MIN_VALUE} where no
     *     time is known
     * @param episodes its first and last episodes
     */
    public record Series(SeriesKey key, Bounded<Long> starts, long firing, Bounded<Episode> episodes) {}

    /**
     * One time that a series fired: what was sent of it.
     *
     * @param series its series
     * @param started when it began, in milliseconds since 1970 (UTC); {@link Long#MIN_VALUE} where that was not sent
     * @param notifications what was sent of it, without its events
     * @param events what else happened to it
     */
    public record Episode(SeriesKey series, long started, Bounded<Alert> notifications, Bounded<AlertEvent> events) {
        static final long UNKNOWN = Long.MIN_VALUE;
    }
}
