package io.github.rca4j.draft;

import io.github.rca4j.draft.DraftState.Episode;
import java.util.Comparator;
import java.util.function.BinaryOperator;

/**
 * How much a draft keeps of the alerts that it takes in, and by which order of their content.
 *
 * @param series how many series, by their keys
 * @param starts of how many first, and of how many last, episodes of a series it is known when they began
 * @param episodes of each series, how many first and last episodes
 * @param notifications of each episode, how many first and last
 * @param ends of all series, how many first and last episodes
 * @param words how many words for a severity, and groups that were not sent whole, of the first and the last
 * @param events how many events that are no alerts, of the first and the last; of an episode a tenth of that
 */
record DraftBounds(int series, int starts, int episodes, int notifications, int ends, int words, int events) {
    static final DraftBounds DEFAULT = new DraftBounds(2_000, 500, 4, 4, 10, 50, 500);

    private static final Comparator<Alert> BY_SEVERITY = Comparator.comparing(Alert::source)
            .thenComparing(alert -> alert.severity().orElse(""));
    private static final Comparator<Alert> BY_GROUP = Comparator.comparing(Alert::source)
            .thenComparing(alert -> alert.groupKey().orElse(""));

    Bounded.Rule<Alert> notificationRule() {
        return new Bounded.Rule<>(notifications, AlertOrder.NOTIFICATIONS, AlertOrder.firstPlace(AlertOrder.PLACES));
    }

    Bounded.Rule<AlertEvent> alertEventRule() {
        return new Bounded.Rule<>(
                Math.max(1, events / 10),
                AlertOrder.ALERT_EVENTS,
                AlertOrder.firstPlace(Comparator.comparing(AlertEvent::pointer)));
    }

    Bounded.Rule<TimelineEvent> eventRule() {
        return new Bounded.Rule<>(
                events, AlertOrder.EVENTS, AlertOrder.firstPlace(Comparator.comparing(TimelineEvent::pointer)));
    }

    Bounded.Rule<Episode> episodeRule() {
        return new Bounded.Rule<>(episodes, AlertOrder.EPISODES, episodesJoined());
    }

    Bounded.Rule<Episode> endRule() {
        return new Bounded.Rule<>(ends, AlertOrder.EPISODES, episodesJoined());
    }

    Bounded.Rule<Alert> severityRule() {
        return new Bounded.Rule<>(words, BY_SEVERITY, DraftBounds::first);
    }

    Bounded.Rule<Alert> omissionRule() {
        return new Bounded.Rule<>(words, BY_GROUP, DraftBounds::most);
    }

    private BinaryOperator<Episode> episodesJoined() {
        Bounded.Rule<Alert> notifications = notificationRule();
        Bounded.Rule<AlertEvent> events = alertEventRule();
        return (one, other) -> joined(
                one,
                notifications.joined(one.notifications(), other.notifications()),
                events.joined(one.events(), other.events()));
    }

    /** Most notifications are the same again: what did not change is not built anew. */
    @SuppressWarnings("ReferenceEquality")
    private static Episode joined(Episode one, Bounded<Alert> notifications, Bounded<AlertEvent> events) {
        return notifications == one.notifications() && events == one.events()
                ? one
                : new Episode(one.series(), one.started(), notifications, events);
    }

    private static Alert first(Alert one, Alert other) {
        int order = AlertOrder.BY_START.compare(one, other);
        return order == 0 ? AlertOrder.firstPlace(AlertOrder.PLACES).apply(one, other) : order < 0 ? one : other;
    }

    private static Alert most(Alert one, Alert other) {
        return one.omitted() == other.omitted() ? first(one, other) : one.omitted() > other.omitted() ? one : other;
    }
}
