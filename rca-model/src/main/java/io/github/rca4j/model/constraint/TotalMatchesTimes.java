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

/** The stated durations are what the times give, to the minute. */
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
            check("duration", impact.duration(), impact, violations);
            check("totalDuration", impact.totalDuration(), impact, violations);
            return violations.none();
        }

        private static void check(
                String property, Optional<Duration> stated, UserImpact impact, Violations violations) {
            if (stated.isPresent() && impact.timeToResolve().isPresent()) {
                Duration given = impact.timeToResolve().get();
                if (differ(stated.get(), given)) {
                    violations.at(
                            property,
                            "{IMP-03." + property + "} (" + TimeText.of(stated.get()) + " / " + TimeText.of(given)
                                    + ")");
                }
            }
        }

        /** By a minute or more. Minutes first, since the difference of two spans may not fit into one. */
        private static boolean differ(Duration stated, Duration given) {
            return Math.abs(stated.toMinutes() - given.toMinutes()) > 1
                    || stated.minus(given).abs().compareTo(Duration.ofMinutes(1)) >= 0;
        }
    }
}
