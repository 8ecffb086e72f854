package io.github.rca4j.read;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A day as people write it: {@code 2025-11-05}, {@code 2025/11/5}, {@code Wed, November 5th, 2025}, {@code 5 Nov 2025},
 * {@code 05.11.2025}, {@code 2025年11月5日}.
 *
 * <p>{@code 03/10/2021} is no day, since nobody can say which of the numbers is the month; {@code 13/10/2021} is one. A
 * weekday that is not the day's makes the day uncertain, too.
 */
final class DateText {
    private static final Map<String, Month> MONTHS = named(
            Month.values(),
            "January February March April May June July August September October November December",
            "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
            "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
            "Jän Feb Mär Apr Mai Jun Jul Aug Sept Okt Nov Dez");
    private static final Map<String, DayOfWeek> WEEKDAYS = named(
            DayOfWeek.values(),
            "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
            "Mon Tue Wed Thu Fri Sat Sun",
            "Mon Tues Weds Thurs Fri Sat Sun",
            "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag",
            "Mo Di Mi Do Fr Sa So",
            "月 火 水 木 金 土 日");
    private static final List<String> ORDINALS = List.of("st", "nd", "rd", "th");

    private DateText() {}

    private static <T> Map<String, T> named(T[] members, String... languages) {
        Map<String, T> result = new HashMap<>();
        for (String language : languages) {
            String[] names = language.split(" ", -1);
            for (int i = 0; i < members.length; i++) {
                result.put(names[i].toLowerCase(Locale.ROOT), members[i]);
            }
        }
        return Map.copyOf(result);
    }

    static Optional<LocalDate> read(Cursor cursor) {
        return read(cursor, Optional.empty());
    }

    /**
     * Reads a day.
     *
     * @param otherwise the year of a day that is written without one, as in {@code Jan 16}; without it that is no day
     */
    static Optional<LocalDate> read(Cursor cursor, Optional<Integer> otherwise) {
        return cursor.attempt(() -> {
            Optional<DayOfWeek> before = cursor.attempt(() -> weekday(cursor));
            Optional<LocalDate> day = cursor.attempt(() -> yearFirst(cursor))
                    .or(() -> cursor.attempt(() -> numbers(cursor)))
                    .or(() -> cursor.attempt(() -> monthFirst(cursor, otherwise)))
                    .or(() -> cursor.attempt(() -> dayFirst(cursor, otherwise)))
                    .filter(d -> ended(cursor));
            Optional<DayOfWeek> weekday = before.or(() -> cursor.attempt(() -> weekdayBehind(cursor)));
            return day.filter(d -> weekday.map(w -> w == d.getDayOfWeek()).orElse(true));
        });
    }

    /** Reads the first of several days of one year: {@code January 14-19, 2026}, {@code 30 Oct – 2 Nov 2025}. */
    static Optional<LocalDate> readFirst(Cursor cursor) {
        return cursor.attempt(() -> firstByMonth(cursor)).or(() -> cursor.attempt(() -> firstByDay(cursor)));
    }

    private static Optional<LocalDate> firstByMonth(Cursor cursor) {
        Optional<Month> month = month(cursor);
        Optional<Integer> first = dayBehind(cursor);
        if (month.isEmpty() || first.isEmpty() || !RangeMark.take(cursor)) {
            return Optional.empty();
        }
        Optional<Month> lastMonth = cursor.attempt(() -> month(cursor)).or(() -> month);
        Optional<Integer> last = dayBehind(cursor);
        return ofOneYear(year(cursor), month, first, lastMonth, last);
    }

    private static Optional<LocalDate> firstByDay(Cursor cursor) {
        Optional<Integer> first = dayOfMonth(cursor);
        Optional<Month> month = cursor.attempt(() -> monthBehind(cursor));
        if (first.isEmpty() || !RangeMark.take(cursor)) {
            return Optional.empty();
        }
        Optional<Integer> last = dayOfMonth(cursor);
        Optional<Month> lastMonth = monthBehind(cursor);
        return ofOneYear(year(cursor), month.or(() -> lastMonth), first, lastMonth, last);
    }

    private static Optional<LocalDate> ofOneYear(
            Optional<Integer> year,
            Optional<Month> month,
            Optional<Integer> first,
            Optional<Month> lastMonth,
            Optional<Integer> last) {
        return day(year, month.map(Month::getValue), first)
                .filter(from -> day(year, lastMonth.map(Month::getValue), last)
                        .filter(from::isBefore)
                        .isPresent());
    }

    private static Optional<LocalDate> yearFirst(Cursor cursor) {
        Optional<Integer> year = number(cursor, 4, 4);
        char separator = cursor.next();
        if (cursor.takeOneOf("年년")) {
            return eastern(cursor, year);
        }
        if (separator == ' ' || (separator == '-' && Character.isLetter(cursor.next(1)))) {
            cursor.take(separator);
            Optional<Month> month = month(cursor);
            return day(year, month.map(Month::getValue), dayBehind(cursor));
        }
        if (!cursor.takeOneOf("-/.")) {
            return Optional.empty();
        }
        Optional<Integer> month = number(cursor, 1, 2);
        return cursor.take(separator) ? day(year, month, number(cursor, 1, 2)) : Optional.empty();
    }

    private static Optional<LocalDate> eastern(Cursor cursor, Optional<Integer> year) {
        cursor.spaces();
        Optional<Integer> month = number(cursor, 1, 2);
        boolean formed = cursor.takeOneOf("月월");
        cursor.spaces();
        Optional<Integer> day = number(cursor, 1, 2);
        return formed && cursor.takeOneOf("日号일") ? day(year, month, day) : Optional.empty();
    }

    /** Between dots the day comes first; between slashes or hyphens that depends on who writes. */
    private static Optional<LocalDate> numbers(Cursor cursor) {
        Optional<Integer> first = number(cursor, 1, 2);
        char separator = cursor.next();
        boolean dots = separator == '.';
        boolean formed = cursor.takeOneOf("./-");
        Optional<Integer> second = number(cursor, 1, 2);
        formed = formed && cursor.take(separator);
        Optional<Integer> year = number(cursor, 4, 4);
        if (!formed || first.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        boolean dayFirst = dots || first.get() > 12;
        boolean same = first.get().equals(second.get());
        if (dayFirst || same) {
            return day(year, second, first);
        }
        return second.get() > 12 ? day(year, first, second) : Optional.empty();
    }

    private static Optional<LocalDate> monthFirst(Cursor cursor, Optional<Integer> otherwise) {
        Optional<Month> month = month(cursor);
        Optional<Integer> day = dayBehind(cursor);
        return day(year(cursor).or(() -> otherwise), month.map(Month::getValue), day);
    }

    private static Optional<LocalDate> dayFirst(Cursor cursor, Optional<Integer> otherwise) {
        Optional<Integer> day = dayOfMonth(cursor);
        Optional<Month> month = monthBehind(cursor);
        return day(year(cursor).or(() -> otherwise), month.map(Month::getValue), day);
    }

    private static Optional<Integer> year(Cursor cursor) {
        return cursor.attempt(() -> {
            cursor.take(',');
            boolean apart = cursor.spaces() || cursor.take('-');
            return apart ? number(cursor, 4, 4) : Optional.empty();
        });
    }

    private static Optional<Month> month(Cursor cursor) {
        Optional<Month> month = Optional.ofNullable(MONTHS.get(cursor.letters().toLowerCase(Locale.ROOT)));
        cursor.take('.');
        return month;
    }

    private static Optional<Month> monthBehind(Cursor cursor) {
        takeGap(cursor);
        if (cursor.takeWord("of")) {
            cursor.spaces();
        }
        return month(cursor);
    }

    private static Optional<Integer> dayOfMonth(Cursor cursor) {
        Optional<Integer> day = number(cursor, 1, 2);
        if (ORDINALS.stream().noneMatch(cursor::takeWord)) {
            cursor.take('.');
        }
        return day;
    }

    private static Optional<Integer> dayBehind(Cursor cursor) {
        takeGap(cursor);
        return dayOfMonth(cursor);
    }

    private static void takeGap(Cursor cursor) {
        if (!cursor.spaces()) {
            cursor.take('-');
        }
    }

    private static Optional<DayOfWeek> weekday(Cursor cursor) {
        Optional<DayOfWeek> weekday =
                Optional.ofNullable(WEEKDAYS.get(cursor.letters().toLowerCase(Locale.ROOT)));
        cursor.take('.');
        cursor.take(',');
        cursor.spaces();
        return weekday;
    }

    private static Optional<DayOfWeek> weekdayBehind(Cursor cursor) {
        cursor.spaces();
        boolean open = cursor.takeOneOf("(（");
        Optional<DayOfWeek> weekday = weekday(cursor);
        return open && cursor.takeOneOf(")）") ? weekday : Optional.empty();
    }

    private static Optional<Integer> number(Cursor cursor, int fewestDigits, int mostDigits) {
        String digits = cursor.digits();
        return digits.length() >= fewestDigits && digits.length() <= mostDigits
                ? Optional.of(Integer.parseInt(digits))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(Optional<Integer> year, Optional<Integer> month, Optional<Integer> day) {
        if (year.isEmpty() || month.isEmpty() || day.isEmpty() || isNoYear(year.get())) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year.get(), month.get(), day.get()));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Four digits behind a day may be a clock time without its colon. */
    private static boolean isNoYear(int year) {
        return year < 1900 || year > 2199;
    }

    /** What goes on is an identifier or a version, but for the T before a clock time and the slash of an interval. */
    private static boolean ended(Cursor cursor) {
        char next = cursor.next();
        char afterwards = cursor.next(1);
        boolean clock = next == 'T' && Cursor.isDigit(afterwards);
        boolean goesOn = (next == '-' || next == '.') && Character.isLetterOrDigit(afterwards);
        return clock || (!goesOn && !Character.isLetter(next) && next != '_');
    }
}
