package io.github.rca4j.model.constraint;

import io.github.rca4j.model.Timeline;
import io.github.rca4j.model.TimelineEntry;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The entries of a timeline are in order, and none comes twice.
 *
 * <p>A time is compared with the last one before it of its kind: relative, clock times of one offset, timestamps with an
 * offset or without. Approximate times and times in words are left out. A step back of more than twelve hours between clock
 * times is midnight, and a timestamp between two clock times may begin another day.
 *
 * @since 0.1
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

        @Override
        public boolean isValid(Timeline timeline, ConstraintValidatorContext context) {
            Violations violations = new Violations(context);
            Map<TimelineEntry, Integer> seen = new HashMap<>();
            Map<Object, Last> lastOfScale = new HashMap<>();
            for (int i = 0; i < timeline.entries().size(); i++) {
                TimelineEntry entry = timeline.entries().get(i);
                Integer twin = seen.putIfAbsent(entry, i + 1);
                Optional<Mark> mark = twin == null ? entry.time().flatMap(Mark::of) : Optional.empty();
                if (twin != null) {
                    violations.at("entries", i, "{TL-01.twice} (entry " + twin + ")");
                } else if (mark.isPresent()) {
                    check(i, mark.get(), lastOfScale, violations);
                }
            }
            return violations.none();
        }

        private static void check(int index, Mark mark, Map<Object, Last> lastOfScale, Violations violations) {
            if (mark.dated()) {
                lastOfScale.values().removeIf(last -> last.mark().ofDay());
            }
            Last previous = lastOfScale.put(mark.scale(), new Last(index + 1, mark));
            if (previous != null && mark.isBefore(previous.mark())) {
                String values = mark.text() + ", entry " + previous.entry() + " has "
                        + previous.mark().text();
                violations.at("entries", index, "time", "{TL-01.order} (" + values + ")");
            }
        }

        /** An entry, counted from 1, and its time. */
        private record Last(int entry, Mark mark) {}
    }
}
