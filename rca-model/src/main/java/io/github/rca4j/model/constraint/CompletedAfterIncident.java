package io.github.rca4j.model.constraint;

import io.github.rca4j.model.Action;
import io.github.rca4j.model.Prevention;
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
import java.util.List;
import java.util.Optional;

/**
 * No action and no process improvement was completed before the incident.
 *
 * @since 0.1
 */
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
                Prevention prevention = rca.prevention();
                check(prevention.immediate().actions(), incident, inTier("immediate", violations));
                check(prevention.shortTerm().actions(), incident, inTier("shortTerm", violations));
                check(prevention.longTerm().actions(), incident, inTier("longTerm", violations));
                check(prevention.further().actions(), incident, inTier("further", violations));
                check(
                        rca.lessonsLearned().processImprovements(),
                        incident,
                        (index, message) -> violations.atImprovement(index, "completionDate", message));
            });
            return violations.none();
        }

        private static Report inTier(String tier, Violations violations) {
            return (index, message) -> violations.atAction(tier, index, "completionDate", message);
        }

        private static void check(List<Action> actions, LocalDate incident, Report report) {
            for (int i = 0; i < actions.size(); i++) {
                Optional<LocalDate> completed = actions.get(i).completionDate();
                if (completed.isPresent() && completed.get().isBefore(incident)) {
                    String days = "completed on " + TimeText.of(completed.get()) + ", the incident was on "
                            + TimeText.of(incident);
                    report.at(i, "{ACT-04.beforeIncident} (" + days + ")");
                }
            }
        }

        /** Where the message about an element of one list goes. */
        private interface Report {
            void at(int index, String message);
        }
    }
}
