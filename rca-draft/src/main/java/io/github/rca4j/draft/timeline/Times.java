package io.github.rca4j.draft.timeline;

import io.github.rca4j.draft.Payload;
import io.github.rca4j.draft.PayloadProblems;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Times as these sources write them. */
final class Times {
    private static final BigDecimal NANOS = BigDecimal.valueOf(1_000_000_000);

    /** Nothing that these sources tell of was before, and nothing is later: such a time is a mistake, or says "none". */
    private static final int FIRST_YEAR = 1990;

    private static final int LAST_YEAR = 2200;

    private static final String YEARS = ", in the years " + FIRST_YEAR + " to " + LAST_YEAR;

    private Times() {}

    /** {@return a time with its offset, as in {@code 2026-03-02T14:30:00Z}; empty if it is none, and then there is a problem} */
    static Optional<OffsetDateTime> required(Payload time, PayloadProblems problems) {
        Optional<OffsetDateTime> read = optional(time);
        if (read.isEmpty()) {
            problems.add(time, "a time with its offset such as 2026-03-02T14:30:00Z" + YEARS);
        }
        return read;
    }

    static Optional<OffsetDateTime> optional(Payload time) {
        try {
            return time.text().map(OffsetDateTime::parse).filter(Times::isLikely);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** {@return a time in seconds since 1970 (UTC), as in {@code "1516454398.000074"}} */
    static Optional<OffsetDateTime> seconds(Payload time, PayloadProblems problems) {
        Optional<OffsetDateTime> read = time.text().flatMap(Times::seconds);
        if (read.isEmpty()) {
            problems.add(time, "seconds since 1970 such as '1516454398.000074'" + YEARS);
        }
        return read;
    }

    private static Optional<OffsetDateTime> seconds(String text) {
        if (!text.matches("\\d{1,12}(\\.\\d{1,9})?")) {
            return Optional.empty();
        }
        BigDecimal seconds = new BigDecimal(text);
        BigDecimal[] parts = seconds.divideAndRemainder(BigDecimal.ONE);
        Instant instant = Instant.ofEpochSecond(
                parts[0].longValue(), parts[1].multiply(NANOS).longValue());
        return Optional.of(instant.atOffset(ZoneOffset.UTC)).filter(Times::isLikely);
    }

    private static boolean isLikely(OffsetDateTime time) {
        return time.getYear() >= FIRST_YEAR && time.getYear() <= LAST_YEAR;
    }
}
