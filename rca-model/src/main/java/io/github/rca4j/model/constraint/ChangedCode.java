package io.github.rca4j.model.constraint;

import io.github.rca4j.model.CodeSnippet;
import io.github.rca4j.model.CodeSnippet.Moment;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;

/**
 * The code after the fix is not the code before it.
 *
 * @since 0.1
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ChangedCode.Validator.class)
public @interface ChangedCode {
    /** {@return the key of the message} */
    String message() default "{TEC-01.sameCode}";

    /** {@return the groups in which it is checked} */
    Class<?>[] groups() default {};

    /** {@return data for the caller's use} */
    Class<? extends Payload>[] payload() default {};

    /** Checks {@link ChangedCode}. */
    final class Validator implements ConstraintValidator<ChangedCode, List<CodeSnippet>> {
        /** For the validation provider. */
        public Validator() {}

        @Override
        public boolean isValid(List<CodeSnippet> snippets, ConstraintValidatorContext context) {
            if (snippets == null) {
                return true;
            }
            Violations violations = new Violations(context);
            for (int i = 1; i < snippets.size(); i++) {
                CodeSnippet before = snippets.get(i - 1);
                CodeSnippet after = snippets.get(i);
                if (is(before, Moment.BEFORE)
                        && is(after, Moment.AFTER)
                        && code(before).equals(code(after))) {
                    violations.here("{TEC-01.sameCode} (snippets " + i + " and " + (i + 1) + ")");
                }
            }
            return violations.none();
        }

        private static boolean is(CodeSnippet snippet, Moment moment) {
            return snippet.moment().filter(moment::equals).isPresent();
        }

        /** Without its first line, which says when it was in force. */
        private static List<String> code(CodeSnippet snippet) {
            return snippet.code().orElse("").lines().skip(1).map(String::strip).toList();
        }
    }
}
