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

/**
 * Actions are due within their horizon, counted from the incident: 24 hours, one week, one month.
 *
 * @since 0.1
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = WithinHorizon.Validator.class)
public @interface WithinHorizon {
    /** {@return the key of the message} */
    String message() default "{ACT-03.horizon}";

    /** {@return the groups in which it is checked} */
    Class<?>[] groups() default {};

    /** {@return data for the caller's use} */
    Class<? extends Payload>[] payload() default {};

    /** Checks {@link WithinHorizon}. */
    final class Validator implements ConstraintValidator<WithinHorizon, Rca> {
        /** For the validation provider. */
        public Validator() {}

        @Override
        public boolean isValid(Rca rca, ConstraintValidatorContext context) {
            Violations violations = new Violations(context);
            rca.metadata().incidentDate().filter(Violations::isCountable).ifPresent(incident -> {
                check("immediate", rca.prevention().immediate(), incident.plusDays(1), violations);
                check("shortTerm", rca.prevention().shortTerm(), incident.plusWeeks(1), violations);
                check("longTerm", rca.prevention().longTerm(), incident.plusMonths(1), violations);
            });
            return violations.none();
        }

        private static void check(String name, ActionTier tier, LocalDate last, Violations violations) {
            tier.targetCompletion()
                    .filter(last::isBefore)
                    .ifPresent(due -> violations.atTier(name, "targetCompletion", message(name, due, last)));
            for (int i = 0; i < tier.actions().size(); i++) {
                Optional<LocalDate> due = tier.actions().get(i).targetDate();
                if (due.isPresent() && due.get().isAfter(last)) {
                    violations.atAction(name, i, "targetDate", message(name, due.get(), last));
                }
            }
        }

        private static String message(String name, LocalDate due, LocalDate last) {
            return "{ACT-03." + name + "} (due " + TimeText.of(due) + ", the last day is " + TimeText.of(last) + ")";
        }
    }
}
