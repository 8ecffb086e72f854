package io.github.rca4j.model.constraint;

import io.github.rca4j.model.Action;
import io.github.rca4j.model.ActionTier;
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
import java.time.LocalDate;

/**
 * No open action is past the day by which it is due, its own or else that of its tier.
 *
 * @since 0.1
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NotOverdue.Validator.class)
public @interface NotOverdue {
    /** {@return the key of the message} */
    String message() default "{ACT-07.past}";

    /** {@return the groups in which it is checked} */
    Class<?>[] groups() default {};

    /** {@return data for the caller's use} */
    Class<? extends Payload>[] payload() default {};

    /** Checks {@link NotOverdue}. */
    final class Validator implements ConstraintValidator<NotOverdue, ActionTier> {
        /** For the validation provider. */
        public Validator() {}

        @Override
        public boolean isValid(ActionTier tier, ConstraintValidatorContext context) {
            Violations violations = new Violations(context);
            Today today = Today.of(context);
            boolean leftToTheTier = false;
            for (int i = 0; i < tier.actions().size(); i++) {
                Action action = tier.actions().get(i);
                if (action.open() && action.targetDate().isEmpty()) {
                    leftToTheTier = true;
                } else if (action.open() && today.isAfter(action.targetDate().get())) {
                    violations.at(
                            "actions",
                            i,
                            "targetDate",
                            message(action.targetDate().get()));
                }
            }
            if (leftToTheTier) {
                tier.targetCompletion()
                        .filter(today::isAfter)
                        .ifPresent(due -> violations.at("targetCompletion", message(due)));
            }
            return violations.none();
        }

        /** {@return what is said of an open action that was due on a day} */
        static String message(LocalDate due) {
            return "{ACT-07.past} (due " + TimeText.of(due) + ")";
        }
    }
}
