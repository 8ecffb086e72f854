package io.github.rca4j.model.constraint;

import io.github.rca4j.model.outline.Outline;
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
 * The text is there, and is no placeholder of the template nor a word that only says that something is to come.
 *
 * @since 0.1
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Given.Validator.class)
public @interface Given {
    /** {@return the key of the message} */
    String message() default "{META-01.title}";

    /** {@return the groups in which it is checked} */
    Class<?>[] groups() default {};

    /** {@return data for the caller's use} */
    Class<? extends Payload>[] payload() default {};

    /** Checks {@link Given}. */
    final class Validator implements ConstraintValidator<Given, String> {
        /** What is added to the message about an absence. */
        static final String PLACEHOLDER = ", there is only a placeholder";

        private static final Set<String> TO_COME = Set.of("tbd", "tbc", "todo", "to do", "???", "to be determined");
        private String message = "";

        /** For the validation provider. */
        public Validator() {}

        @Override
        public void initialize(Given given) {
            message = given.message();
        }

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            if (text == null || !standsForNothing(text)) {
                return text != null;
            }
            new Violations(context).here(message + PLACEHOLDER);
            return false;
        }

        /** {@return whether a text stands for a value that is not there} */
        static boolean standsForNothing(String text) {
            return Outline.isPlaceholder(text) || TO_COME.contains(text.toLowerCase(Locale.ROOT));
        }
    }
}
