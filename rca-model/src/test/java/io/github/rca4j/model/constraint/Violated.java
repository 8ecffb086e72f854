package io.github.rca4j.model.constraint;

import io.github.rca4j.model.Rca;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a validation provider finds when nothing is configured. */
final class Violated {
    private static final Validator PLAIN =
            Validation.buildDefaultValidatorFactory().getValidator();
    private static final Pattern TEMPLATE = Pattern.compile("\\{([^}]+)}.*");

    private Violated() {}

    /** {@return key and path of each violation} */
    static Set<String> by(Rca rca, Class<?> group) {
        return PLAIN.validate(rca, group).stream()
                .map(violation -> key(violation) + " at " + violation.getPropertyPath())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Set<String> byDraft(Rca rca) {
        return by(rca, Default.class);
    }

    static Set<String> byReview(Rca rca) {
        return by(rca, InReview.class);
    }

    /** {@return the messages as people read them} */
    static Set<String> messages(Rca rca) {
        return PLAIN.validate(rca, Completed.class).stream()
                .map(ConstraintViolation::getMessage)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String key(ConstraintViolation<?> violation) {
        return TEMPLATE.matcher(violation.getMessageTemplate()).replaceFirst("$1");
    }
}
