package io.github.rca4j.draft.alertmanager;

import io.github.rca4j.draft.Payload;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/** A time as Go writes it into JSON: RFC 3339, up to nine digits of a second, any offset; year 1 for none. */
final class GoTime {
    static final String EXAMPLE = "a time with its offset such as 2026-11-23T05:14:29.512Z";
    private static final Instant NONE = Instant.parse("0001-01-01T00:00:00Z");

    private GoTime() {}

    /** {@return the time; empty if it is none, or not a time} */
    static Optional<OffsetDateTime> read(Payload time) {
        return parsed(time).filter(t -> !t.toInstant().equals(NONE));
    }

    /** {@return whether the payload says that there is no time} */
    static boolean isAbsent(Payload time) {
        return !time.isPresent()
                || time.text().filter(String::isBlank).isPresent()
                || parsed(time).filter(t -> t.toInstant().equals(NONE)).isPresent();
    }

    private static Optional<OffsetDateTime> parsed(Payload time) {
        try {
            // RFC 3339 has years of four digits; days near the far ends of Java's calendar cannot be counted from.
            return time.text().map(OffsetDateTime::parse).filter(t -> t.getYear() >= 0 && t.getYear() <= 9999);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
