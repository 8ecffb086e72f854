package io.github.rca4j.model.constraint;

import io.github.rca4j.model.UserImpact;
import io.github.rca4j.model.text.TimeText;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Duration;
import java.util.Optional;

/**
 * The stated durations are what the times give, to the minute.
 *
 * <p>The duration runs from detection to resolution. The template does not say where the total begins, so both the start
 * and the detection will do.
 *
 * @since 0.1
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = TotalMatchesTimes.Validator.class)
public @interface TotalMatchesTimes {
    /** {@return the key of the message} */
    String message() default "{IMP-03.total}";

    /** {@return the groups in which it is checked} */
    Class<?>[] groups() default {};

    /** {@return data for the caller's use} */
    Class<? extends Payload>[] payload() default {};

    /** Checks {@link TotalMatchesTimes}. */
    final class Validator implements ConstraintValidator<TotalMatchesTimes, UserImpact> {
        /** For the validation provider. */
        public Validator() {}

        @Override
        public boolean isValid(UserImpact impact, ConstraintValidatorContext context) {
            Violations violations = new Violations(context);
            // Times that are not in order are told as such; what they give is no span.
            if (impact.timesInOrder()) {
                checkDuration(impact, violations);
                checkTotal(impact, violations);
            }
            return violations.none();
        }

        private static void checkDuration(UserImpact impact, Violations violations) {
            Optional<Duration> given = impact.timeToResolve();
            if (given.isPresent() && differs(impact.duration(), given.get())) {
                String values = stated(impact.duration()) + ", the times give " + TimeText.of(given.get());
                violations.at("duration", "{IMP-03.duration} (" + values + ")");
            }
        }

        /** A total that may begin at a detection whose time is not given cannot be checked. */
        private static void checkTotal(UserImpact impact, Violations violations) {
            Optional<Duration> fromDetection = impact.timeToResolve();
            Optional<Duration> fromStart = impact.started().flatMap(start -> impact.computedTotalDuration());
            if (fromDetection.isPresent()
                    && differs(impact.totalDuration(), fromDetection.get())
                    && differs(impact.totalDuration(), fromStart.orElse(fromDetection.get()))) {
                String values = stated(impact.totalDuration())
                        + fromStart
                                .map(span -> ", from the start " + TimeText.of(span))
                                .orElse("")
                        + ", from detection " + TimeText.of(fromDetection.get());
                violations.at("totalDuration", "{IMP-03.totalDuration} (" + values + ")");
            }
        }

        private static String stated(Optional<Duration> duration) {
            return duration.map(span -> "stated " + TimeText.of(span)).orElse("");
        }

        private static boolean differs(Optional<Duration> stated, Duration given) {
            return stated.isPresent() && differ(stated.get(), given);
        }

        /** By a minute or more. Minutes first, since the difference of two spans may not fit into one. */
        private static boolean differ(Duration stated, Duration given) {
            return Math.abs(stated.toMinutes() - given.toMinutes()) > 1
                    || stated.minus(given).abs().compareTo(Duration.ofMinutes(1)) >= 0;
        }
    }
}
