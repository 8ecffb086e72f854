package io.github.rca4j.model.constraint;

import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;

/** Puts the violations of one constraint at the properties that they speak of. */
final class Violations {
    private final ConstraintValidatorContext context;
    private boolean none = true;

    Violations(ConstraintValidatorContext context) {
        this.context = context;
        context.disableDefaultConstraintViolation();
    }

    /** At the value itself. The message must not hold text of the document, here and below: it is interpolated. */
    void here(String message) {
        none = false;
        context.buildConstraintViolationWithTemplate(message).addConstraintViolation();
    }

    /** At a property of the value. */
    void at(String property, String message) {
        none = false;
        context.buildConstraintViolationWithTemplate(message)
                .addPropertyNode(property)
                .addConstraintViolation();
    }

    /** At a property of the value, if it holds no text that says something. */
    void absent(String property, Optional<String> text, String message) {
        if (text.isEmpty()) {
            at(property, message);
        } else if (Given.Validator.standsForNothing(text.get())) {
            at(property, message + Given.Validator.PLACEHOLDER);
        }
    }

    /** At an element of a list of the value. */
    void at(String list, int index, String message) {
        none = false;
        context.buildConstraintViolationWithTemplate(message)
                .addPropertyNode(list)
                .addBeanNode()
                .inIterable()
                .atIndex(index)
                .addConstraintViolation();
    }

    /** At a property of an element of a list of the value. */
    void at(String list, int index, String property, String message) {
        none = false;
        context.buildConstraintViolationWithTemplate(message)
                .addPropertyNode(list)
                .addPropertyNode(property)
                .inIterable()
                .atIndex(index)
                .addConstraintViolation();
    }

    /** At a property of a tier of actions, counted from the document. */
    void atTier(String tier, String property, String message) {
        none = false;
        context.buildConstraintViolationWithTemplate(message)
                .addPropertyNode("prevention")
                .addPropertyNode(tier)
                .addPropertyNode(property)
                .addConstraintViolation();
    }

    /** At a property of an action of a tier, counted from the document. */
    void atAction(String tier, int index, String property, String message) {
        none = false;
        context.buildConstraintViolationWithTemplate(message)
                .addPropertyNode("prevention")
                .addPropertyNode(tier)
                .addPropertyNode("actions")
                .addPropertyNode(property)
                .inIterable()
                .atIndex(index)
                .addConstraintViolation();
    }

    /** At a property of an action of a tier of the value. */
    void atActionOf(String tier, int index, String property, String message) {
        none = false;
        context.buildConstraintViolationWithTemplate(message)
                .addPropertyNode(tier)
                .addPropertyNode("actions")
                .addPropertyNode(property)
                .inIterable()
                .atIndex(index)
                .addConstraintViolation();
    }

    /** At a property of a process improvement, counted from the document. */
    void atImprovement(int index, String property, String message) {
        none = false;
        context.buildConstraintViolationWithTemplate(message)
                .addPropertyNode("lessonsLearned")
                .addPropertyNode("processImprovements")
                .addPropertyNode(property)
                .inIterable()
                .atIndex(index)
                .addConstraintViolation();
    }

    /** At a property of a section of the document. */
    void atSection(String section, String property, String message) {
        none = false;
        context.buildConstraintViolationWithTemplate(message)
                .addPropertyNode(section)
                .addPropertyNode(property)
                .addConstraintViolation();
    }

    /** {@return whether weeks can be counted from a day; near the end of time they cannot} */
    static boolean isCountable(LocalDate day) {
        return Math.abs(day.getYear()) <= Year.MAX_VALUE / 2;
    }

    /** {@return whether the value is valid} */
    boolean none() {
        return none;
    }
}
