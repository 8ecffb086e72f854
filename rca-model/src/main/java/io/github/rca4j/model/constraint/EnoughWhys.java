package io.github.rca4j.model.constraint;

import io.github.rca4j.model.Why;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;

/**
 * A chain of whys goes deep: five steps, as the template asks, or at least three.
 *
 * @since 0.1
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = EnoughWhys.Validator.class)
public @interface EnoughWhys {
    /** {@return the key of the message} */
    String message() default "{RC-02.five}";

    /** {@return the groups in which it is checked} */
    Class<?>[] groups() default {};

    /** {@return data for the caller's use} */
    Class<? extends Payload>[] payload() default {};

    /** Checks {@link EnoughWhys}. */
    final class Validator implements ConstraintValidator<EnoughWhys, List<Why>> {
        private static final int LEAST = 3;
        private static final int TEMPLATE = 5;

        /** For the validation provider. */
        public Validator() {}

        @Override
        public boolean isValid(List<Why> whys, ConstraintValidatorContext context) {
            if (whys == null || whys.size() >= TEMPLATE) {
                return true;
            }
            new Violations(context)
                    .here((whys.size() < LEAST ? "{RC-02.three}" : "{RC-02.five}") + " (" + whys.size() + ")");
            return false;
        }
    }
}
