package io.github.rca4j.model.constraint;

import io.github.rca4j.model.ContributingFactor;
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
 * At least one contributing factor is named, or it is said, with the reason, that there was none.
 *
 * @since 0.1
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NamedFactors.Validator.class)
public @interface NamedFactors {
    /** {@return the key of the message} */
    String message() default "{CF-01.contributingFactors}";

    /** {@return the groups in which it is checked} */
    Class<?>[] groups() default {};

    /** {@return data for the caller's use} */
    Class<? extends Payload>[] payload() default {};

    /** Checks {@link NamedFactors}. */
    final class Validator implements ConstraintValidator<NamedFactors, List<ContributingFactor>> {
        /** For the validation provider. */
        public Validator() {}

        @Override
        public boolean isValid(List<ContributingFactor> factors, ConstraintValidatorContext context) {
            Violations violations = new Violations(context);
            if (factors != null && factors.isEmpty()) {
                violations.here("{CF-01.contributingFactors}");
            } else if (factors != null && factors.size() == 1) {
                ContributingFactor only = factors.get(0);
                if (BorneOut.Validator.saysNone(only)
                        && only.description().isEmpty()
                        && only.impact().isEmpty()
                        && only.evidence().isEmpty()) {
                    violations.here("{CF-01.reason}");
                }
            }
            return violations.none();
        }
    }
}
