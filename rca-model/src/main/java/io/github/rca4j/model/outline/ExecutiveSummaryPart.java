package io.github.rca4j.model.outline;

import io.github.rca4j.model.ExecutiveSummary;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.Section;

/** The template's "Executive Summary". */
final class ExecutiveSummaryPart {
    static final SectionPart<Rca, Rca.Builder, Rca, Rca.Builder> EXECUTIVE_SUMMARY = SectionPart.section(
            Section.EXECUTIVE_SUMMARY,
            "executiveSummary",
            Part.text(
                    "executiveSummary.text",
                    rca -> rca.executiveSummary().text(),
                    (rca, text) -> rca.executiveSummary(ExecutiveSummary.of(text)),
                    "[2-3 sentence summary covering: What broke? What was the impact? What was the root cause?]"));

    private ExecutiveSummaryPart() {}
}
