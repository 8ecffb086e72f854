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
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** No two steps of a chain of whys are alike. */
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
            Set<String> answers = new HashSet<>();
            return whys == null
                    || whys.stream()
                            .allMatch(why -> why.answer().isEmpty()
                                    || answers.add(why.answer().get()));
        }
    }
}
