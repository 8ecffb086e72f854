package io.github.rca4j.draft.format;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * The form in which nearly all times come, {@code 2026-11-23T05:14:29.512Z}, read digit by digit: every alert brings two,
 * and a formatter takes longer over them than the JSON parser over the whole alert.
 */
final class Rfc3339 {
    private static final int SECONDS_END = 19;
    private static final int NANO_DIGITS = 9;

    private Rfc3339() {}

    /**
     * {@return the time; empty if the text has another form}
     *
     * @throws java.time.DateTimeException if it has this form and there is no such time
     */
    static Optional<OffsetDateTime> parse(String text) {
        if (text.length() <= SECONDS_END
                || text.charAt(4) != '-'
                || text.charAt(7) != '-'
                || text.charAt(10) != 'T'
                || text.charAt(13) != ':'
                || text.charAt(16) != ':') {
            return Optional.empty();
        }
        int fraction = text.charAt(SECONDS_END) == '.' ? digits(text, SECONDS_END + 1) : 0;
        int nanos = fraction == 0 ? 0 : number(text, SECONDS_END + 1, SECONDS_END + 1 + fraction);
        int end = SECONDS_END + (text.charAt(SECONDS_END) == '.' ? 1 + fraction : 0);
        boolean dotted = end > SECONDS_END;
        Optional<ZoneOffset> offset = offset(text, end);
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int day = number(text, 8, 10);
        int hour = number(text, 11, 13);
        int minute = number(text, 14, 16);
        int second = number(text, 17, 19);
        boolean form = offset.isPresent() && (!dotted || (fraction > 0 && fraction <= NANO_DIGITS));
        if (!form || (year | month | day | hour | minute | second) < 0) {
            return Optional.empty();
        }
        for (int i = fraction; fraction > 0 && i < NANO_DIGITS; i++) {
            nanos *= 10;
        }
        return Optional.of(OffsetDateTime.of(year, month, day, hour, minute, second, nanos, offset.get()));
    }

    private static int digits(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end - from;
    }

    /** {@return the number; -1 if not all of it are digits, or it has more than fit} */
    private static int number(String text, int from, int to) {
        if (to - from > NANO_DIGITS) {
            return -1;
        }
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = 10 * number + c - '0';
        }
        return number;
    }

    /** {@return the offset that is the rest of a text: {@code Z}, or {@code +01:00}} */
    private static Optional<ZoneOffset> offset(String text, int from) {
        if (from == text.length() - 1 && text.charAt(from) == 'Z') {
            return Optional.of(ZoneOffset.UTC);
        }
        if (from != text.length() - 6 || text.charAt(from + 3) != ':') {
            return Optional.empty();
        }
        char sign = text.charAt(from);
        int hours = number(text, from + 1, from + 3);
        int minutes = number(text, from + 4, from + 6);
        if ((sign != '+' && sign != '-') || (hours | minutes) < 0) {
            return Optional.empty();
        }
        return Optional.of(
                sign == '+' ? ZoneOffset.ofHoursMinutes(hours, minutes) : ZoneOffset.ofHoursMinutes(-hours, -minutes));
    }
}
