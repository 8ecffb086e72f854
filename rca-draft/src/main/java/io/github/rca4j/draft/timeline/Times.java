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
    private static final BigDecimal LAST = BigDecimal.valueOf(253_402_300_799L); // the end of the year 9999

    private Times() {}

    /** {@return a time with its offset, as in {@code 2026-03-02T14:30:00Z}; empty if it is none, and then there is a problem} */
    static Optional<OffsetDateTime> required(Payload time, PayloadProblems problems) {
        Optional<OffsetDateTime> read = optional(time);
        if (read.isEmpty()) {
            problems.add(time, "a time with its offset such as 2026-03-02T14:30:00Z");
        }
        return read;
    }

    static Optional<OffsetDateTime> optional(Payload time) {
        try {
            return time.text().map(OffsetDateTime::parse).filter(t -> t.getYear() >= 0 && t.getYear() <= 9999);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** {@return a time in seconds since 1970 (UTC), as in {@code "1516454398.000074"}} */
    static Optional<OffsetDateTime> seconds(Payload time, PayloadProblems problems) {
        Optional<OffsetDateTime> read = time.text().flatMap(Times::seconds);
        if (read.isEmpty()) {
            problems.add(time, "seconds since 1970 such as '1516454398.000074'");
        }
        return read;
    }

    private static Optional<OffsetDateTime> seconds(String text) {
        if (!text.matches("\\d{1,12}(\\.\\d{1,9})?")) {
            return Optional.empty();
        }
        BigDecimal seconds = new BigDecimal(text);
        if (seconds.compareTo(LAST) > 0) {
            return Optional.empty();
        }
        BigDecimal[] parts = seconds.divideAndRemainder(BigDecimal.ONE);
        Instant instant = Instant.ofEpochSecond(
                parts[0].longValue(), parts[1].multiply(NANOS).longValue());
        return Optional.of(instant.atOffset(ZoneOffset.UTC));
    }
}
