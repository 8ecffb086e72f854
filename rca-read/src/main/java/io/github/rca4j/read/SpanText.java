package io.github.rca4j.read;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A span of time as people write it: {@code 2h15m}, {@code 135 min}, {@code 1 hour and 30 minutes}, {@code 2.5 days},
 * {@code PT2H15M}. Months and years are no spans, since they differ in length.
 */
final class SpanText {
    private static final Map<String, BigDecimal> SECONDS_OF_UNIT = units(Map.of(
            "0.001", List.of("ms", "msec", "millisecond", "milliseconds"),
            "1", List.of("s", "sec", "secs", "second", "seconds", "Sekunde", "Sekunden", "秒"),
            "60", List.of("m", "min", "mins", "minute", "minutes", "Minuten", "分", "分間", "分钟", "분"),
            "3600", List.of("h", "hr", "hrs", "hour", "hours", "Std", "Stunde", "Stunden", "時間", "小时", "小時", "시간"),
            "86400", List.of("d", "day", "days", "Tag", "Tage", "日間", "天", "일"),
            "604800", List.of("w", "wk", "wks", "week", "weeks", "Woche", "Wochen", "週間")));
    private static final int MOST_DIGITS = 19;
    private static final int MOST_DECIMALS = 9;

    private SpanText() {}

    private static Map<String, BigDecimal> units(Map<String, List<String>> names) {
        Map<String, BigDecimal> result = new HashMap<>();
        names.forEach((seconds, words) ->
                words.forEach(word -> result.put(word.toLowerCase(Locale.ROOT), new BigDecimal(seconds))));
        return Map.copyOf(result);
    }

    /** Reads as many parts as there are, each of a smaller unit than the one before it. */
    static Optional<Duration> read(Cursor cursor) {
        return cursor.attempt(() -> seconds(cursor).flatMap(SpanText::exact));
    }

    /** {@return the span that the whole text is as ISO 8601 has it} */
    static Optional<Duration> iso(String text) {
        try {
            return text.startsWith("P") ? Optional.of(Duration.parse(text)) : Optional.empty();
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private static Optional<BigDecimal> seconds(Cursor cursor) {
        Optional<Part> part = part(cursor);
        Optional<BigDecimal> sum = part.map(Part::seconds);
        while (part.isPresent()) {
            BigDecimal unit = part.get().unit();
            part = cursor.attempt(() -> nextPart(cursor));
            if (part.filter(p -> p.unit().compareTo(unit) >= 0).isPresent()) {
                return Optional.empty();
            }
            BigDecimal more = part.map(Part::seconds).orElse(BigDecimal.ZERO);
            sum = sum.map(more::add);
        }
        return sum;
    }

    private static Optional<Part> nextPart(Cursor cursor) {
        cursor.take(',');
        cursor.spaces();
        if (cursor.takeWord("and") || cursor.takeWord("und") || cursor.take('&')) {
            cursor.spaces();
        }
        return part(cursor);
    }

    private static Optional<Part> part(Cursor cursor) {
        String number = cursor.digits();
        if (number.isEmpty() || number.length() > MOST_DIGITS) {
            return Optional.empty();
        }
        boolean point = cursor.next() == '.' && Cursor.isDigit(cursor.next(1)) && cursor.take('.');
        String decimals = point ? cursor.digits() : "0";
        cursor.spaces();
        String word = cursor.letters().toLowerCase(Locale.ROOT);
        if (cursor.next() == '.' && !Cursor.isDigit(cursor.next(1))) {
            cursor.take('.');
        }
        return decimals.length() > MOST_DECIMALS
                ? Optional.empty()
                : Optional.ofNullable(SECONDS_OF_UNIT.get(word))
                        .map(unit -> new Part(new BigDecimal(number + "." + decimals), unit));
    }

    private static Optional<Duration> exact(BigDecimal seconds) {
        try {
            BigDecimal whole = seconds.setScale(0, RoundingMode.FLOOR);
            BigDecimal nanos = seconds.subtract(whole).movePointRight(9);
            return Optional.of(Duration.ofSeconds(whole.longValueExact(), nanos.longValueExact()));
        } catch (ArithmeticException tooLongOrTooFine) {
            return Optional.empty();
        }
    }

    private record Part(BigDecimal amount, BigDecimal unit) {
        BigDecimal seconds() {
            return amount.multiply(unit);
        }
    }
}
