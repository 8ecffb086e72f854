package io.github.rca4j.model.constraint;

import io.github.rca4j.model.Rca;
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
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The owner of an RCA is not its only reviewer, in the metadata and the sign-off taken together.
 *
 * @since 0.1
 */
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
    final class Validator implements ConstraintValidator<ReviewedByOthers, Rca> {
        /** For the validation provider. */
        public Validator() {}

        @Override
        public boolean isValid(Rca rca, ConstraintValidatorContext context) {
            Violations violations = new Violations(context);
            List<String> reviewers = reviewers(rca);
            rca.metadata()
                    .owner()
                    .filter(owner -> !reviewers.isEmpty() && reviewers.stream().allMatch(owner::equalsIgnoreCase))
                    .ifPresent(owner -> violations.atSection("metadata", "reviewers", "{META-04.reviewers}"));
            return violations.none();
        }

        private static List<String> reviewers(Rca rca) {
            Stream<String> signedOff = rca.reviewAndSignOff().reviewers().stream()
                    .map(Reviewer::name)
                    .flatMap(Optional::stream);
            return Stream.concat(rca.metadata().reviewers().stream(), signedOff).toList();
        }
    }
}
