package io.github.rca4j.model.outline;

import static io.github.rca4j.model.outline.FieldPart.field;
import static io.github.rca4j.model.outline.FieldPart.nonEmpty;

import io.github.rca4j.model.Metadata;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.Section;

/** The template's "Metadata". */
final class MetadataPart {
    static final SectionPart<Rca, Metadata> METADATA = SectionPart.section(
            Section.METADATA,
            Rca::metadata,
            Part.fields(
                    field("Date", Form.DATE, Metadata::date, "[YYYY-MM-DD when RCA was conducted]"),
                    field("Incident Date", Form.DATE, Metadata::incidentDate, "[YYYY-MM-DD when incident occurred]"),
                    field("Incident ID", Form.LINE, Metadata::incidentId, "[INC-12345 or ticket number]"),
                    field(
                            "Severity",
                            Form.SEVERITY,
                            Metadata::severity,
                            "[SEV1 (Critical) / SEV2 (Major) / SEV3 (Minor)]"),
                    field("Status", Form.STATUS, Metadata::status, "[Draft / In Review / Completed]"),
                    field("Owner", Form.LINE, Metadata::owner, "[Name of person conducting RCA]"),
                    field(
                            "Reviewers",
                            Form.NAMES,
                            nonEmpty(Metadata::reviewers),
                            "[Names of people who reviewed this RCA]"),
                    field(
                            "Related Issues",
                            Form.REFERENCES,
                            nonEmpty(Metadata::relatedIssues),
                            "[Links to tickets, PRs, or incidents]")));

    private MetadataPart() {}
}
