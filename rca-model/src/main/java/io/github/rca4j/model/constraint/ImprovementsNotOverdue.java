package io.github.rca4j.model.constraint;

import io.github.rca4j.model.Action;
import io.github.rca4j.model.LessonsLearned;
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
 * No open action item for process improvement is past the day by which it is due.
 *
 * @since 0.1
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ImprovementsNotOverdue.Validator.class)
public @interface ImprovementsNotOverdue {
    /** {@return the key of the message} */
    String message() default "{ACT-07.past}";

    /** {@return the groups in which it is checked} */
    Class<?>[] groups() default {};

    /** {@return data for the caller's use} */
    Class<? extends Payload>[] payload() default {};

    /** Checks {@link ImprovementsNotOverdue}. */
    final class Validator implements ConstraintValidator<ImprovementsNotOverdue, LessonsLearned> {
        /** For the validation provider. */
        public Validator() {}

        @Override
        public boolean isValid(LessonsLearned lessons, ConstraintValidatorContext context) {
            Violations violations = new Violations(context);
            Today today = Today.of(context);
            for (int i = 0; i < lessons.processImprovements().size(); i++) {
                Action action = lessons.processImprovements().get(i);
                if (action.open() && action.targetDate().filter(today::isAfter).isPresent()) {
                    violations.at(
                            "processImprovements",
                            i,
                            "targetDate",
                            NotOverdue.Validator.message(action.targetDate().get()));
                }
            }
            return violations.none();
        }
    }
}
