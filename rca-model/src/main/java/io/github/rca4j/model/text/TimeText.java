package io.github.rca4j.model.text;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.format.SignStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How days, times and spans are written in an RCA, and read back without loss.
 *
 * <p>{@code 2025-11-05}, {@code 2025-11-05 14:47 UTC}, {@code 14:47:05 +02:00}, {@code 2 hours 15 minutes}. Seconds and
 * their fractions appear only where there are any; the offset is always printed, zero as {@code UTC}.
 *
 * @since 0.1
 */
public final class TimeText {
    private static final DateTimeFormatter DATE = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR, 4, 10, SignStyle.EXCEEDS_PAD)
            .appendPattern("-MM-dd")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .appendPattern("HH:mm")
            .optionalStart()
            .appendPattern(":ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .optionalEnd()
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private static final Pattern SPAN =
            Pattern.compile("-?(?:([0-9]{1,18}) hours?(?: |$))?(?:([0-9]{1,2}) minutes?(?: |$))?"
                    + "(?:([0-9]{1,2})(?:\\.([0-9]{1,9}))? seconds?)?");

    private TimeText() {}

    /**
     * {@return the day, such as {@code 2025-11-05}}
     *
     * @param day the day
     */
    public static String of(LocalDate day) {
        return day.toString();
    }

    /**
     * {@return the clock time, such as {@code 14:47} or {@code 14:47:05.25}}
     *
     * @param time the time
     */
    public static String of(LocalTime time) {
        return time.getSecond() == 0 && time.getNano() == 0
                ? twoDigits(time.getHour()) + ":" + twoDigits(time.getMinute())
                : TIME.format(time);
    }

    /**
     * {@return the offset, {@code UTC} for zero, else such as {@code +02:00}}
     *
     * @param offset the offset
     */
    public static String of(ZoneOffset offset) {
        return offset.equals(ZoneOffset.UTC) ? "UTC" : offset.getId();
    }

    /**
     * {@return the day and time without an offset, such as {@code 2025-11-05 14:47}}
     *
     * @param dateTime the day and time
     */
    public static String of(LocalDateTime dateTime) {
        return of(dateTime.toLocalDate()) + " " + of(dateTime.toLocalTime());
    }

    /**
     * {@return the time with its offset, such as {@code 2025-11-05 14:47 UTC}}
     *
     * @param time the time
     */
    public static String of(OffsetDateTime time) {
        return of(time.toLocalDateTime()) + " " + of(time.getOffset());
    }

    /**
     * {@return the span, such as {@code 2 hours 15 minutes}; {@code 0 minutes} for none; a minus before a negative one}
     *
     * @param span the span
     */
    public static String of(Duration span) {
        long seconds = span.getSeconds();
        int nanos = span.getNano();
        if (seconds < 0 && nanos > 0) {
            seconds++;
            nanos = 1_000_000_000 - nanos;
        }
        // Part by part, since the absolute value of the longest negative span does not fit into a long.
        StringBuilder out = new StringBuilder(span.isNegative() ? "-" : "");
        int empty = out.length();
        unit(out, empty, Math.abs(seconds / 3600), "hour");
        unit(out, empty, Math.abs(seconds % 3600 / 60), "minute");
        long rest = Math.abs(seconds % 60);
        if (nanos > 0) {
            String fraction = String.format(Locale.ROOT, "%09d", nanos).replaceFirst("0+$", "");
            out.append(out.length() == empty ? "" : " ")
                    .append(rest)
                    .append('.')
                    .append(fraction)
                    .append(" seconds");
        } else {
            unit(out, empty, rest, "second");
        }
        return out.length() == empty ? out.append("0 minutes").toString() : out.toString();
    }

    private static void unit(StringBuilder out, int empty, long count, String name) {
        if (count > 0) {
            out.append(out.length() == empty ? "" : " ")
                    .append(count)
                    .append(' ')
                    .append(name);
            out.append(count == 1 ? "" : "s");
        }
    }

    /**
     * {@return the clock time that a text is, as {@link #of(LocalTime)} writes it; empty if it is none}
     *
     * @param text the text
     */
    public static Optional<LocalTime> clock(String text) {
        return parsed(() -> LocalTime.parse(text, TIME));
    }

    /**
     * {@return the day and time that a text is, as {@link #of(LocalDateTime)} writes it; empty if it is none}
     *
     * @param text the text
     */
    public static Optional<LocalDateTime> dateTime(String text) {
        int space = text.indexOf(' ');
        return space < 0
                ? Optional.empty()
                : clock(text.substring(space + 1))
                        .flatMap(time -> date(text.substring(0, space)).map(day -> day.atTime(time)));
    }

    /**
     * {@return the day that a text is, as {@link #of(LocalDate)} writes it; empty if it is none}
     *
     * @param text the text
     */
    public static Optional<LocalDate> date(String text) {
        return parsed(() -> LocalDate.parse(text, DATE));
    }

    /**
     * {@return the time that a text is, as {@link #of(OffsetDateTime)} writes it; empty if it is none}
     *
     * @param text the text
     */
    public static Optional<OffsetDateTime> time(String text) {
        int space = text.lastIndexOf(' ');
        return space < 0
                ? Optional.empty()
                : offset(text.substring(space + 1))
                        .flatMap(offset -> dateTime(text.substring(0, space)).map(local -> local.atOffset(offset)));
    }

    /**
     * {@return the span that a text is, as {@link #of(Duration)} writes it; empty if it is none}
     *
     * @param text the text
     */
    public static Optional<Duration> duration(String text) {
        Matcher parts = SPAN.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        long sign = text.startsWith("-") ? -1 : 1;
        try {
            return Optional.of(Duration.ofHours(sign * number(parts.group(1)))
                            .plusMinutes(sign * number(parts.group(2)))
                            .plusSeconds(sign * number(parts.group(3)))
                            .plusNanos(sign * nanos(parts.group(4))))
                    .filter(span -> of(span).equals(text));
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static long number(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }

    private static long nanos(@Nullable String fraction) {
        return fraction == null ? 0 : Long.parseLong((fraction + "00000000").substring(0, 9));
    }

    /**
     * {@return the offset that a text is, as {@link #of(ZoneOffset)} writes it; empty if it is none}
     *
     * @param text the text
     */
    public static Optional<ZoneOffset> offset(String text) {
        return text.equals("UTC")
                ? Optional.of(ZoneOffset.UTC)
                : parsed(() -> ZoneOffset.of(text)).filter(offset -> of(offset).equals(text));
    }

    private static <T> Optional<T> parsed(Supplier<T> parse) {
        try {
            return Optional.of(parse.get());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
