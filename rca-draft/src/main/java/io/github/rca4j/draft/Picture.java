package io.github.rca4j.draft;

import io.github.rca4j.draft.DraftState.Episode;
import io.github.rca4j.draft.DraftState.Series;
import io.github.rca4j.draft.DraftState.SeriesKey;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a draft makes of what it has kept.
 *
 * @param firings the series of alerts, in the order in which they first fired
 * @param alerts their episodes, in the order in which they started
 * @param severities for each word for a severity, an alert that bore it
 * @param truncated for each group that was not sent whole, the alert that says so of most
 * @param series how many series there are
 * @param events what else happened
 */
record Picture(
        List<Firings> firings,
        List<Alert> alerts,
        List<Alert> severities,
        List<Alert> truncated,
        Count series,
        Bounded<TimelineEvent> events) {

    static Picture of(DraftState state) {
        List<Firings> firings = new ArrayList<>();
        state.series().forEach(series -> firings.add(Firings.of(series)));
        if (state.moreSeries()) {
            firings.addAll(others(state));
        }
        firings.sort(Comparator.comparing(Firings::first, AlertOrder.BY_START));
        List<Alert> alerts = firings.stream()
                .flatMap(Firings::episodes)
                .sorted(AlertOrder.BY_START)
                .toList();
        List<Alert> truncated =
                state.omissions().kept().stream().sorted(AlertOrder.BY_START).toList();
        List<Alert> severities =
                state.severities().kept().stream().sorted(AlertOrder.BY_START).toList();
        int others = state.moreSeries() && firings.size() == state.series().size() ? 1 : 0;
        Count series = new Count(firings.size() + others, state.moreSeries());
        return new Picture(List.copyOf(firings), alerts, severities, truncated, series, state.events());
    }

    /** Of series that are not kept, what is known of the beginning and the end of it all. */
    private static List<Firings> others(DraftState state) {
        Set<SeriesKey> kept = state.series().stream().map(Series::key).collect(Collectors.toSet());
        Map<SeriesKey, List<Episode>> others = state.ends().kept().stream()
                .filter(episode -> !kept.contains(episode.series()))
                .collect(Collectors.groupingBy(Episode::series, TreeMap::new, Collectors.toList()));
        return others.values().stream().map(Episodes::of).map(Firings::some).toList();
    }

    boolean isEmpty() {
        return alerts.isEmpty() && events.kept().isEmpty();
    }

    /** {@return the alert that fired first; they are in order, and those of unknown start come last} */
    Optional<Alert> earliest() {
        return telling()
                .filter(alert -> alert.started().isPresent())
                .min(Comparator.comparing(alert -> alert.started().orElseThrow().toInstant()));
    }

    /** {@return the alert that ended last; empty unless it is certain that all have ended, and when} */
    Optional<Alert> lastToEnd() {
        List<Firings> telling =
                firings.stream().filter(series -> !series.saysNothing()).toList();
        boolean over =
                truncated.isEmpty() && !series.atLeast() && telling.stream().allMatch(Firings::over);
        return over ? latest(telling().filter(alert -> alert.ended().isPresent()), Alert::ended) : Optional.empty();
    }

    /** {@return the alert of which a tool says last that its harm to users was over} */
    Optional<Alert> lastMitigated() {
        return latest(alerts.stream().filter(alert -> alert.mitigated().isPresent()), Alert::mitigated);
    }

    private Stream<Alert> telling() {
        return alerts.stream().filter(alert -> alert.status() != AlertStatus.UNKNOWN);
    }

    private static Optional<Alert> latest(Stream<Alert> alerts, Function<Alert, Optional<OffsetDateTime>> time) {
        return alerts.max(
                Comparator.comparing(alert -> time.apply(alert).orElseThrow().toInstant()));
    }
}
