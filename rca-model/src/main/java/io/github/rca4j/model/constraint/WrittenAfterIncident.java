package io.github.rca4j.model.constraint;

import io.github.rca4j.model.Metadata;
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
 * An RCA is not older than its incident.
 *
 * @since 0.1
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = WrittenAfterIncident.Validator.class)
public @interface WrittenAfterIncident {
    /** {@return the key of the message} */
    String message() default "{META-03.date}";

    /** {@return the groups in which it is checked} */
    Class<?>[] groups() default {};

    /** {@return data for the caller's use} */
    Class<? extends Payload>[] payload() default {};

    /** Checks {@link WrittenAfterIncident}. */
    final class Validator implements ConstraintValidator<WrittenAfterIncident, Metadata> {
        /** For the validation provider. */
        public Validator() {}

        @Override
        public boolean isValid(Metadata metadata, ConstraintValidatorContext context) {
            Violations violations = new Violations(context);
            metadata.date()
                    .ifPresent(date -> metadata.incidentDate()
                            .filter(date::isBefore)
                            .ifPresent(incident -> violations.at(
                                    "date",
                                    "{META-03.date} (dated " + TimeText.of(date) + ", the incident was on "
                                            + TimeText.of(incident) + ")")));
            return violations.none();
        }
    }
}
