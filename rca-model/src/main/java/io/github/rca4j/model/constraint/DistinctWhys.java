package io.github.rca4j.model.constraint;

import io.github.rca4j.model.Why;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * No two steps of a chain of whys are alike.
 *
 * @since 0.1
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = DistinctWhys.Validator.class)
public @interface DistinctWhys {
    /** {@return the key of the message} */
    String message() default "{RC-02.distinct}";

    /** {@return the groups in which it is checked} */
    Class<?>[] groups() default {};

    /** {@return data for the caller's use} */
    Class<? extends Payload>[] payload() default {};

    /** Checks {@link DistinctWhys}. */
    final class Validator implements ConstraintValidator<DistinctWhys, List<Why>> {
        /** For the validation provider. */
        public Validator() {}

        @Override
        public boolean isValid(List<Why> whys, ConstraintValidatorContext context) {
            if (whys == null) {
                return true;
            }
            Violations violations = new Violations(context);
            Map<String, Integer> steps = new HashMap<>();
            for (int i = 0; i < whys.size(); i++) {
                Optional<String> answer = whys.get(i).answer();
                Integer first = answer.isPresent() ? steps.putIfAbsent(answer.get(), i + 1) : null;
                if (first != null) {
                    violations.here("{RC-02.distinct} (whys " + first + " and " + (i + 1) + ")");
                }
            }
            return violations.none();
        }
    }
}
