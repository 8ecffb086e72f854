package io.github.rca4j.model.constraint;

import io.github.rca4j.model.UserImpact;
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
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An incident starts, is detected, mitigated and resolved in that order.
 *
 * @since 0.1
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = OrderedTimes.Validator.class)
public @interface OrderedTimes {
    /** {@return the key of the message} */
    String message() default "{IMP-02.order}";

    /** {@return the groups in which it is checked} */
    Class<?>[] groups() default {};

    /** {@return data for the caller's use} */
    Class<? extends Payload>[] payload() default {};

    /** Checks {@link OrderedTimes}. */
    final class Validator implements ConstraintValidator<OrderedTimes, UserImpact> {
        /** For the validation provider. */
        public Validator() {}

        @Override
        public boolean isValid(UserImpact impact, ConstraintValidatorContext context) {
            Map<String, Optional<OffsetDateTime>> times = new LinkedHashMap<>();
            times.put("started", impact.started());
            times.put("detected", impact.detected());
            times.put("mitigated", impact.mitigated());
            times.put("resolved", impact.resolved());
            Violations violations = new Violations(context);
            String latest = "";
            OffsetDateTime latestTime = OffsetDateTime.MIN;
            for (Map.Entry<String, Optional<OffsetDateTime>> entry : times.entrySet()) {
                if (entry.getValue().isEmpty()) {
                    continue;
                }
                OffsetDateTime time = entry.getValue().get();
                if (time.isBefore(latestTime)) {
                    String key = "{IMP-02." + entry.getKey() + "." + latest + "}";
                    String values =
                            entry.getKey() + " " + TimeText.of(time) + ", " + latest + " " + TimeText.of(latestTime);
                    violations.at(entry.getKey(), key + " (" + values + ")");
                } else {
                    latest = entry.getKey();
                    latestTime = time;
                }
            }
            return violations.none();
        }
    }
}
