package io.github.rca4j.model.constraint;

import io.github.rca4j.model.Action;
import io.github.rca4j.model.Prevention;
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
 * No immediate action is open, since the document says that it is completed.
 *
 * @since 0.1
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ImmediateActionsDone.Validator.class)
public @interface ImmediateActionsDone {
    /** {@return the key of the message} */
    String message() default "{ACT-07.immediate}";

    /** {@return the groups in which it is checked} */
    Class<?>[] groups() default {};

    /** {@return data for the caller's use} */
    Class<? extends Payload>[] payload() default {};

    /** Checks {@link ImmediateActionsDone}. */
    final class Validator implements ConstraintValidator<ImmediateActionsDone, Prevention> {
        /** For the validation provider. */
        public Validator() {}

        @Override
        public boolean isValid(Prevention prevention, ConstraintValidatorContext context) {
            Violations violations = new Violations(context);
            Today today = Today.of(context);
            List<Action> actions = prevention.immediate().actions();
            for (int i = 0; i < actions.size(); i++) {
                // One that is past its day too is told once.
                boolean overdue = actions.get(i)
                        .targetDate()
                        .or(prevention.immediate()::targetCompletion)
                        .filter(today::isAfter)
                        .isPresent();
                if (actions.get(i).open() && !overdue) {
                    violations.atActionOf("immediate", i, "status", "{ACT-07.immediate}");
                }
            }
            return violations.none();
        }
    }
}
