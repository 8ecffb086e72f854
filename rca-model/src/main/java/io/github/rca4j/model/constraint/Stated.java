package io.github.rca4j.model.constraint;

import io.github.rca4j.model.ImpactStatement;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Locale;
import java.util.Set;

/**
 * The statement says something, lead or bullet; that it does not apply says nothing without a reason.
 *
 * @since 0.1
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Stated.Validator.class)
public @interface Stated {
    /** {@return the key of the message} */
    String message() default "{IMP-04.statement}";

    /** {@return the groups in which it is checked} */
    Class<?>[] groups() default {};

    /** {@return data for the caller's use} */
    Class<? extends Payload>[] payload() default {};

    /** Checks {@link Stated}. */
    final class Validator implements ConstraintValidator<Stated, ImpactStatement> {
        /** Not applicable, without saying why. */
        private static final Set<String> NOTHING = Set.of("n/a", "na", "not applicable", "-", "–", "—", "?", "unknown");

        /** For the validation provider. */
        public Validator() {}

        @Override
        public boolean isValid(ImpactStatement statement, ConstraintValidatorContext context) {
            return statement == null
                    || statement.lead().filter(Validator::saysSomething).isPresent()
                    || statement.details().stream().anyMatch(Validator::saysSomething);
        }

        private static boolean saysSomething(String text) {
            return !Given.Validator.standsForNothing(text) && !NOTHING.contains(text.toLowerCase(Locale.ROOT));
        }
    }
}
