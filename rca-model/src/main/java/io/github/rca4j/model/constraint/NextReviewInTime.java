package io.github.rca4j.model.constraint;

import io.github.rca4j.model.Action;
import io.github.rca4j.model.FollowUpItem;
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

/**
 * The next review lies two to four weeks after the incident, and not in the past while anything is open: an action, a process improvement, a follow-up item.
 *
 * @since 0.1
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NextReviewInTime.Validator.class)
public @interface NextReviewInTime {
    /** {@return the key of the message} */
    String message() default "{FUP-01.window}";

    /** {@return the groups in which it is checked} */
    Class<?>[] groups() default {};

    /** {@return data for the caller's use} */
    Class<? extends Payload>[] payload() default {};

    /** Checks {@link NextReviewInTime}. */
    final class Validator implements ConstraintValidator<NextReviewInTime, Rca> {
        /** For the validation provider. */
        public Validator() {}

        @Override
        public boolean isValid(Rca rca, ConstraintValidatorContext context) {
            Violations violations = new Violations(context);
            rca.followUp().nextReviewDate().ifPresent(review -> {
                rca.metadata()
                        .incidentDate()
                        .filter(Violations::isCountable)
                        .filter(incident -> outside(review, incident.plusWeeks(2), incident.plusWeeks(4)))
                        .ifPresent(incident -> violations.atSection(
                                "followUp", "nextReviewDate", "{FUP-01.window} (" + window(review, incident) + ")"));
                if (Today.of(context).isAfter(review) && anythingIsOpen(rca)) {
                    violations.atSection(
                            "followUp", "nextReviewDate", "{FUP-01.past} (set for " + TimeText.of(review) + ")");
                }
            });
            return violations.none();
        }

        private static boolean anythingIsOpen(Rca rca) {
            return rca.prevention().actions().stream().anyMatch(Action::open)
                    || rca.lessonsLearned().processImprovements().stream().anyMatch(Action::open)
                    || !rca.followUp().items().stream().allMatch(FollowUpItem::done);
        }

        private static String window(LocalDate review, LocalDate incident) {
            return "set for " + TimeText.of(review) + ", the first day is " + TimeText.of(incident.plusWeeks(2))
                    + ", the last " + TimeText.of(incident.plusWeeks(4));
        }

        private static boolean outside(LocalDate day, LocalDate first, LocalDate last) {
            return day.isBefore(first) || day.isAfter(last);
        }
    }
}
