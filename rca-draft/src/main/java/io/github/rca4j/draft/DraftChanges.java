package io.github.rca4j.draft;

import io.github.rca4j.model.TimelineTime;
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
 * had ended, it is what it said then: nobody knows more. When an alert ended, nothing told how the system was.
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
            return series.episodes().stream().flatMap(DraftChanges::ofEpisode);
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

    private static Stream<DraftRow> ofEpisode(Alert alert) {
        List<DraftRow> rows = new ArrayList<>();
        if (alert.status() != AlertStatus.UNKNOWN) {
            alert.started().ifPresent(time -> rows.add(fired(alert, name(alert) + " fired" + on(alert))));
        }
        alert.ended()
                .ifPresent(time -> rows.add(new DraftRow(
                        time,
                        true,
                        name(alert) + " ended" + on(alert),
                        "",
                        List.of(origin -> origin.of(alert, AlertField.ENDED)))));
        return rows.stream();
    }

    /** Two rows: that it began and how often it fired until when, and when it was over. */
    private Stream<DraftRow> folded(List<Firings> series, String where, Count times) {
        List<Alert> started = series.stream()
                .flatMap(one -> one.episodes().stream())
                .filter(alert -> alert.status() != AlertStatus.UNKNOWN)
                .filter(alert -> alert.started().isPresent())
                .sorted(AlertOrder.BY_START)
                .toList();
        if (started.isEmpty()) {
            return Stream.empty();
        }
        Alert first = started.get(0);
        Alert last = started.get(started.size() - 1);
        String until =
                TimelineTime.at(written.apply(last.started().orElseThrow())).text();
        DraftRow fired = fired(first, name(first) + " fired " + times.of("time") + where + ", last at " + until);
        List<Consumer<DraftRow.Origin>> origins = new ArrayList<>(fired.origin());
        origins.add(origin -> origin.of(last, AlertField.STARTED));
        DraftRow both = new DraftRow(fired.time(), false, fired.event(), fired.state(), origins);
        return Stream.concat(Stream.of(both), over(series, where).stream());
    }

    private static Optional<DraftRow> over(List<Firings> series, String where) {
        List<Firings> telling =
                series.stream().filter(one -> !one.saysNothing()).toList();
        List<Firings> over = telling.stream().filter(Firings::over).toList();
        Optional<Alert> last = over.stream()
                .map(Firings::last)
                .max(Comparator.<Alert, java.time.Instant>comparing(
                                alert -> alert.ended().orElseThrow().toInstant())
                        .thenComparing(AlertOrder.BY_START));
        String all = over.size() == telling.size() ? "" : ", " + over.size() + " of " + telling.size();
        return last.map(alert -> new DraftRow(
                alert.ended().orElseThrow(),
                true,
                name(alert) + " ended for the last time" + where + all,
                "",
                List.of(origin -> origin.of(alert, AlertField.ENDED))));
    }

    private static DraftRow fired(Alert alert, String event) {
        return new DraftRow(
                alert.started().orElseThrow(),
                false,
                event,
                systemState(alert),
                List.of(
                        origin -> origin.of(alert, AlertField.STARTED),
                        origin -> origin.ofState(alert, stateFields(alert))));
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
