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
            .thenComparing(by(Alert::started))
            .thenComparing(by(Alert::ended))
            .thenComparing(by(Alert::mitigated))
            .thenComparing(by(Alert::source))
            .thenComparing(by(Alert::name))
            .thenComparing(by(Alert::severity))
            .thenComparing(by(Alert::service))
            .thenComparing(by(Alert::host))
            .thenComparing(by(Alert::responders))
            .thenComparing(by(Alert::incident))
            .thenComparing(AlertOrder::byLabels)
            .thenComparing(by(Alert::groupKey))
            .thenComparingInt(Alert::omitted)
            .thenComparing(AlertOrder::byLinks));

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

    /** In whatever order they were sent. */
    private static int byLabels(Alert one, Alert other) {
        return one.labels().equals(other.labels())
                ? 0
                : new TreeMap<>(one.labels()).toString().compareTo(new TreeMap<>(other.labels()).toString());
    }

    /** By the links, but for the places where they stood. */
    private static int byLinks(Alert one, Alert other) {
        return haveSameLinks(one.links(), other.links()) ? 0 : links(one).compareTo(links(other));
    }

    private static boolean haveSameLinks(List<AlertLink> one, List<AlertLink> other) {
        boolean same = one.size() == other.size();
        for (int i = 0; same && i < one.size(); i++) {
            AlertLink link = one.get(i);
            AlertLink like = other.get(i);
            // Not by the addresses, of which two are equal that are written otherwise.
            same = link.kind() == like.kind()
                    && link.uri().toString().equals(like.uri().toString())
                    && link.label().equals(like.label());
        }
        return same;
    }

    /** By a component as a text; most are equal, and then none is made. */
    private static Comparator<Alert> by(Function<Alert, Object> component) {
        return (one, other) -> {
            Object left = component.apply(one);
            Object right = component.apply(other);
            return left.equals(right) ? 0 : left.toString().compareTo(right.toString());
        };
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
