package io.github.rca4j.model.constraint;

import io.github.rca4j.model.Action;
import io.github.rca4j.model.ActionStatus;
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

/**
 * Box, status and completion date of an action say the same, and the date is not in the future.
 *
 * @since 0.1
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CompletionAgrees.Validator.class)
public @interface CompletionAgrees {
    /** {@return the key of the message} */
    String message() default "{ACT-04.agrees}";

    /** {@return the groups in which it is checked} */
    Class<?>[] groups() default {};

    /** {@return data for the caller's use} */
    Class<? extends Payload>[] payload() default {};

    /** Checks {@link CompletionAgrees}. */
    final class Validator implements ConstraintValidator<CompletionAgrees, Action> {
        /** For the validation provider. */
        public Validator() {}

        @Override
        public boolean isValid(Action action, ConstraintValidatorContext context) {
            Violations violations = new Violations(context);
            boolean completed =
                    action.status().filter(ActionStatus.COMPLETED::equals).isPresent();
            if (completed && action.completionDate().isEmpty()) {
                violations.at("completionDate", "{ACT-04.noDate}");
            }
            if (action.completionDate().isPresent() && action.status().isPresent() && !completed) {
                violations.at("status", "{ACT-04.notCompleted}");
            }
            if (action.status().isPresent() && action.done() != completed) {
                violations.at("done", action.done() ? "{ACT-04.ticked}" : "{ACT-04.notTicked}");
            }
            Today today = Today.of(context);
            action.completionDate()
                    .filter(today::isBefore)
                    .ifPresent(day -> violations.at("completionDate", "{ACT-04.future} (" + TimeText.of(day) + ")"));
            return violations.none();
        }
    }
}
