package io.github.rca4j.draft;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;

/**
 * Which of the alerts that came in are one and the same: a tool sends an alert again while it fires, and once more when
 * it has ended. What comes out does not depend on the order of what goes in.
 */
final class Episodes {
    /** What was sent last counts. Its time is not known, so this is told by what it says; then any total order does. */
    private static final BinaryOperator<Alert> LATER = BinaryOperator.maxBy(Comparator.comparing(Alert::status)
            .thenComparing(alert -> instant(alert.ended()))
            .thenComparing(Alert::toString));

    private static final Comparator<Alert> BY_START = Comparator.comparing((Alert alert) ->
                    alert.started().map(OffsetDateTime::toInstant).orElse(Instant.MAX))
            .thenComparing(Alert::name)
            .thenComparing(alert -> alert.host().orElse(""))
            .thenComparing(alert -> alert.fingerprint().orElse(""))
            .thenComparing(Alert::toString);

    /** An episode of a series of alerts. Where a tool sends no fingerprint, the labels are what tells series apart. */
    private record Key(String source, List<Object> series, Instant started) {
        static Key of(Alert alert) {
            List<Object> series = alert.fingerprint()
                    .map(List::<Object>of)
                    .orElseGet(() -> List.of(alert.name(), alert.service(), alert.host(), alert.labels()));
            return new Key(alert.source(), series, instant(alert.started()));
        }
    }

    private Episodes() {}

    /** {@return each episode once, as it was sent last, in the order in which they started} */
    static List<Alert> of(Collection<Alert> alerts) {
        Map<Key, Alert> episodes = new LinkedHashMap<>();
        alerts.forEach(alert -> episodes.merge(Key.of(alert), alert, LATER));
        return episodes.values().stream().sorted(BY_START).toList();
    }

    /** {@return for each group that was not sent whole, the alert that says so of most; in a stable order} */
    static List<Alert> truncated(Collection<Alert> alerts) {
        Map<List<Object>, Alert> groups = new LinkedHashMap<>();
        BinaryOperator<Alert> most =
                BinaryOperator.maxBy(Comparator.comparingInt(Alert::omitted).thenComparing(BY_START));
        alerts.stream()
                .filter(alert -> alert.omitted() > 0)
                .forEach(alert -> groups.merge(List.of(alert.source(), alert.groupKey()), alert, most));
        return groups.values().stream().sorted(BY_START).toList();
    }

    private static Instant instant(Optional<OffsetDateTime> time) {
        return time.map(OffsetDateTime::toInstant).orElse(Instant.MIN);
    }
}
