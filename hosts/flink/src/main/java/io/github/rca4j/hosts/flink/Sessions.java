package io.github.rca4j.hosts.flink;

import io.github.rca4j.draft.Alert;
import io.github.rca4j.draft.AlertEvent;
import java.io.Serializable;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When one incident ends and the next one under the same key begins.
 *
 * <p>An alert lasts from the first time that it tells of to the last one: a notification that something ended at four
 * o'clock which began at two belongs to what happened at three. Its incident goes on while it lasts, and for a while
 * after.
 *
 * @param quiet how long nothing happens before an incident is taken to be over; longer than nothing
 * @param longest how long an alert lasts at most, whatever it says: one that claims to end in a hundred years must not
 *     hold its incident open so long
 * @param lateness how long after that an incident still takes alerts in; then what is known of it is forgotten
 */
public record Sessions(Duration quiet, Duration longest, Duration lateness) implements Serializable {
    /** An hour of quiet; alerts of a day at most; a day in which what comes late is taken in. */
    public static final Sessions DEFAULT = new Sessions(Duration.ofHours(1), Duration.ofDays(1), Duration.ofDays(1));

    /**
     * {@return when an alert began, in milliseconds since 1970 (UTC)}
     *
     * @param alert the alert
     * @param received when it was received, {@link Long#MIN_VALUE} where the stream does not know; an alert does not begin
     *     after that, and one that tells no time began then
     */
    static long began(Alert alert, long received) {
        long began = times(alert).mapToLong(Sessions::millis).min().orElse(received);
        return received == Long.MIN_VALUE ? began : Math.min(began, received);
    }

    /** {@return how long after it began an alert keeps its incident open, in milliseconds} */
    long open(Alert alert) {
        long first = times(alert).mapToLong(Sessions::millis).min().orElse(0);
        long last = times(alert).mapToLong(Sessions::millis).max().orElse(0);
        return Math.min(last - first, longest.toMillis()) + quiet.toMillis();
    }

    static boolean tellsTime(Alert alert) {
        return times(alert).findAny().isPresent();
    }

    private static Stream<OffsetDateTime> times(Alert alert) {
        return Stream.concat(
                Stream.of(alert.started(), alert.mitigated(), alert.ended()).flatMap(Optional::stream),
                alert.events().stream().map(AlertEvent::time));
    }

    /** Within the four digits of a year, so that nothing that is computed from it overflows. */
    private static long millis(OffsetDateTime time) {
        long most = 253_402_300_799L;
        return Math.max(-most, Math.min(most, time.toEpochSecond())) * 1_000 + time.getNano() / 1_000_000;
    }
}
