package io.github.rca4j.draft;

import io.github.rca4j.draft.DraftState.Episode;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * Orders by content: what was sent first is not known, so whatever has to be chosen is chosen by what it says. Where in a
 * payload something stood does not count, for a tool sends the same alert again at another place.
 */
final class AlertOrder {
    /** Comes after any text: an alert that says something comes before one that says nothing. */
    private static final String NOTHING = "\uFFFF";

    /**
     * Notifications of one episode: those that it fires, those that do not say, those that it ended. So the first that
     * fires is the first, and the last that ended is the last.
     */
    static final Comparator<Alert> NOTIFICATIONS = same(Comparator.comparingInt(AlertOrder::stage)
            .thenComparingLong(alert -> millis(alert.ended()))
            .thenComparing(text(Alert::summary))
            .thenComparing(text(Alert::description))
            .thenComparing(text(Alert::value))
            .thenComparing(text(Alert::threshold))
            .thenComparing(AlertOrder::rest));

    static final Comparator<Alert> BY_START = Comparator.<Alert>comparingLong(
                    alert -> alert.started().isPresent() ? millis(alert.started()) : Long.MAX_VALUE)
            .thenComparing(Alert::name)
            .thenComparing(text(Alert::host))
            .thenComparing(text(Alert::fingerprint))
            .thenComparing(NOTIFICATIONS);

    static final Comparator<AlertEvent> ALERT_EVENTS = Comparator.comparing(AlertEvent::time)
            .thenComparing(AlertEvent::text)
            .thenComparing(event -> event.author().orElse(NOTHING));

    static final Comparator<TimelineEvent> EVENTS = Comparator.comparing(TimelineEvent::time)
            .thenComparing(TimelineEvent::source)
            .thenComparing(TimelineEvent::text)
            .thenComparing(event -> event.author().orElse(NOTHING));

    static final Comparator<Episode> EPISODES = (one, other) -> one.started() != other.started()
            ? Long.compare(one.started(), other.started())
            : one.series().compareTo(other.series());

    private AlertOrder() {}

    private static int stage(Alert alert) {
        return switch (alert.status()) {
            case FIRING -> 0;
            case UNKNOWN -> 1;
            case RESOLVED -> 2;
        };
    }

    /** All that the alert says besides, but for the places where it stood. */
    private static String rest(Alert alert) {
        return String.join(
                "\n",
                String.valueOf(alert.started()),
                String.valueOf(alert.ended()),
                String.valueOf(alert.mitigated()),
                alert.source(),
                alert.name(),
                String.valueOf(alert.severity()),
                String.valueOf(alert.service()),
                String.valueOf(alert.host()),
                String.valueOf(alert.responders()),
                String.valueOf(alert.incident()),
                String.valueOf(new TreeMap<>(alert.labels())),
                String.valueOf(alert.groupKey()),
                String.valueOf(alert.omitted()),
                links(alert));
    }

    private static String links(Alert alert) {
        StringBuilder links = new StringBuilder();
        alert.links()
                .forEach(link -> links.append(link.kind())
                        .append(' ')
                        .append(link.uri())
                        .append(' ')
                        .append(link.label())
                        .append('\n'));
        return links.toString();
    }

    private static Function<Alert, String> text(Function<Alert, Optional<String>> component) {
        return alert -> component.apply(alert).orElse(NOTHING);
    }

    /** Most notifications are the same again. */
    private static Comparator<Alert> same(Comparator<Alert> order) {
        return (one, other) -> one.equals(other) ? 0 : order.compare(one, other);
    }

    /**
     * {@return of two that say the same, the one whose place comes first}
     *
     * @param place where it stood, as a text; nothing else may count, such as the order of labels
     */
    static <T> BinaryOperator<T> firstPlace(Function<T, String> place) {
        return (one, other) -> one.equals(other) || place.apply(one).compareTo(place.apply(other)) <= 0 ? one : other;
    }

    /** {@return where the components of an alert stood, in the order of the fields, and its links, in theirs} */
    static String places(Alert alert) {
        StringBuilder places = new StringBuilder();
        for (AlertField field : AlertField.values()) {
            places.append(alert.pointer(field).orElse(NOTHING)).append('\n');
        }
        alert.links().forEach(link -> places.append(link.pointer()).append('\n'));
        return places.toString();
    }

    /** {@return the time in milliseconds since 1970, within what a long can hold; the least one for none} */
    static long millis(Optional<OffsetDateTime> time) {
        if (time.isEmpty()) {
            return Episode.UNKNOWN;
        }
        long seconds = time.get().toEpochSecond();
        long most = Long.MAX_VALUE / 1_000 - 1;
        return Math.max(-most, Math.min(most, seconds)) * 1_000 + time.get().getNano() / 1_000_000;
    }
}
