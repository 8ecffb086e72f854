package io.github.rca4j.model.constraint;

import jakarta.validation.ConstraintValidatorContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * The day that it is. The days of a document have no zone, so a day is past only when it is over everywhere, and in the
 * future only when it has begun nowhere: who fills in today's date is right wherever the document is checked.
 *
 * @param now this moment
 */
record Today(Instant now) {
    private static final ZoneOffset FIRST_TO_BEGIN = ZoneOffset.ofHours(14);
    private static final ZoneOffset LAST_TO_END = ZoneOffset.ofHours(-12);

    static Today of(ConstraintValidatorContext context) {
        return new Today(context.getClockProvider().getClock().instant());
    }

    /** {@return whether the day is in the future} */
    boolean isBefore(LocalDate day) {
        return LocalDate.ofInstant(now, FIRST_TO_BEGIN).isBefore(day);
    }

    /** {@return whether the day is past} */
    boolean isAfter(LocalDate day) {
        return LocalDate.ofInstant(now, LAST_TO_END).isAfter(day);
    }
}
