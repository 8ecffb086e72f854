package io.github.rca4j.validate;

import io.github.rca4j.model.Finding;
import io.github.rca4j.model.Level;
import io.github.rca4j.model.RcaStatus;
import java.util.List;

/**
 * What a check of an RCA found.
 *
 * @param stage the stage at which the findings are graded
 * @param findings in the order of the document, or of the text that it was read from
 * @param suppressed what was found and does not count, since the document switches the rule off there, in the same order
 * @since 0.1
 */
public record Report(RcaStatus stage, List<Finding> findings, List<Suppression> suppressed) {
    /** Copies the lists. */
    public Report {
        findings = List.copyOf(findings);
        suppressed = List.copyOf(suppressed);
    }

    /**
     * A report on a document that switches nothing off.
     *
     * @param stage the stage at which the findings are graded
     * @param findings in the order of the document
     */
    public Report(RcaStatus stage, List<Finding> findings) {
        this(stage, findings, List.of());
    }

    /** {@return whether nothing was found, not even a note} */
    public boolean isClean() {
        return findings.isEmpty();
    }

    /**
     * {@return whether there is a finding of this very level}
     *
     * @param level the level
     */
    public boolean has(Level level) {
        return count(level) > 0;
    }

    /**
     * {@return how many findings are of this very level}
     *
     * @param level the level
     */
    public long count(Level level) {
        return findings.stream().filter(finding -> finding.level() == level).count();
    }

    /**
     * {@return the findings of this level and graver ones}
     *
     * @param level the least level
     */
    public List<Finding> atLeast(Level level) {
        return findings.stream()
                .filter(finding -> finding.level().compareTo(level) >= 0)
                .toList();
    }
}
