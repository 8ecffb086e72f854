package io.github.rca4j.draft;

import io.github.rca4j.draft.DraftState.Episode;
import io.github.rca4j.draft.DraftState.SeriesKey;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.RcaStatus;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collector;

/**
 * The draft of an RCA that alerts of one incident make: what a monitoring tool knows, and blanks where only a person can
 * know. It names no cause.
 *
 * <p>It takes in one alert after the other, and other drafts of the same incident. It keeps little of them, however many
 * there are:
 *
 * <ul>
 *   <li>of each of 2,000 series of alerts (a series is what bears one fingerprint) the first four and the last four
 *       episodes, and of each of these the first four and the last four notifications that differ;
 *   <li>when each series began to fire, the first 500 and the last 500 times;
 *   <li>of all series, the ten episodes that began first and the ten that began last, where that was sent;
 *   <li>the first 500 and the last 500 events that are no alerts, and of each episode 50 and 50 that a tool told with it;
 *   <li>100 words for severities, and 100 groups of which a tool left out alerts;
 *   <li>of an alert 500 characters of each text, 2,000 of its description, 64 labels, 16 links.
 * </ul>
 *
 * <p><b>Order and partition do not matter.</b> What is kept is chosen by an order of the content, so the same alerts give
 * the same {@link #state()} and the same draft in any order, divided into any drafts that are merged in any way, and
 * however often each was sent. An alert that was sent twice counts once. When the first alert fired, and what fired
 * first, are exact, however many alerts there are; how severe it was at worst is, while tools have no more than a hundred
 * words for it and the policy goes by the word. Beyond the bounds a number is the least that it can be, and the draft
 * says "at least".
 *
 * <p>That makes it the container of a {@link #collector() Collector}, and the accumulator of a stream engine's
 * aggregate function. It changes as it takes alerts in: like a {@link StringBuilder}, it is for one thread at a time.
 *
 * <pre>{@code
 * Rca draft = alerts.stream().collect(RcaDraft.collector()).toRca();
 * }</pre>
 *
 * <p>What the draft says:
 *
 * <ul>
 *   <li>When the first alert began to fire, the incident was detected; when it started, the alerts do not say.
 *   <li>It is resolved when the last alert ended, if the last episode of every series ended at a known time, and no alert
 *       was left out. A series that fires again had ended before, whether or not that was sent. Nothing is resolved that
 *       a tool says fired after it had ended, such as an incident that was opened again.
 *   <li>It is mitigated when a tool says so. Its owner is the one person whom tools name as the responder, if it is one.
 *   <li>The next review is three weeks after the incident, in the middle of what the template asks for.
 *   <li>The text of an alert, and its figures, are those that were sent while it fired; of several such texts one counts,
 *       whatever the order. A text that was sent only once it had ended stands in the row of its end, and a figure
 *       nowhere. (Alertmanager sends with the end what it sent while the alert fired.)
 *   <li>A series that fires more than three times is one row of the timeline with its count, and one for its last end.
 *       Beyond sixty rows, alerts of one name share a row; beyond that the first and the last rows stay, and the notes
 *       count the others.
 *   <li>A key metric has a value where an alert brought one. It has no baseline: the threshold at which an alert fires is
 *       no normal value.
 *   <li>Text of alerts is escaped, shortened where it is very long, and times are written to the second.
 *   <li>Each field that was filled says in {@link Rca#provenance()} where it came from, by at most twenty places.
 * </ul>
 *
 * @since 0.1
 */
public final class RcaDraft {
    private final DraftBounds bounds;
    private final DraftPolicy policy;
    private final TreeMap<SeriesKey, SeriesSoFar> series = new TreeMap<>(); // in order; the last gives way
    private final Map<SeriesKey, SeriesSoFar> byKey = new HashMap<>(); // the same, found faster
    private boolean moreSeries;
    private final Bounded.Rule<Episode> episodeRule;
    private final Bounded.Rule<AlertEvent> alertEventRule;
    private final Growing<Episode> ends;
    private final Growing<Alert> severities;
    private final Growing<Alert> omissions;
    private final Growing<TimelineEvent> events;

    RcaDraft(DraftPolicy policy, DraftBounds bounds) {
        this.policy = policy;
        this.bounds = bounds;
        this.episodeRule = bounds.episodeRule();
        this.alertEventRule = bounds.alertEventRule();
        this.ends = new Growing<>(bounds.endRule());
        this.severities = new Growing<>(bounds.severityRule());
        this.omissions = new Growing<>(bounds.omissionRule());
        this.events = new Growing<>(bounds.eventRule());
    }

    /** A blank draft, by the default policy. */
    public RcaDraft() {
        this(DraftPolicy.DEFAULT);
    }

    /**
     * A blank draft.
     *
     * @param policy what the house decides about its drafts
     */
    public RcaDraft(DraftPolicy policy) {
        this(policy, DraftBounds.DEFAULT);
    }

    /**
     * {@return a draft of some alerts, by the default policy}
     *
     * @param alerts the alerts of one incident, in any order; without any, the draft is blank
     */
    public static RcaDraft of(Collection<Alert> alerts) {
        return of(alerts, DraftPolicy.DEFAULT);
    }

    /**
     * {@return a draft of some alerts}
     *
     * @param alerts the alerts of one incident, in any order; without any, the draft is blank
     * @param policy what the house decides about its drafts
     */
    public static RcaDraft of(Collection<Alert> alerts, DraftPolicy policy) {
        RcaDraft draft = new RcaDraft(policy);
        alerts.forEach(draft::add);
        return draft;
    }

    /**
     * {@return a draft that goes on where another one was}
     *
     * @param state what the other one had kept; as {@link #state()} gave it
     * @param policy what the house decides about its drafts
     */
    public static RcaDraft from(DraftState state, DraftPolicy policy) {
        return new RcaDraft(policy).take(state);
    }

    /** {@return a collector of the alerts of one incident, by the default policy} */
    public static Collector<Alert, ?, RcaDraft> collector() {
        return collector(DraftPolicy.DEFAULT);
    }

    /**
     * {@return a collector of the alerts of one incident}
     *
     * @param policy what the house decides about its drafts
     */
    public static Collector<Alert, ?, RcaDraft> collector(DraftPolicy policy) {
        return Collector.of(
                () -> new RcaDraft(policy),
                RcaDraft::add,
                RcaDraft::merge,
                Collector.Characteristics.UNORDERED,
                Collector.Characteristics.IDENTITY_FINISH);
    }

    /**
     * Takes an alert in. One that says the same as an earlier one changes nothing.
     *
     * @param sent an alert of the incident
     * @return this draft
     */
    public RcaDraft add(Alert sent) {
        Alert alert = Kept.of(sent);
        SeriesSoFar grown = series(Kept.key(sent));
        long started = AlertOrder.millis(sent.started());
        Episode episode = new Episode(grown.key(), started, new Bounded<>(List.of(alert), false), events(sent));
        grown.add(episode);
        grown.fired(firing(sent, started));
        if (sent.status() != AlertStatus.UNKNOWN && started != Episode.UNKNOWN) {
            grown.began(started);
            ends.add(episode); // what began at no known time is neither the first nor the last
        }
        if (alert.severity().isPresent()) {
            severities.add(alert);
        }
        if (alert.omitted() > 0) {
            omissions.add(alert);
        }
        return this;
    }

    /**
     * Takes in something that is no alert, for the timeline.
     *
     * @param event what happened
     * @return this draft
     */
    public RcaDraft add(TimelineEvent event) {
        events.add(Kept.of(event));
        return this;
    }

    /**
     * Takes in all that another draft of the same incident has taken in. The other one does not change.
     *
     * @param other a draft by the same policy
     * @return this draft
     */
    public RcaDraft merge(RcaDraft other) {
        return take(other.state());
    }

    /** {@return all that is kept, as plain values} */
    public DraftState state() {
        return new DraftState(
                series.values().stream().map(SeriesSoFar::kept).toList(),
                moreSeries,
                ends.kept(),
                severities.kept(),
                omissions.kept(),
                events.kept());
    }

    /** {@return the episodes that are kept, each as one alert, in the order in which they started} */
    public List<Alert> alerts() {
        return Picture.of(state()).alerts();
    }

    /** {@return the draft as a document, with status {@link RcaStatus#DRAFT}} */
    public Rca toRca() {
        return new DraftWriter(policy, Picture.of(state())).rca();
    }

    /** Takes in all that a state holds. */
    RcaDraft take(DraftState state) {
        moreSeries |= state.moreSeries();
        state.series().forEach(one -> series(one.key()).addAll(one));
        ends.addAll(state.ends());
        severities.addAll(state.severities());
        omissions.addAll(state.omissions());
        events.addAll(state.events());
        return this;
    }

    /** The series of a key; of one that is not kept, a series that nobody looks at. */
    private SeriesSoFar series(SeriesKey key) {
        SeriesSoFar known = byKey.get(key);
        if (known != null) {
            return known;
        }
        SeriesSoFar blank = new SeriesSoFar(key, episodeRule, bounds.starts());
        series.put(key, blank);
        byKey.put(key, blank);
        if (series.size() > bounds.series()) {
            moreSeries = true;
            byKey.remove(series.pollLastEntry().getKey());
        }
        return blank;
    }

    /** {@return until when, at least, an alert fires: when one that fires tells of something, it has not ended by then} */
    private static long firing(Alert sent, long started) {
        if (sent.status() != AlertStatus.FIRING) {
            return Episode.UNKNOWN;
        }
        long last = started;
        for (AlertEvent event : sent.events()) {
            last = Math.max(last, AlertOrder.millis(Optional.of(event.time())));
        }
        return last;
    }

    private Bounded<AlertEvent> events(Alert sent) {
        if (sent.events().isEmpty()) {
            return Bounded.nothing();
        }
        Growing<AlertEvent> all = new Growing<>(alertEventRule);
        sent.events().forEach(event -> all.add(Kept.of(event)));
        return all.kept();
    }
}
