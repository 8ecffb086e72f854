package io.github.rca4j.model.constraint;

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
 * The owner is somebody: a person or a team, not everyone and nobody.
 *
 * @since 0.1
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Accountable.Validator.class)
public @interface Accountable {
    /** {@return the key of the message} */
    String message() default "{ACT-01.everyone}";

    /** {@return the groups in which it is checked} */
    Class<?>[] groups() default {};

    /** {@return data for the caller's use} */
    Class<? extends Payload>[] payload() default {};

    /** Checks {@link Accountable}. */
    final class Validator implements ConstraintValidator<Accountable, String> {
        private static final Set<String> NOBODY = Set.of(
                "everyone", "everybody", "all", "anyone", "anybody", "nobody", "no one", "none", "n/a", "?", "-");

        /** For the validation provider. */
        public Validator() {}

        @Override
        public boolean isValid(String owner, ConstraintValidatorContext context) {
            return owner == null || !NOBODY.contains(owner.toLowerCase(Locale.ROOT));
        }
    }
}
