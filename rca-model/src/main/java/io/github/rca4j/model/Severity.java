package io.github.rca4j.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.rca4j.model.text.NormalForm;

/**
 * How bad an incident was ("Severity"). An open set: the template's three are constants, a house's own scale is as good.
 *
 * @param name the severity as it is written, one line, such as {@code SEV2 (Major)} or {@code P1}; never blank
 * @since 0.1
 */
public record Severity(@JsonValue String name) {
    /** The template's highest: critical. */
    public static final Severity SEV1 = new Severity("SEV1 (Critical)");
    /** The template's second: major. */
    public static final Severity SEV2 = new Severity("SEV2 (Major)");
    /** The template's third: minor. */
    public static final Severity SEV3 = new Severity("SEV3 (Minor)");

    /**
     * Takes the severity as written.
     *
     * @throws IllegalArgumentException if the name is blank; an unknown severity is an absent one
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Severity {
        name = NormalForm.line(name);
        if (name.isEmpty()) {
            throw new IllegalArgumentException("severity must not be blank; leave it absent where it is not known");
        }
    }

    /** {@return the name without what follows in parentheses: {@code SEV2} of {@code SEV2 (Major)}} */
    public String level() {
        int tail = name.indexOf(" (");
        return tail < 0 ? name : name.substring(0, tail);
    }

    /** {@return the severity as it is written} */
    @Override
    public String toString() {
        return name;
    }
}
