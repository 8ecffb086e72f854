package io.github.rca4j.validate;

import io.github.rca4j.model.Rca;
import jakarta.validation.ConstraintViolation;

/**
 * What a constraint of the model says. The key of its message, as in <code>{META-01.owner}</code>, names its rule and
 * which of its aspects it is; values may follow the key.
 *
 * @param rule the rule
 * @param objection what it says
 */
record Violation(RuleInfo rule, Objection objection) {
    static Violation of(ConstraintViolation<Rca> violation) {
        String template = violation.getMessageTemplate();
        int dot = template.indexOf('.');
        String aspect = template.substring(dot + 1, template.indexOf('}'));
        return new Violation(
                RuleCatalogue.rule(template.substring(1, dot)),
                Objection.at(violation.getPropertyPath().toString(), violation.getMessage())
                        .as(aspect));
    }

    void addTo(Breaches breaches) {
        breaches.add(rule, objection);
    }
}
