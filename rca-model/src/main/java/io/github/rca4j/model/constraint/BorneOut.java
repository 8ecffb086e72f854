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
import java.util.Locale;
import java.util.Set;

/**
 * A contributing factor has its impact and its evidence. That there was none needs neither.
 *
 * @since 0.1
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = BorneOut.Validator.class)
public @interface BorneOut {
    /** {@return the key of the message} */
    String message() default "{CF-02.evidence}";

    /** {@return the groups in which it is checked} */
    Class<?>[] groups() default {};

    /** {@return data for the caller's use} */
    Class<? extends Payload>[] payload() default {};

    /** Checks {@link BorneOut}. */
    final class Validator implements ConstraintValidator<BorneOut, ContributingFactor> {
        private static final Set<String> NONE = Set.of(
                "none", "n/a", "no contributing factors", "no contributing factor", "none identified", "none found");

        /** For the validation provider. */
        public Validator() {}

        @Override
        public boolean isValid(ContributingFactor factor, ConstraintValidatorContext context) {
            Violations violations = new Violations(context);
            if (!saysNone(factor)) {
                violations.absent("impact", factor.impact(), "{CF-02.impact}");
                violations.absent("evidence", factor.evidence(), "{CF-02.evidence}");
            }
            return violations.none();
        }

        /** {@return whether it says that there was no factor} */
        static boolean saysNone(ContributingFactor factor) {
            return factor.name()
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .filter(NONE::contains)
                    .isPresent();
        }
    }
}
