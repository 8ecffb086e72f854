package io.github.rca4j.model.constraint;

import io.github.rca4j.model.Metadata;
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

/** The owner of an RCA is not its only reviewer. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ReviewedByOthers.Validator.class)
public @interface ReviewedByOthers {
    /** {@return the key of the message} */
    String message() default "{META-04.reviewers}";

    /** {@return the groups in which it is checked} */
    Class<?>[] groups() default {};

    /** {@return data for the caller's use} */
    Class<? extends Payload>[] payload() default {};

    /** Checks {@link ReviewedByOthers}. */
    final class Validator implements ConstraintValidator<ReviewedByOthers, Metadata> {
        /** For the validation provider. */
        public Validator() {}

        @Override
        public boolean isValid(Metadata metadata, ConstraintValidatorContext context) {
            Violations violations = new Violations(context);
            if (metadata.owner().isPresent()
                    && metadata.reviewers().equals(List.of(metadata.owner().get()))) {
                violations.at("reviewers", "{META-04.reviewers}");
            }
            return violations.none();
        }
    }
}
