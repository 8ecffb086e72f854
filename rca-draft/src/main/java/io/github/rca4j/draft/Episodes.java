package io.github.rca4j.draft;

import io.github.rca4j.draft.DraftState.Episode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Makes one alert of all that was sent of one episode. */
final class Episodes {
    /** Sends with the end what it sent while the alert fired; others send what they measured at the end. */
    private static final String REPEATS = "alertmanager";

    private Episodes() {}

    /**
     * {@return the episodes of a series as one alert each, in the order in which they started; what ended before any of
     * them had begun comes first}
     */
    static List<Told> of(List<Episode> episodes) {
        return placed(episodes).stream().map(Episodes::one).toList();
    }

    /**
     * An end that was sent without a start belongs to the last episode that had begun by then; to none, if none had. What
     * tells no time belongs to the last one.
     */
    private static List<Episode> placed(List<Episode> episodes) {
        if (episodes.size() < 2 || episodes.get(0).started() != Episode.UNKNOWN) {
            return episodes;
        }
        Episode startless = episodes.get(0);
        List<Episode> begun = new ArrayList<>(episodes.subList(1, episodes.size()));
        List<Alert> before = new ArrayList<>();
        for (Alert sent : startless.notifications().kept()) {
            int at = begunBy(AlertOrder.millis(sent.ended()), begun);
            if (at < 0) {
                before.add(sent);
            } else {
                begun.set(at, joined(begun.get(at), new Bounded<>(List.of(sent), false), Bounded.nothing()));
            }
        }
        int last = begun.size() - 1;
        begun.set(last, joined(begun.get(last), Bounded.nothing(), startless.events()));
        if (!before.isEmpty()) {
            Bounded<Alert> ends = new Bounded<>(before, false);
            begun.add(0, new Episode(startless.series(), Episode.UNKNOWN, ends, Bounded.nothing()));
        }
        return begun;
    }

    /** {@return which of the episodes began last before a time; -1 for none; the last one if the time is not known} */
    private static int begunBy(long time, List<Episode> episodes) {
        int at = episodes.size() - 1;
        while (time != Episode.UNKNOWN && at >= 0 && episodes.get(at).started() > time) {
            at--;
        }
        return at;
    }

    private static Episode joined(Episode one, Bounded<Alert> notifications, Bounded<AlertEvent> events) {
        return new Episode(
                one.series(),
                one.started(),
                joined(one.notifications(), notifications, AlertOrder.NOTIFICATIONS),
                joined(one.events(), events, AlertOrder.ALERT_EVENTS));
    }

    private static <T> Bounded<T> joined(Bounded<T> one, Bounded<T> other, Comparator<T> order) {
        return new Bounded<>(
                Stream.concat(one.kept().stream(), other.kept().stream())
                        .sorted(order)
                        .toList(),
                one.more() || other.more());
    }

    private static Told one(Episode episode) {
        List<Alert> sent = episode.notifications().kept();
        Alert last = last(sent);
        Optional<Alert> firing = sent.stream()
                .filter(alert -> alert.status() == AlertStatus.FIRING)
                .findFirst();
        Alert said = firing.orElse(last);
        boolean whileFiring =
                said.status() != AlertStatus.RESOLVED || said.source().equals(REPEATS);
        Merge merge = new Merge(last, sent);
        Alert.Builder all = Alert.builder()
                .from(last)
                .severity(merge.first(AlertField.SEVERITY, Alert::severity))
                .started(merge.first(AlertField.STARTED, Alert::started))
                .mitigated(merge.first(AlertField.MITIGATED, Alert::mitigated))
                .service(merge.first(AlertField.SERVICE, Alert::service))
                .host(merge.first(AlertField.HOST, Alert::host))
                .incident(merge.first(AlertField.INCIDENT, Alert::incident))
                .responders(merge.responders())
                .links(merge.links())
                .events(episode.events().kept())
                .summary(merge.said(AlertField.SUMMARY, said, Alert::summary))
                .description(merge.said(AlertField.DESCRIPTION, said, Alert::description))
                .value(whileFiring ? merge.said(AlertField.VALUE, said, Alert::value) : merge.nothing(AlertField.VALUE))
                .threshold(merge.said(AlertField.THRESHOLD, said, Alert::threshold));
        return new Told(all.pointers(merge.pointers).build(), whileFiring);
    }

    /** Of those that say whether it fires, the last. */
    private static Alert last(List<Alert> sent) {
        List<Alert> telling = sent.stream()
                .filter(alert -> alert.status() != AlertStatus.UNKNOWN)
                .toList();
        List<Alert> candidates = telling.isEmpty() ? sent : telling;
        return candidates.get(candidates.size() - 1);
    }

    /** Collects what the notifications of one episode say, and where it stood. */
    private static final class Merge {
        private final Alert last;
        private final List<Alert> sent;
        private final Map<AlertField, String> pointers = new EnumMap<>(AlertField.class);

        Merge(Alert last, List<Alert> sent) {
            this.last = last;
            this.sent = sent;
            pointers.putAll(last.pointers());
        }

        /** What was sent last counts; what it does not say, another one may. */
        <T> Optional<T> first(AlertField field, Function<Alert, Optional<T>> component) {
            return take(field, alert -> component.apply(alert).isPresent()).flatMap(component);
        }

        /** What an alert says once it has ended may tell of that time, and not of the time when it fired. */
        Optional<String> said(AlertField field, Alert said, Function<Alert, Optional<String>> component) {
            point(field, said);
            return component.apply(said);
        }

        /** A figure of the time when it had ended is not what it fired at. */
        Optional<String> nothing(AlertField field) {
            pointers.remove(field);
            return Optional.empty();
        }

        List<String> responders() {
            take(AlertField.RESPONDERS, alert -> !alert.responders().isEmpty());
            return sent.stream()
                    .flatMap(alert -> alert.responders().stream())
                    .distinct()
                    .toList();
        }

        List<AlertLink> links() {
            Map<Object, AlertLink> links = new LinkedHashMap<>();
            Stream.concat(Stream.of(last), sent.stream())
                    .flatMap(alert -> alert.links().stream())
                    .forEach(link -> links.putIfAbsent(link.uri(), link));
            return List.copyOf(links.values());
        }

        private Optional<Alert> take(AlertField field, Predicate<Alert> says) {
            Optional<Alert> from =
                    Stream.concat(Stream.of(last), sent.stream()).filter(says).findFirst();
            from.ifPresent(alert -> point(field, alert));
            return from;
        }

        private void point(AlertField field, Alert from) {
            pointers.remove(field);
            from.pointer(field).ifPresent(pointer -> pointers.put(field, pointer));
        }
    }
}
