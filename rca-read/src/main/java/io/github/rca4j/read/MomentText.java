package io.github.rca4j.read;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A clock time with the day and the zone that stand beside it, if any: {@code 2025-11-05T14:47:00Z},
 * {@code Nov 5, 2025 at ~14:47 (UTC)}, {@code 14:47 UTC on 5 November 2025}.
 *
 * @param day the day
 * @param clock the time of day
 * @param zone the zone
 * @param approximate whether it is said to be not exact
 */
record MomentText(Optional<LocalDate> day, ClockText clock, Optional<ZoneId> zone, boolean approximate) {

    /**
     * Reads a moment.
     *
     * @param year the year of a day that is written without one
     */
    static Optional<MomentText> read(Cursor cursor, Optional<Integer> year) {
        return cursor.attempt(() -> dayFirst(cursor, year)).or(() -> cursor.attempt(() -> clockFirst(cursor, year)));
    }

    /** {@return day and time of day, if the day is known} */
    Optional<LocalDateTime> local() {
        return day.map(d -> d.atTime(clock.time()));
    }

    private static Optional<MomentText> dayFirst(Cursor cursor, Optional<Integer> year) {
        boolean before = ApproximateText.before(cursor);
        Optional<LocalDate> day = DateText.read(cursor, year);
        boolean iso = cursor.take('T');
        if (!iso) {
            takeJoint(cursor);
        }
        boolean between = ApproximateText.before(cursor);
        return day.flatMap(d -> ClockText.read(cursor).or(() -> ClockText.readCompact(cursor)))
                .map(clock -> {
                    // "2025-11-05 10:00-11:00" may well be a range.
                    boolean west = iso || clock.withSeconds();
                    Optional<ZoneId> zone = cursor.next() == '-' && !west ? Optional.empty() : ZoneText.read(cursor);
                    boolean after = ApproximateText.after(cursor);
                    return new MomentText(day, clock, zone, before || between || after);
                });
    }

    private static void takeJoint(Cursor cursor) {
        cursor.spaces();
        if (!cursor.takeOneOf(",@·-–—") && !cursor.takeWord("at")) {
            cursor.takeWord("um");
        }
        cursor.spaces();
    }

    private static Optional<MomentText> clockFirst(Cursor cursor, Optional<Integer> year) {
        boolean before = ApproximateText.before(cursor);
        return ClockText.read(cursor).map(clock -> {
            Optional<ZoneId> zone = cursor.next() == '-' ? Optional.empty() : ZoneText.read(cursor);
            boolean after = ApproximateText.after(cursor);
            Optional<LocalDate> day = cursor.attempt(() -> dayBehind(cursor, year));
            Optional<ZoneId> last = day.isPresent() && zone.isEmpty() ? ZoneText.read(cursor) : zone;
            return new MomentText(day, clock, last, before || after);
        });
    }

    private static Optional<LocalDate> dayBehind(Cursor cursor, Optional<Integer> year) {
        cursor.take(',');
        cursor.spaces();
        boolean open = cursor.take('(');
        if (cursor.takeWord("on") || cursor.takeWord("am")) {
            cursor.spaces();
        }
        return DateText.read(cursor, year).filter(day -> !open || cursor.take(')'));
    }
}
