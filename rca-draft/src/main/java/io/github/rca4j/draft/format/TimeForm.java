package io.github.rca4j.draft.format;

import io.github.rca4j.draft.Payload;
import io.github.rca4j.draft.PayloadProblems;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/**
 * A form in which tools write times. Each of them names its offset, or counts from 1970 in UTC: a time of which nobody
 * knows the zone is none.
 *
 * <p>Tools say that there is no time in many ways: nothing, null, blank, 0, -1, the first second of year 1, or a
 * placeholder that nobody filled in.
 */
enum TimeForm {
    /** RFC 3339, up to nine digits of a second, any offset; AWS leaves out the colon of the offset. */
    OFFSET("a time with its offset such as 2026-11-23T05:14:29.512Z") {
        @Override
        OffsetDateTime parse(String text) {
            int sign = text.length() - OFFSET_LENGTH;
            boolean withoutColon = sign > 0 && "+-".indexOf(text.charAt(sign)) >= 0;
            return Rfc3339.parse(text)
                    .orElseGet(() -> withoutColon
                            ? OffsetDateTime.parse(text, WITHOUT_COLON)
                            : OffsetDateTime.parse(text, DateTimeFormatter.ISO_OFFSET_DATE_TIME));
        }
    },
    /** Since 1970 in UTC, with or without parts of a second. */
    SECONDS("seconds since 1970 such as 1763874869") {
        @Override
        OffsetDateTime parse(String text) {
            return since1970(text, 0);
        }
    },
    /** Since 1970 in UTC. */
    MILLISECONDS("milliseconds since 1970 such as 1763874869512") {
        @Override
        OffsetDateTime parse(String text) {
            return since1970(text, 3);
        }
    },
    /** Since 1970 in UTC, told apart by their size: some tools mix them in one object. */
    MILLISECONDS_OR_NANOSECONDS("milliseconds or nanoseconds since 1970 such as 1763874869512") {
        @Override
        OffsetDateTime parse(String text) {
            return since1970(text, new BigDecimal(text).compareTo(MOST_MILLISECONDS) > 0 ? 9 : 3);
        }
    };

    private static final DateTimeFormatter WITHOUT_COLON = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .appendOffset("+HHMM", "Z")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);
    private static final int OFFSET_LENGTH = "+0000".length();
    private static final Instant YEAR_1 = Instant.parse("0001-01-01T00:00:00Z");
    private static final BigDecimal MOST_MILLISECONDS = BigDecimal.valueOf(100_000_000_000_000L);
    private static final BigDecimal MOST_SECONDS = BigDecimal.valueOf(253_402_300_799L);
    private static final int LONGEST = 40;

    /** No tool watched anything before, and none does later: such a time is a mistake, most often of the unit. */
    private static final int FIRST_YEAR = 1990;

    private static final int LAST_YEAR = 2200;

    private final String example;

    TimeForm(String example) {
        this.example = example;
    }

    /** {@return the time that a text is} */
    abstract OffsetDateTime parse(String text);

    /**
     * {@return the time; empty if there is none, and if what is there is no time, which is noted}
     *
     * @param time where it stands
     * @param what what happened then, such as {@code when the alert ended}
     * @param problems where to note what is no time
     */
    Optional<OffsetDateTime> read(Payload time, String what, PayloadProblems problems) {
        if (!time.isPresent()) {
            return Optional.empty();
        }
        Optional<String> text = time.text().map(String::strip);
        if (text.filter(t -> t.isEmpty() || Placeholder.is(t)).isPresent()) {
            return Optional.empty();
        }
        Optional<OffsetDateTime> read = text.filter(t -> t.length() <= LONGEST).flatMap(this::parsed);
        if (read.isEmpty()) {
            problems.add(time, what + ", " + example);
        }
        Optional<OffsetDateTime> known = read.filter(t -> !isNone(t));
        if (known.filter(t -> !isWatched(t)).isPresent()) {
            problems.add(time, what + ", in the years " + FIRST_YEAR + " to " + LAST_YEAR);
        }
        return known;
    }

    /** {@return the time that a text is, if a tool can have watched anything then} */
    Optional<OffsetDateTime> watched(String text) {
        return parsed(text).filter(TimeForm::isWatched);
    }

    private Optional<OffsetDateTime> parsed(String text) {
        try {
            // RFC 3339 has years of four digits; days near the far ends of Java's calendar cannot be counted from.
            return Optional.of(parse(text)).filter(t -> t.getYear() >= 0 && t.getYear() <= 9999);
        } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** {@return whether a tool can have watched anything then} */
    static boolean isWatched(OffsetDateTime time) {
        return time.getYear() >= FIRST_YEAR && time.getYear() <= LAST_YEAR;
    }

    /** {@return whether it is how tools say that there is no time} */
    static boolean isNone(OffsetDateTime time) {
        Instant instant = time.toInstant();
        return instant.equals(YEAR_1) || instant.equals(Instant.EPOCH);
    }

    private static OffsetDateTime since1970(String text, int digits) {
        BigDecimal number = new BigDecimal(text);
        if (Math.abs((long) number.scale()) > LONGEST || number.precision() > LONGEST) {
            throw new ArithmeticException("not a time");
        }
        BigDecimal seconds = number.movePointLeft(digits);
        if (seconds.signum() < 0) {
            // -1 of any unit is how some tools say "not yet".
            if (seconds.compareTo(BigDecimal.ONE.negate()) < 0) {
                throw new ArithmeticException("before 1970");
            }
            return Instant.EPOCH.atOffset(ZoneOffset.UTC);
        }
        if (seconds.compareTo(MOST_SECONDS) > 0) {
            throw new ArithmeticException("after year 9999");
        }
        BigDecimal whole = seconds.setScale(0, RoundingMode.DOWN);
        long nanos = seconds.subtract(whole).movePointRight(9).longValue();
        return Instant.ofEpochSecond(whole.longValue(), nanos).atOffset(ZoneOffset.UTC);
    }
}
