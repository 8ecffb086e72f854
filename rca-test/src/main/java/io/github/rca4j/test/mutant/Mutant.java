package io.github.rca4j.test.mutant;

import io.github.rca4j.model.Rca;

/**
 * A valid RCA with one defect, which breaks one rule.
 *
 * @param rule the rule's id
 * @param defect what is wrong with it, in a few words
 * @param path the property path of what is wrong
 * @param rca the document
 * @since 0.1
 */
public record Mutant(String rule, String defect, String path, Rca rca) {
    /** {@return the rule and the defect} */
    @Override
    public String toString() {
        return rule + " " + defect;
    }
}
