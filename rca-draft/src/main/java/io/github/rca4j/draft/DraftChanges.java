package io.github.rca4j.draft;

import io.github.rca4j.model.TimelineTime;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a person would keep of how alerts fired and ended: each time of those that did so a few times, and of those that
 * flapped, or of many that are alike, when it began, how often, and when it was over.
 *
 * <p>The system state of a row that an alert fired is what the alert said while it fired. Where it was sent only once it
 * had ended, what it said then stands in the row that it ended.
 */
final class DraftChanges {
    private static final int NAME = 120;
    private static final int FEW = 3;

    private final UnaryOperator<OffsetDateTime> written;

    DraftChanges(UnaryOperator<OffsetDateTime> written) {
        this.written = written;
    }

    /** {@return the rows of one series} */
    Stream<DraftRow> ofOne(Firings series) {
        if (series.times().number() <= FEW && !series.times().atLeast()) {
            return series.told().stream().flatMap(DraftChanges::ofEpisode);
        }
        return folded(List.of(series), on(series.first()), series.times());
    }

    /** {@return the rows of all series of one name} */
    Stream<DraftRow> ofName(List<Firings> series) {
        if (series.size() == 1) {
            return ofOne(series.get(0));
        }
        Set<Optional<String>> hosts =
                series.stream().map(one -> one.first().host()).collect(Collectors.toSet());
        String where = hosts.size() == series.size() && !hosts.contains(Optional.<String>empty())
                ? " on " + hosts.size() + " hosts"
                : " as " + series.size() + " alerts";
        Count times = series.stream().map(Firings::times).reduce(new Count(0, false), Count::plus);
        return folded(series, where, times);
    }

    private static Stream<DraftRow> ofEpisode(Told told) {
        Alert alert = told.alert();
        List<DraftRow> rows = new ArrayList<>();
        if (alert.status() != AlertStatus.UNKNOWN && alert.started().isPresent()) {
            rows.add(fired(told, name(alert) + " fired" + on(alert)));
        }
        if (alert.ended().isPresent()) {
            rows.add(ended(told, name(alert) + " ended" + on(alert)));
        }
        return rows.stream();
    }

    /** Two rows: that it began and how often it fired until when, and when it was over. */
    private Stream<DraftRow> folded(List<Firings> series, String where, Count times) {
        List<Told> started = series.stream()
                .flatMap(one -> one.told().stream())
                .filter(told -> told.alert().status() != AlertStatus.UNKNOWN)
                .filter(told -> told.alert().started().isPresent())
                .sorted(Comparator.comparing(Told::alert, AlertOrder.BY_START))
                .toList();
        if (started.isEmpty()) {
            return Stream.empty();
        }
        Told first = started.get(0);
        Alert last = started.get(started.size() - 1).alert();
        String until =
                TimelineTime.at(written.apply(last.started().orElseThrow())).text();
        DraftRow fired =
                fired(first, name(first.alert()) + " fired " + times.of("time") + where + ", last at " + until);
        List<Consumer<DraftRow.Origin>> origins = new ArrayList<>(fired.origin());
        origins.add(origin -> origin.of(last, AlertField.STARTED));
        DraftRow both = new DraftRow(fired.time(), false, fired.event(), fired.state(), origins);
        return Stream.concat(Stream.of(both), over(series, where).stream());
    }

    private static Optional<DraftRow> over(List<Firings> series, String where) {
        List<Firings> telling =
                series.stream().filter(one -> !one.saysNothing()).toList();
        List<Firings> over = telling.stream().filter(Firings::over).toList();
        Optional<Told> last = over.stream()
                .map(Firings::lastTold)
                .max(Comparator.comparing(
                        Told::alert,
                        Comparator.<Alert, Instant>comparing(
                                        alert -> alert.ended().orElseThrow().toInstant())
                                .thenComparing(AlertOrder.BY_START)));
        String all = over.size() == telling.size() ? "" : ", " + over.size() + " of " + telling.size();
        return last.map(told -> ended(told, name(told.alert()) + " ended for the last time" + where + all));
    }

    private static DraftRow fired(Told told, String event) {
        return row(told.alert(), AlertField.STARTED, event, told.whileFiring());
    }

    private static DraftRow ended(Told told, String event) {
        return row(told.alert(), AlertField.ENDED, event, !told.whileFiring());
    }

    private static DraftRow row(Alert alert, AlertField field, String event, boolean says) {
        boolean end = field == AlertField.ENDED;
        List<AlertField> fields = says ? stateFields(alert) : List.of();
        return new DraftRow(
                (end ? alert.ended() : alert.started()).orElseThrow(),
                end,
                event,
                says ? systemState(alert) : "",
                List.of(origin -> origin.of(alert, field), origin -> origin.ofState(alert, fields)));
    }

    static String name(Alert alert) {
        return PlainText.shortened(alert.name(), NAME);
    }

    private static String on(Alert alert) {
        return alert.host()
                .map(host -> " on " + PlainText.shortened(host, NAME))
                .orElse("");
    }

    /** {@return the components that make the system state: a summary that the description repeats is none of them} */
    private static List<AlertField> stateFields(Alert alert) {
        String summary = alert.summary().orElse("");
        String description = alert.description().orElse("");
        List<AlertField> fields = new ArrayList<>();
        if (!summary.isEmpty() && (description.isEmpty() || !description.startsWith(summary))) {
            fields.add(AlertField.SUMMARY);
        }
        if (!description.isEmpty()) {
            fields.add(AlertField.DESCRIPTION);
        }
        return fields;
    }

    private static String systemState(Alert alert) {
        String summary = alert.summary().orElse("");
        String description = alert.description().orElse("");
        if (stateFields(alert).size() < 2) {
            return description.isEmpty() ? summary : description;
        }
        char last = summary.charAt(summary.length() - 1);
        return summary + (last == '.' || last == '!' || last == '?' ? " " : ". ") + description;
    }
}
