package io.github.rca4j.draft;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
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
    private static final Comparator<Alert> SENT = Comparator.comparing(Alert::status)
            .thenComparing((Alert alert) -> instant(alert.ended()))
            .thenComparing(Alert::toString);

    /** Comes after any text: an alert that says something comes before one that says nothing. */
    private static final String NOTHING = "\uFFFF";

    /** Which of several firing alerts was sent first, they do not say; so any total order does. */
    private static final Comparator<Alert> BY_TEXT = Comparator.comparing(
                    (Alert alert) -> alert.summary().orElse(NOTHING))
            .thenComparing(alert -> alert.description().orElse(NOTHING))
            .thenComparing(alert -> alert.value().orElse(NOTHING))
            .thenComparing(alert -> alert.threshold().orElse(NOTHING))
            .thenComparing(Alert::toString);

    private static final List<AlertField> TEXT =
            List.of(AlertField.SUMMARY, AlertField.DESCRIPTION, AlertField.VALUE, AlertField.THRESHOLD);

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

    /**
     * {@return each episode once, in the order in which they started: as it was sent last, but with the text and figures
     * that were sent while it fired, if it was sent then}
     */
    static List<Alert> of(Collection<Alert> alerts) {
        Map<Key, List<Alert>> episodes = new LinkedHashMap<>();
        alerts.forEach(alert -> episodes.computeIfAbsent(Key.of(alert), key -> new ArrayList<>())
                .add(alert));
        return episodes.values().stream().map(Episodes::one).sorted(BY_START).toList();
    }

    private static Alert one(List<Alert> sent) {
        Alert last = sent.stream().max(SENT).orElseThrow();
        return sent.stream()
                .filter(alert -> alert.status() == AlertStatus.FIRING)
                .min(BY_TEXT)
                .filter(firing -> !firing.equals(last))
                .map(firing -> withText(last, firing))
                .orElse(last);
    }

    /** What an alert says once it has ended may tell of that time, and not of the time when it fired. */
    private static Alert withText(Alert last, Alert firing) {
        Map<AlertField, String> pointers = new EnumMap<>(AlertField.class);
        pointers.putAll(last.pointers());
        for (AlertField field : TEXT) {
            pointers.remove(field);
            firing.pointer(field).ifPresent(pointer -> pointers.put(field, pointer));
        }
        return Alert.builder()
                .from(last)
                .summary(firing.summary())
                .description(firing.description())
                .value(firing.value())
                .threshold(firing.threshold())
                .pointers(pointers)
                .build();
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
