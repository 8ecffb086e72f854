package io.github.rca4j.model.constraint;

import io.github.rca4j.model.Timeline;
import io.github.rca4j.model.TimelineEntry;
import io.github.rca4j.model.TimelineTime;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The entries of a timeline are in order, and none comes twice.
 *
 * <p>Only times that can be compared are: two relative ones, two clock times or two timestamps, with or without an offset both;
 * a step back of more than twelve hours between clock times is midnight.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = OrderedTimeline.Validator.class)
public @interface OrderedTimeline {
    /** {@return the key of the message} */
    String message() default "{TL-01.order}";

    /** {@return the groups in which it is checked} */
    Class<?>[] groups() default {};

    /** {@return data for the caller's use} */
    Class<? extends Payload>[] payload() default {};

    /** Checks {@link OrderedTimeline}. */
    final class Validator implements ConstraintValidator<OrderedTimeline, Timeline> {
        /** For the validation provider. */
        public Validator() {}

        /** A step back by more seconds than this is taken for midnight. */
        private static final long MIDNIGHT = 12 * 3600;

        @Override
        public boolean isValid(Timeline timeline, ConstraintValidatorContext context) {
            Violations violations = new Violations(context);
            Set<TimelineEntry> seen = new HashSet<>();
            Optional<TimelineTime> previous = Optional.empty();
            for (int i = 0; i < timeline.entries().size(); i++) {
                TimelineEntry entry = timeline.entries().get(i);
                if (!seen.add(entry)) {
                    violations.at("entries", i, "{TL-01.twice}");
                } else if (previous.isPresent()
                        && entry.time().isPresent()
                        && isBefore(entry.time().get(), previous.get())) {
                    violations.at("entries", i, "time", "{TL-01.order}");
                }
                previous = entry.time().isPresent() ? entry.time() : previous;
            }
            return violations.none();
        }

        private static boolean isBefore(TimelineTime time, TimelineTime previous) {
            TimelineTime a = begin(time);
            TimelineTime b = begin(previous);
            if (a instanceof TimelineTime.Relative r && b instanceof TimelineTime.Relative s) {
                return r.offset().compareTo(s.offset()) < 0;
            }
            if (a instanceof TimelineTime.Clock c && b instanceof TimelineTime.Clock d) {
                long step = d.time().toSecondOfDay() - (long) c.time().toSecondOfDay();
                return c.offset().equals(d.offset())
                        && step <= MIDNIGHT
                        && isBefore(c.time().toSecondOfDay(), d.time().toSecondOfDay());
            }
            if (a instanceof TimelineTime.Timestamp t && b instanceof TimelineTime.Timestamp u) {
                return t.offset().isPresent() == u.offset().isPresent() && isBefore(epochSecond(t), epochSecond(u));
            }
            return false;
        }

        /** An approximate time is no ground to say that an order is wrong. */
        private static TimelineTime begin(TimelineTime time) {
            return time instanceof TimelineTime.Range range ? range.from() : time;
        }

        private static long epochSecond(TimelineTime.Timestamp time) {
            return time.dateTime().toEpochSecond(time.offset().orElse(ZoneOffset.UTC));
        }

        /** Where one of two times has no seconds, the minute is all that can be compared. */
        private static boolean isBefore(long second, long previous) {
            return (second % 60 == 0 || previous % 60 == 0)
                    ? Math.floorDiv(second, 60L) < Math.floorDiv(previous, 60L)
                    : second < previous;
        }
    }
}
