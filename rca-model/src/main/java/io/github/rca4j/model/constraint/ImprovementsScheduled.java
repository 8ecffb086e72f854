package io.github.rca4j.model.constraint;

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
 * Every action item for process improvement has a target date.
 *
 * @since 0.1
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ImprovementsScheduled.Validator.class)
public @interface ImprovementsScheduled {
    /** {@return the key of the message} */
    String message() default "{ACT-01.targetDate}";

    /** {@return the groups in which it is checked} */
    Class<?>[] groups() default {};

    /** {@return data for the caller's use} */
    Class<? extends Payload>[] payload() default {};

    /** Checks {@link ImprovementsScheduled}. */
    final class Validator implements ConstraintValidator<ImprovementsScheduled, LessonsLearned> {
        /** For the validation provider. */
        public Validator() {}

        @Override
        public boolean isValid(LessonsLearned lessons, ConstraintValidatorContext context) {
            Violations violations = new Violations(context);
            for (int i = 0; i < lessons.processImprovements().size(); i++) {
                if (lessons.processImprovements().get(i).targetDate().isEmpty()) {
                    violations.at("processImprovements", i, "targetDate", "{ACT-01.targetDate}");
                }
            }
            return violations.none();
        }
    }
}
