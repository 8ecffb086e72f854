package io.github.rca4j.model.constraint;

import io.github.rca4j.model.text.Links;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.net.URI;

/**
 * A link is one that a page may carry: {@code http}, {@code https}, {@code mailto} or relative.
 *
 * @since 0.1
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PublicLink.Validator.class)
public @interface PublicLink {
    /** {@return the key of the message} */
    String message() default "{REF-01.scheme}";

    /** {@return the groups in which it is checked} */
    Class<?>[] groups() default {};

    /** {@return data for the caller's use} */
    Class<? extends Payload>[] payload() default {};

    /** Checks {@link PublicLink}. */
    final class Validator implements ConstraintValidator<PublicLink, URI> {
        /** For the validation provider. */
        public Validator() {}

        @Override
        public boolean isValid(URI uri, ConstraintValidatorContext context) {
            return uri == null || Links.isPublic(uri);
        }
    }
}
