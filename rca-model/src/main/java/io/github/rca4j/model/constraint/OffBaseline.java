package io.github.rca4j.model.constraint;

import io.github.rca4j.model.Metric;
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
 * A metric that stands out differs from its baseline.
 *
 * @since 0.1
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = OffBaseline.Validator.class)
public @interface OffBaseline {
    /** {@return the key of the message} */
    String message() default "{TEC-01.same}";

    /** {@return the groups in which it is checked} */
    Class<?>[] groups() default {};

    /** {@return data for the caller's use} */
    Class<? extends Payload>[] payload() default {};

    /** Checks {@link OffBaseline}. */
    final class Validator implements ConstraintValidator<OffBaseline, Metric> {
        /** For the validation provider. */
        public Validator() {}

        @Override
        public boolean isValid(Metric metric, ConstraintValidatorContext context) {
            Violations violations = new Violations(context);
            if (metric.value().isPresent() && metric.value().equals(metric.baseline())) {
                violations.at("baseline", "{TEC-01.same}");
            }
            return violations.none();
        }
    }
}
