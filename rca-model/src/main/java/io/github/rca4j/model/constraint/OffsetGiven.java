package io.github.rca4j.model.constraint;

import io.github.rca4j.model.Timeline;
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

/**
 * A time of the timeline says which zone it is in, by its offset from UTC, unless it is relative to the start.
 *
 * @since 0.1
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = OffsetGiven.Validator.class)
public @interface OffsetGiven {
    /** {@return the key of the message} */
    String message() default "{TL-04.offset}";

    /** {@return the groups in which it is checked} */
    Class<?>[] groups() default {};

    /** {@return data for the caller's use} */
    Class<? extends Payload>[] payload() default {};

    /** Checks {@link OffsetGiven}. */
    final class Validator implements ConstraintValidator<OffsetGiven, Timeline> {
        /** For the validation provider. */
        public Validator() {}

        @Override
        public boolean isValid(Timeline timeline, ConstraintValidatorContext context) {
            Violations violations = new Violations(context);
            int first = -1;
            int further = 0;
            for (int i = 0; i < timeline.entries().size(); i++) {
                if (timeline.entries().get(i).time().filter(Validator::floats).isPresent()) {
                    further += first < 0 ? 0 : 1;
                    first = first < 0 ? i : first;
                }
            }
            if (first >= 0) {
                // It is one omission, however many entries share it.
                violations.at("entries", first, "time", "{TL-04.offset}" + also(further));
            }
            return violations.none();
        }

        private static String also(int further) {
            return further == 0 ? "" : ", as have " + further + " further entries";
        }

        private static boolean floats(TimelineTime time) {
            if (time instanceof TimelineTime.Range range) {
                // The offset of an end is that of the whole span.
                return floats(range.from()) && floats(range.to());
            }
            if (time instanceof TimelineTime.Approximate approximate) {
                return floats(approximate.about());
            }
            return (time instanceof TimelineTime.Clock clock && clock.offset().isEmpty())
                    || (time instanceof TimelineTime.Timestamp timestamp
                            && timestamp.offset().isEmpty());
        }
    }
}
