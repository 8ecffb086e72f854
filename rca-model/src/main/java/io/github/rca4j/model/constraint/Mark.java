package io.github.rca4j.model.constraint;

import io.github.rca4j.model.TimelineTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A time that can be compared with others of its scale. Minutes and seconds have the same sign.
 *
 * @param scale equal for times that can be compared
 * @param ofDay whether minutes begin anew at midnight
 * @param text the time as it is written
 */
record Mark(Object scale, boolean ofDay, long minute, int second, String text) {
    /** A step back by more minutes than this is taken for midnight. */
    private static final long MIDNIGHT = 12 * 60;

    /** An approximate time is no ground to say that an order is wrong; a span stands where it begins. */
    static Optional<Mark> of(TimelineTime time) {
        if (time instanceof TimelineTime.Range range) {
            return of(range.from());
        }
        if (time instanceof TimelineTime.Relative relative) {
            long seconds = relative.offset().toSeconds();
            return Optional.of(
                    new Mark(TimelineTime.Relative.class, false, seconds / 60, (int) (seconds % 60), time.text()));
        }
        if (time instanceof TimelineTime.Clock clock) {
            int seconds = clock.time().toSecondOfDay();
            return Optional.of(new Mark(clock.offset(), true, seconds / 60, seconds % 60, time.text()));
        }
        if (time instanceof TimelineTime.Timestamp timestamp) {
            boolean placed = timestamp.offset().isPresent();
            long seconds = timestamp.dateTime().toEpochSecond(timestamp.offset().orElse(ZoneOffset.UTC));
            return Optional.of(
                    new Mark(placed, false, Math.floorDiv(seconds, 60L), Math.floorMod(seconds, 60), time.text()));
        }
        return Optional.empty();
    }

    /** {@return whether it says its day} The scale of a timestamp is whether it has an offset. */
    boolean dated() {
        return scale instanceof Boolean;
    }

    /** {@return whether it is earlier} Where one of two times has no seconds, the minute is all that can be compared. */
    boolean isBefore(Mark previous) {
        if (!scale.equals(previous.scale)) {
            return false;
        }
        if (minute == previous.minute) {
            return second != 0 && previous.second != 0 && second < previous.second;
        }
        return minute < previous.minute && !(ofDay && previous.minute - minute > MIDNIGHT);
    }
}
