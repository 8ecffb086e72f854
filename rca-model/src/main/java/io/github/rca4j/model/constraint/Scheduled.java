package io.github.rca4j.model.constraint;

import io.github.rca4j.model.Action;
import io.github.rca4j.model.ActionTier;
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
 * Every action of a tier has a status and a day by which it is due, its own or the tier's.
 *
 * @since 0.1
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Scheduled.Validator.class)
public @interface Scheduled {
    /** {@return the key of the message} */
    String message() default "{ACT-01.scheduled}";

    /** {@return the groups in which it is checked} */
    Class<?>[] groups() default {};

    /** {@return data for the caller's use} */
    Class<? extends Payload>[] payload() default {};

    /** Checks {@link Scheduled}. */
    final class Validator implements ConstraintValidator<Scheduled, ActionTier> {
        /** For the validation provider. */
        public Validator() {}

        @Override
        public boolean isValid(ActionTier tier, ConstraintValidatorContext context) {
            Violations violations = new Violations(context);
            for (int i = 0; i < tier.actions().size(); i++) {
                Action action = tier.actions().get(i);
                if (action.status().isEmpty()) {
                    violations.at("actions", i, "status", "{ACT-01.status}");
                }
                if (tier.targetCompletion().isEmpty()
                        && action.targetDate().isEmpty()
                        && action.completionDate().isEmpty()) {
                    violations.at("actions", i, "targetDate", "{ACT-01.targetDate}");
                }
            }
            return violations.none();
        }
    }
}
