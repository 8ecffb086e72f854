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
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * A breach of service levels names target and actual, and percentages of service lie between 0 and 100.
 *
 * @since 0.1
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = MeasuredBreach.Validator.class)
public @interface MeasuredBreach {
    /** {@return the key of the message} */
    String message() default "{IMP-06.breach}";

    /** {@return the groups in which it is checked} */
    Class<?>[] groups() default {};

    /** {@return data for the caller's use} */
    Class<? extends Payload>[] payload() default {};

    /** Checks {@link MeasuredBreach}. */
    final class Validator implements ConstraintValidator<MeasuredBreach, ImpactStatement> {
        private static final Pattern BREACH = Pattern.compile("(?i)\\b(breach(ed)?|violat(ed|ion)|missed|not met)\\b");
        private static final Pattern NO_BREACH = Pattern.compile(
                "(?i)\\b(no|not|without|never)\\b[^.;\\n]{0,20}\\b(breach(ed)?|violat(ed|ion)|missed)\\b");
        private static final Pattern FIGURE = Pattern.compile("[0-9]{1,12}(?:[.,][0-9]{1,12})?");
        private static final Pattern PERCENTAGE = Pattern.compile("([0-9]{1,12}(?:\\.[0-9]{1,12})?) ?%");

        /** For the validation provider. */
        public Validator() {}

        @Override
        public boolean isValid(ImpactStatement statement, ConstraintValidatorContext context) {
            if (statement == null) {
                return true;
            }
            Violations violations = new Violations(context);
            String text = String.join("\n", statement.details()) + "\n"
                    + statement.lead().orElse("");
            if (BREACH.matcher(text).find()
                    && !NO_BREACH.matcher(text).find()
                    && FIGURE.matcher(text).results().limit(2).count() < 2) {
                violations.here("{IMP-06.breach}");
            }
            PERCENTAGE
                    .matcher(text)
                    .results()
                    .map(match -> match.group(1))
                    .filter(percent -> new BigDecimal(percent).compareTo(BigDecimal.valueOf(100)) > 0)
                    .findFirst()
                    .ifPresent(percent -> violations.here("{IMP-06.level} (" + percent + "%)"));
            return violations.none();
        }
    }
}
