package io.github.rca4j.hosts.spring;

import io.github.rca4j.model.Finding;
import java.util.Comparator;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/**
 * What a document lacks or gets wrong.
 *
 * @param path the property, such as {@code metadata.owner}; "" for the whole document
 * @param message for people
 */
record Violation(String path, String message) {
    /** A validator gives them in any order. */
    static final Comparator<Violation> BY_PATH =
            Comparator.comparing(Violation::path).thenComparing(Violation::message);

    /** What the framework's validator found. */
    static Violation of(ObjectError error) {
        String path = error instanceof FieldError field ? field.getField() : "";
        return new Violation(path, String.valueOf(error.getDefaultMessage()));
    }

    /** What the library's reader found. */
    static Violation of(Finding finding) {
        String place = finding.position()
                .map(position -> "line " + position.line() + ", column " + position.column() + ": ")
                .orElse("");
        return new Violation(finding.path(), place + finding.message());
    }
}
