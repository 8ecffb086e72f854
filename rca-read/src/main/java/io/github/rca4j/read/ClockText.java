package io.github.rca4j.read;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;

/**
 * A time of day as people write it: {@code 16:39}, {@code 16:39:31.250}, {@code 15.26}, {@code 2:30 PM}, {@code 2pm}.
 *
 * @param time the time
 * @param withSeconds whether seconds were written
 * @param withHalf whether am or pm was written
 */
record ClockText(LocalTime time, boolean withSeconds, boolean withHalf) {

    static Optional<ClockText> read(Cursor cursor) {
        return cursor.attempt(() -> {
            String hour = cursor.digits();
            boolean colon = cursor.next() == ':';
            boolean dot = cursor.next() == '.' && Cursor.isDigit(cursor.next(1));
            String minute = colon || dot ? digitsAfter(cursor, cursor.next()) : "";
            String second = colon && cursor.next() == ':' ? digitsAfter(cursor, ':') : "";
            String fraction = second.isEmpty() ? "" : fraction(cursor);
            Optional<Half> half = cursor.attempt(() -> half(cursor));
            if (half.isEmpty()) {
                takeClockWord(cursor);
            }
            // "2.30" may be a version and "2" anything; "02.30", "2.30 pm" and "2 pm" are times.
            boolean certain = half.isPresent() || colon || (dot && hour.length() == 2);
            boolean formed = hour.length() >= 1
                    && hour.length() <= 2
                    && (minute.length() == 2 || (minute.isEmpty() && !colon))
                    && (second.length() == 2 || second.isEmpty());
            return certain && formed && ended(cursor)
                    ? time(hour, minute, second, fraction, half)
                            .map(time -> new ClockText(time, !second.isEmpty(), half.isPresent()))
                    : Optional.empty();
        });
    }

    /** Reads {@code 1639}, which is a time only behind a day. */
    static Optional<ClockText> readCompact(Cursor cursor) {
        return cursor.attempt(() -> {
            String digits = cursor.digits();
            return digits.length() == 4 && ended(cursor)
                    ? time(digits.substring(0, 2), digits.substring(2), "", "", Optional.empty())
                            .map(time -> new ClockText(time, false, false))
                    : Optional.empty();
        });
    }

    private static String digitsAfter(Cursor cursor, char separator) {
        cursor.take(separator);
        return cursor.digits();
    }

    /** A comma is one only in the form of a log: {@code 16:39:31,250}. */
    private static String fraction(Cursor cursor) {
        return cursor.attempt(() -> {
                    boolean comma = cursor.take(',');
                    String digits = comma || cursor.take('.') ? cursor.digits() : "";
                    boolean formed = comma ? digits.length() == 3 : !digits.isEmpty() && digits.length() <= 9;
                    return formed ? Optional.of(digits) : Optional.empty();
                })
                .orElse("");
    }

    private static Optional<Half> half(Cursor cursor) {
        cursor.spaces();
        char first = Character.toLowerCase(cursor.next());
        if ((first != 'a' && first != 'p') || !cursor.take(cursor.next())) {
            return Optional.empty();
        }
        boolean dotted = cursor.take('.');
        boolean there = cursor.takeWord("m");
        if (dotted) {
            cursor.take('.');
        }
        return there ? Optional.of(first == 'a' ? Half.AM : Half.PM) : Optional.empty();
    }

    private static void takeClockWord(Cursor cursor) {
        cursor.attempt(() -> {
            cursor.spaces();
            boolean there = cursor.takeWord("h") || cursor.takeWord("hrs") || cursor.takeWord("Uhr");
            return there ? Optional.of(true) : Optional.empty();
        });
    }

    private static boolean ended(Cursor cursor) {
        boolean number = cursor.next() == '.' && Cursor.isDigit(cursor.next(1));
        return !number && !Cursor.isDigit(cursor.next()) && cursor.next() != ':' && cursor.next() != '%';
    }

    private static Optional<LocalTime> time(
            String hour, String minute, String second, String fraction, Optional<Half> half) {
        int hours = Integer.parseInt(hour);
        if (half.isPresent() && (hours < 1 || hours > 12)) {
            return Optional.empty();
        }
        int hourOfDay = half.map(h -> hours % 12 + (h == Half.PM ? 12 : 0)).orElse(hours);
        try {
            return Optional.of(LocalTime.of(
                    hourOfDay, number(minute), number(second), number((fraction + "000000000").substring(0, 9))));
        } catch (DateTimeException outOfRange) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    private enum Half {
        AM,
        PM
    }
}
