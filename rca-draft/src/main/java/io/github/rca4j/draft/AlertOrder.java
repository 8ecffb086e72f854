package io.github.rca4j.draft;

import io.github.rca4j.draft.DraftState.Episode;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
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

    private static final AlertField[] FIELDS = AlertField.values();

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

    /** Where the components of alerts stood, in the order of the fields, and their links, in theirs. */
    static final Comparator<Alert> PLACES = AlertOrder::byPlaces;

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

    /** Most notifications are the same again, if not from the same place. */
    private static Comparator<Alert> same(Comparator<Alert> order) {
        return (one, other) -> one.equals(other) || areButForPlaces(one, other) ? 0 : order.compare(one, other);
    }

    /** {@return whether all of it is equal of which the order is one; the cheapest and the most telling come first} */
    private static boolean areButForPlaces(Alert one, Alert other) {
        return one.status() == other.status()
                && one.ended().equals(other.ended())
                && one.started().equals(other.started())
                && one.summary().equals(other.summary())
                && one.description().equals(other.description())
                && one.value().equals(other.value())
                && one.threshold().equals(other.threshold())
                && one.mitigated().equals(other.mitigated())
                && one.source().equals(other.source())
                && one.name().equals(other.name())
                && one.severity().equals(other.severity())
                && one.service().equals(other.service())
                && one.host().equals(other.host())
                && one.responders().equals(other.responders())
                && one.incident().equals(other.incident())
                && one.labels().equals(other.labels())
                && one.groupKey().equals(other.groupKey())
                && one.omitted() == other.omitted()
                && areButForPlaces(one.links(), other.links());
    }

    private static boolean areButForPlaces(List<AlertLink> one, List<AlertLink> other) {
        boolean same = one.size() == other.size();
        for (int i = 0; same && i < one.size(); i++) {
            AlertLink link = one.get(i);
            AlertLink like = other.get(i);
            same = link.kind() == like.kind()
                    && link.uri().toString().equals(like.uri().toString())
                    && link.label().equals(like.label());
        }
        return same;
    }

    /**
     * {@return of two that say the same, the one whose place comes first}
     *
     * @param places the order of where they stood; nothing else may count, such as the order of labels
     */
    static <T> BinaryOperator<T> firstPlace(Comparator<T> places) {
        return (one, other) -> one.equals(other) || places.compare(one, other) <= 0 ? one : other;
    }

    private static int byPlaces(Alert one, Alert other) {
        for (AlertField field : FIELDS) {
            int order = one.pointer(field)
                    .orElse(NOTHING)
                    .compareTo(other.pointer(field).orElse(NOTHING));
            if (order != 0) {
                return order;
            }
        }
        for (int i = 0; i < Math.min(one.links().size(), other.links().size()); i++) {
            int order =
                    one.links().get(i).pointer().compareTo(other.links().get(i).pointer());
            if (order != 0) {
                return order;
            }
        }
        return 0;
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
