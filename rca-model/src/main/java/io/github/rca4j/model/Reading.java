package io.github.rca4j.model;

import java.util.List;

/**
 * A document that was read: its value, what could not be understood, and where everything stands.
 *
 * <p>What fits no field is a {@link Leftover} or an {@link ExtraSection} of the value, and a finding says where a leftover
 * stands. A heading or a label in other words than the template's takes on the template's; worked examples that came with
 * the template are left out, and a note says so.
 *
 * @param rca the document's value; {@linkplain Rca#empty() empty} if a finding of level {@link Level#ERROR} says that
 *     the text could not be read at all
 * @param findings what could not be understood, in the order of the text
 * @param places where each property of the value stands in the text
 * @since 0.1
 */
public record Reading(Rca rca, List<Finding> findings, SourceMap places) {
    /** Keeps its own copy of the findings. */
    public Reading {
        findings = List.copyOf(findings);
    }

    /**
     * {@return the value, if all of the text was understood}
     *
     * @throws ReadingException if there is a finding of level {@link Level#WARNING} or more; it lists all findings
     */
    public Rca orThrow() {
        if (findings.stream().anyMatch(f -> f.level() != Level.NOTE)) {
            throw new ReadingException(findings);
        }
        return rca;
    }
}
