package io.github.rca4j.model.constraint;

import io.github.rca4j.model.ImpactStatement;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The statement says something, lead or bullet. */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Stated.Validator.class)
public @interface Stated {
    /** {@return the key of the message} */
    String message() default "{IMP-04.statement}";

    /** {@return the groups in which it is checked} */
    Class<?>[] groups() default {};

    /** {@return data for the caller's use} */
    Class<? extends Payload>[] payload() default {};

    /** Checks {@link Stated}. */
    final class Validator implements ConstraintValidator<Stated, ImpactStatement> {
        /** For the validation provider. */
        public Validator() {}

        @Override
        public boolean isValid(ImpactStatement statement, ConstraintValidatorContext context) {
            return statement == null
                    || statement.lead().isPresent()
                    || !statement.details().isEmpty();
        }
    }
}
