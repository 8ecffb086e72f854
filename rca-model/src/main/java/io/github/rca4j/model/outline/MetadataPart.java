package io.github.rca4j.model.outline;

import static io.github.rca4j.model.outline.FieldPart.field;
import static io.github.rca4j.model.outline.FieldPart.names;
import static io.github.rca4j.model.outline.FieldPart.references;

import io.github.rca4j.model.Metadata;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.Section;
import io.github.rca4j.model.outline.SectionPart.Holds;

/** The template's "Metadata". */
final class MetadataPart {
    static final SectionPart<Rca, Rca.Builder, Metadata, Metadata.Builder> METADATA = SectionPart.section(
            Section.METADATA,
            Holds.property(
                    "metadata", Rca::metadata, Metadata::builder, Metadata.Builder::build, Rca.Builder::metadata),
            Part.fields(
                    field(
                            "Date",
                            "date",
                            Form.DATE,
                            Metadata::date,
                            Metadata.Builder::date,
                            "[YYYY-MM-DD when RCA was conducted]"),
                    field(
                            Labels.INCIDENT_DATE,
                            "incidentDate",
                            Form.DATE,
                            Metadata::incidentDate,
                            Metadata.Builder::incidentDate,
                            "[YYYY-MM-DD when incident occurred]"),
                    field(
                            Labels.INCIDENT_ID,
                            "incidentId",
                            Form.LINE,
                            Metadata::incidentId,
                            Metadata.Builder::incidentId,
                            "[INC-12345 or ticket number]"),
                    field(
                            Labels.SEVERITY,
                            "severity",
                            Form.SEVERITY,
                            Metadata::severity,
                            Metadata.Builder::severity,
                            "[SEV1 (Critical) / SEV2 (Major) / SEV3 (Minor)]"),
                    field(
                            Labels.STATUS,
                            "status",
                            Form.STATUS,
                            Metadata::status,
                            Metadata.Builder::status,
                            "[Draft / In Review / Completed]"),
                    field(
                            "Owner",
                            "owner",
                            Form.LINE,
                            Metadata::owner,
                            Metadata.Builder::owner,
                            "[Name of person conducting RCA]"),
                    names(
                            "Reviewers",
                            "reviewers",
                            Metadata::reviewers,
                            Metadata.Builder::reviewers,
                            "[Names of people who reviewed this RCA]"),
                    references(
                            "Related Issues",
                            "relatedIssues",
                            Metadata::relatedIssues,
                            Metadata.Builder::relatedIssues,
                            "[Links to tickets, PRs, or incidents]")));

    private MetadataPart() {}
}
