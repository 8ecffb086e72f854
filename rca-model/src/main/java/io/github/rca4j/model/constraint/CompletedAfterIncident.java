package io.github.rca4j.model.constraint;

import io.github.rca4j.model.ActionTier;
import io.github.rca4j.model.Rca;
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
import java.time.LocalDate;
import java.util.Optional;

/** No action was completed before the incident. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CompletedAfterIncident.Validator.class)
public @interface CompletedAfterIncident {
    /** {@return the key of the message} */
    String message() default "{ACT-04.beforeIncident}";

    /** {@return the groups in which it is checked} */
    Class<?>[] groups() default {};

    /** {@return data for the caller's use} */
    Class<? extends Payload>[] payload() default {};

    /** Checks {@link CompletedAfterIncident}. */
    final class Validator implements ConstraintValidator<CompletedAfterIncident, Rca> {
        /** For the validation provider. */
        public Validator() {}

        @Override
        public boolean isValid(Rca rca, ConstraintValidatorContext context) {
            Violations violations = new Violations(context);
            rca.metadata().incidentDate().ifPresent(incident -> {
                check("immediate", rca.prevention().immediate(), incident, violations);
                check("shortTerm", rca.prevention().shortTerm(), incident, violations);
                check("longTerm", rca.prevention().longTerm(), incident, violations);
            });
            return violations.none();
        }

        private static void check(String name, ActionTier tier, LocalDate incident, Violations violations) {
            for (int i = 0; i < tier.actions().size(); i++) {
                Optional<LocalDate> completed = tier.actions().get(i).completionDate();
                if (completed.isPresent() && completed.get().isBefore(incident)) {
                    violations.atAction(
                            name,
                            i,
                            "completionDate",
                            "{ACT-04.beforeIncident} (" + TimeText.of(completed.get()) + " / " + TimeText.of(incident)
                                    + ")");
                }
            }
        }
    }
}
