package io.github.rca4j.draft;

import io.github.rca4j.draft.DraftState.Episode;
import io.github.rca4j.draft.DraftState.SeriesKey;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes one alert of all that was sent of one episode. */
final class Episodes {
    /** Sends with the end what it sent while the alert fired; others send what they measured at the end. */
    private static final String REPEATS = "alertmanager";

    private Episodes() {}

    /**
     * {@return the episodes of a series as one alert each, in the order in which they started; an end of which no episode
     * is known stands by itself, behind what had begun by then}
     */
    static List<Told> of(List<Episode> episodes) {
        return new Placing(episodes).all().stream().map(Episodes::one).toList();
    }

    /**
     * Places what does not tell of which episode it is. An end without a start belongs to the last episode that had begun
     * by then, unless that had ended before; one that comes after the next episode had begun does too, whatever its
     * start: nothing fires again before it has ended, and some tools send with each end when all began. What tells no time
     * belongs to the last episode.
     */
    private static final class Placing {
        private final List<Episode> begun = new ArrayList<>();
        private final TreeMap<Integer, List<Alert>> loose = new TreeMap<>(); // by the episode that they follow
        private final SeriesKey series;
        private Bounded<AlertEvent> events = Bounded.nothing();

        Placing(List<Episode> episodes) {
            series = episodes.get(0).series();
            List<Alert> startless = new ArrayList<>();
            for (Episode episode : episodes) {
                if (episode.started() == Episode.UNKNOWN) {
                    startless.addAll(episode.notifications().kept());
                    events = episode.events();
                } else {
                    begun.add(episode);
                }
            }
            for (int i = 0; i + 1 < begun.size(); i++) {
                startless.addAll(endedTooLate(i));
            }
            startless.sort(AlertOrder.NOTIFICATIONS);
            startless.forEach(this::place);
        }

        /** Takes from an episode the ends that are none of it, unless it has nothing else. */
        private List<Alert> endedTooLate(int at) {
            Episode episode = begun.get(at);
            Map<Boolean, List<Alert>> byLateness = episode.notifications().kept().stream()
                    .collect(Collectors.partitioningBy(sent ->
                            AlertOrder.millis(sent.ended()) > begun.get(at + 1).started()));
            if (byLateness.getOrDefault(false, List.of()).isEmpty()) {
                return List.of();
            }
            Bounded<Alert> others = new Bounded<>(
                    byLateness.getOrDefault(false, List.of()),
                    episode.notifications().more());
            begun.set(at, new Episode(series, episode.started(), others, episode.events()));
            return byLateness.getOrDefault(true, List.of()).stream()
                    .map(Placing::withoutStart)
                    .toList();
        }

        private static Alert withoutStart(Alert sent) {
            Map<AlertField, String> pointers = new EnumMap<>(AlertField.class);
            pointers.putAll(sent.pointers());
            pointers.remove(AlertField.STARTED);
            return Alert.builder()
                    .from(sent)
                    .started(Optional.<OffsetDateTime>empty())
                    .pointers(pointers)
                    .build();
        }

        private void place(Alert sent) {
            long end = AlertOrder.millis(sent.ended());
            int at = begunBy(end);
            long ended = at < 0 ? end : endOf(begun.get(at));
            if (at >= 0 && (ended == Episode.UNKNOWN || end <= ended)) {
                begun.set(at, joined(begun.get(at), new Bounded<>(List.of(sent), false), Bounded.nothing()));
            } else {
                loose.computeIfAbsent(at, episode -> new ArrayList<>()).add(sent);
            }
        }

        private static long endOf(Episode episode) {
            return episode.notifications().kept().stream()
                    .mapToLong(sent -> AlertOrder.millis(sent.ended()))
                    .max()
                    .orElse(Episode.UNKNOWN);
        }

        /** {@return which of the episodes began last before a time; -1 for none; the last one if it is not known} */
        private int begunBy(long time) {
            int at = begun.size() - 1;
            while (time != Episode.UNKNOWN && at >= 0 && begun.get(at).started() > time) {
                at--;
            }
            return at;
        }

        List<Episode> all() {
            List<Episode> all = new ArrayList<>(ends(-1));
            for (int i = 0; i < begun.size(); i++) {
                all.add(begun.get(i));
                all.addAll(ends(i));
            }
            int last = all.size() - 1;
            all.set(last, joined(all.get(last), Bounded.nothing(), events));
            return all;
        }

        /** {@return each end that follows an episode as one of its own; what tells no time goes with the last of them} */
        private List<Episode> ends(int at) {
            TreeMap<Long, List<Alert>> byEnd = new TreeMap<>();
            for (Alert sent : loose.getOrDefault(at, List.of())) {
                byEnd.computeIfAbsent(AlertOrder.millis(sent.ended()), end -> new ArrayList<>())
                        .add(sent);
            }
            if (byEnd.size() > 1 && byEnd.firstKey() == Episode.UNKNOWN) {
                List<Alert> timeless = byEnd.pollFirstEntry().getValue();
                byEnd.lastEntry().getValue().addAll(0, timeless);
            }
            return byEnd.values().stream()
                    .map(sent -> new Episode(series, Episode.UNKNOWN, new Bounded<>(sent, false), Bounded.nothing()))
                    .toList();
        }
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
