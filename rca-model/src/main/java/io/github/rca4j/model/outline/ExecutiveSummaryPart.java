package io.github.rca4j.model.outline;

import io.github.rca4j.model.ExecutiveSummary;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.Section;

/** The template's "Executive Summary". */
final class ExecutiveSummaryPart {
    static final SectionPart<Rca, ExecutiveSummary> EXECUTIVE_SUMMARY = SectionPart.section(
            Section.EXECUTIVE_SUMMARY,
            Rca::executiveSummary,
            Part.text(
                    ExecutiveSummary::text,
                    "[2-3 sentence summary covering: What broke? What was the impact? What was the root cause?]"));

    private ExecutiveSummaryPart() {}
}
