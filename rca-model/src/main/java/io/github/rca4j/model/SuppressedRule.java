package io.github.rca4j.model;

import static io.github.rca4j.model.Elements.orAbsent;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.rca4j.model.text.NormalForm;
import java.util.Optional;

/**
 * A rule that the document switches off for itself, with the reason. Beyond the template; renderers keep it out of
 * sight, and a report tells what the rule found as suppressed, with the reason.
 *
 * @param section where it is switched off; absent for the whole document
 * @param rule the rule's id, such as {@code ACT-08}
 * @param reason why it does not apply here, one line
 * @since 0.1
 */
public record SuppressedRule(
        Optional<Section> section,

        @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL)
        String rule,

        Optional<String> reason) {

    /** Brings every component to its normal form. */
    public SuppressedRule {
        section = orAbsent(section);
        rule = rule == null ? "" : NormalForm.line(rule);
        reason = NormalForm.line(reason);
    }

    /** {@return whether it names no rule} */
    boolean saysNothing() {
        return rule.isEmpty();
    }
}
