package io.github.rca4j.model.constraint;

import io.github.rca4j.model.Reviewer;
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
 * A completed RCA has a reviewer who approved it, and whose name is given.
 *
 * @since 0.1
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Approved.Validator.class)
public @interface Approved {
    /** {@return the key of the message} */
    String message() default "{META-03.approved}";

    /** {@return the groups in which it is checked} */
    Class<?>[] groups() default {};

    /** {@return data for the caller's use} */
    Class<? extends Payload>[] payload() default {};

    /** Checks {@link Approved}. */
    final class Validator implements ConstraintValidator<Approved, List<Reviewer>> {
        /** For the validation provider. */
        public Validator() {}

        @Override
        public boolean isValid(List<Reviewer> reviewers, ConstraintValidatorContext context) {
            return reviewers == null
                    || reviewers.stream()
                            .filter(reviewer -> reviewer.name().isPresent())
                            .anyMatch(reviewer -> reviewer.approved().orElse(false));
        }
    }
}
