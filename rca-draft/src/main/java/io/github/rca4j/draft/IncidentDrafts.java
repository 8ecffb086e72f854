package io.github.rca4j.draft;

import io.github.rca4j.draft.IncidentsState.Incident;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collector;

/**
 * One draft for each incident of a stream of alerts. Which incident an alert belongs to, {@link DraftPolicy#incident()}
 * says.
 *
 * <p>As with {@link RcaDraft}, order and partition of the alerts do not matter, and what is kept is bounded: there are at
 * most 1,000 drafts, those whose keys come first. It changes as it takes alerts in, and is for one thread at a time.
 *
 * <p>What is no alert belongs to no incident of its own: each draft's timeline has what happened from a day before its
 * first alert to a day after its last change.
 *
 * @since 0.1
 */
public final class IncidentDrafts {
    private static final int INCIDENTS = 1_000;
    private static final int READABLE = 48;
    private static final Pattern UNSAFE = Pattern.compile("[^a-z0-9]+");

    private final DraftPolicy policy;
    private final TreeMap<String, RcaDraft> drafts = new TreeMap<>();
    private final RcaDraft events; // with nothing else in it
    private final PayloadReader payloads = new PayloadReader(PayloadLimits.DEFAULT);
    private final Map<AlertFormat, KnownAlerts> known = new LinkedHashMap<>();
    private boolean more;

    /** No drafts yet; by the default policy. */
    public IncidentDrafts() {
        this(DraftPolicy.DEFAULT);
    }

    /**
     * No drafts yet.
     *
     * @param policy what the house decides about its drafts
     */
    public IncidentDrafts(DraftPolicy policy) {
        this.policy = policy;
        this.events = new RcaDraft(policy);
    }

    /**
     * {@return drafts that go on where others were}
     *
     * @param state what the others had kept; as {@link #state()} gave it
     * @param policy what the house decides about its drafts
     */
    public static IncidentDrafts from(IncidentsState state, DraftPolicy policy) {
        return new IncidentDrafts(policy).take(state);
    }

    /**
     * {@return a collector of alerts of any incidents}
     *
     * @param policy what the house decides about its drafts
     */
    public static Collector<Alert, ?, IncidentDrafts> collector(DraftPolicy policy) {
        return Collector.of(
                () -> new IncidentDrafts(policy),
                IncidentDrafts::add,
                IncidentDrafts::merge,
                Collector.Characteristics.UNORDERED,
                Collector.Characteristics.IDENTITY_FINISH);
    }

    /**
     * Takes an alert in.
     *
     * @param alert an alert of any incident
     * @return these drafts
     */
    public IncidentDrafts add(Alert alert) {
        draft(policy.incident().apply(alert)).add(alert);
        return this;
    }

    /**
     * Takes in something that is no alert, for the timelines.
     *
     * @param event what happened
     * @return these drafts
     */
    public IncidentDrafts add(TimelineEvent event) {
        events.add(event);
        return this;
    }

    /**
     * Takes in what a payload holds: the alerts of the tool that sent it, or else what a timeline source makes of it. All
     * of it, or nothing if it is refused.
     *
     * @param payload the whole payload
     * @return these drafts
     * @throws AlertPayloadException if neither a format nor a timeline source knows it, or it is not shaped as it should
     *     be
     */
    public IncidentDrafts add(Payload payload) {
        return add(payload, (format, alerts) -> {});
    }

    /**
     * Takes in what the bytes of a payload hold, as {@link #add(Payload)} does, within the default limits. Of a stream of
     * payloads this is several times as fast, where their format says {@linkplain AlertFormat#list() how its alerts are
     * listed}: what was read before at other times is not read again. Some thousand alerts are remembered for that.
     *
     * @param json the whole payload, in UTF-8
     * @return these drafts
     * @throws AlertPayloadException if it is not one JSON value or exceeds a limit; if neither a format nor a timeline
     *     source knows it, or it is not shaped as it should be
     */
    public IncidentDrafts add(byte[] json) {
        for (KnownAlerts ofFormat : known.values()) {
            Optional<List<Alert>> again = ofFormat.again(json);
            if (again.isPresent()) {
                again.get().forEach(this::add);
                return this;
            }
        }
        return add(
                payloads.read(json),
                (format, alerts) -> format.list()
                        .ifPresent(list -> known.computeIfAbsent(
                                        format, any -> new KnownAlerts(list, PayloadLimits.DEFAULT))
                                .read(json, alerts)));
    }

    private IncidentDrafts add(Payload payload, BiConsumer<AlertFormat, List<Alert>> witness) {
        AlertFormat format;
        List<Alert> alerts;
        try {
            format = AlertFormats.recognise(payload);
            alerts = format.read(payload);
        } catch (AlertPayloadException e) {
            TimelineSource source = TimelineSources.recognise(payload).orElseThrow(() -> e);
            source.read(payload).forEach(this::add);
            return this;
        }
        witness.accept(format, alerts);
        alerts.forEach(this::add);
        return this;
    }

    /**
     * Takes in what a timeline source makes of a payload, though it may be alerts too.
     *
     * @param payload the whole payload
     * @return these drafts
     * @throws AlertPayloadException if no timeline source knows it, or it is not shaped as it should be
     */
    public IncidentDrafts addTimeline(Payload payload) {
        TimelineSources.read(payload).forEach(this::add);
        return this;
    }

    /**
     * Takes in all that others have taken in. The others do not change.
     *
     * @param others drafts by the same policy
     * @return these drafts
     */
    public IncidentDrafts merge(IncidentDrafts others) {
        return take(others.state());
    }

    /**
     * {@return a draft for each incident, by its key, in the order of the keys; each is a copy, with the events. Without
     * any alert, one of the events, if there are any}
     */
    public Map<String, RcaDraft> drafts() {
        Map<String, RcaDraft> copies = new LinkedHashMap<>();
        if (drafts.isEmpty() && !events.state().events().kept().isEmpty()) {
            copies.put("", new RcaDraft(policy).merge(events));
        }
        drafts.forEach((key, draft) ->
                copies.put(key, new RcaDraft(policy).merge(draft).merge(events)));
        return Collections.unmodifiableMap(copies);
    }

    /** {@return whether alerts of further incidents came in, of which there is no draft} */
    public boolean more() {
        return more;
    }

    /** {@return all that is kept, as plain values} */
    public IncidentsState state() {
        return new IncidentsState(
                drafts.entrySet().stream()
                        .map(draft ->
                                new Incident(draft.getKey(), draft.getValue().state()))
                        .toList(),
                more,
                events.state().events());
    }

    /**
     * {@return the name for a file about an incident, without an extension: what is readable of its key, in lower-case
     * ASCII letters, digits and hyphens, and a digest that keeps those of two keys apart}
     *
     * @param key the incident's key
     */
    public static String fileName(String key) {
        String readable = UNSAFE.matcher(key.toLowerCase(Locale.ROOT)).replaceAll("-");
        String start = readable.substring(0, Math.min(READABLE, readable.length()));
        String trimmed = UNSAFE.matcher(start).replaceAll("-").replaceAll("^-|-$", "");
        return (trimmed.isEmpty() ? "incident" : trimmed) + "-"
                + Kept.digest(key).substring(0, 8);
    }

    private IncidentDrafts take(IncidentsState state) {
        more |= state.more();
        state.incidents().forEach(incident -> draft(incident.key()).take(incident.draft()));
        DraftState nothing = new RcaDraft(policy).state();
        events.take(new DraftState(
                nothing.series(), false, nothing.ends(), nothing.severities(), nothing.omissions(), state.events()));
        return this;
    }

    /** The draft of a key; of one that is not kept, a draft that nobody looks at. */
    private RcaDraft draft(String key) {
        RcaDraft known = drafts.get(key);
        if (known != null) {
            return known;
        }
        RcaDraft blank = new RcaDraft(policy);
        drafts.put(key, blank);
        if (drafts.size() > INCIDENTS) {
            more = true;
            drafts.pollLastEntry();
        }
        return blank;
    }
}
