package io.github.rca4j.model.outline;

import static io.github.rca4j.model.outline.FieldPart.field;
import static io.github.rca4j.model.outline.FieldPart.lead;

import io.github.rca4j.model.AdditionalNotes;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.Reference;
import io.github.rca4j.model.RelatedIncident;
import io.github.rca4j.model.Section;
import java.util.List;
import java.util.Optional;

/** The template's "Additional Notes". */
final class AdditionalNotesPart {
    private static final Reference NO_REFERENCE = new Reference("", Optional.empty());

    private static final ItemPart<Reference> REFERENCE = ItemPart.text(
            NO_REFERENCE, field("", Form.REFERENCE, AdditionalNotesPart::given, "[Link to incident Slack channel]"));

    private static final ItemPart<RelatedIncident> INCIDENT = new ItemPart<>(
            Optional.empty(),
            incident -> Optional.empty(),
            false,
            (incident, pen) -> Optional.empty(),
            (incident, pen) -> Composite.named(
                    given(incident.incident()).map(Form.REFERENCE::text),
                    incident.relation().map(Form.LINE::text)),
            List.of());

    static final SectionPart<Rca, AdditionalNotes> ADDITIONAL_NOTES = SectionPart.section(
            Section.ADDITIONAL_NOTES,
            Rca::additionalNotes,
            Part.text(
                    AdditionalNotes::text,
                    "[Any additional context, references, or notes that don't fit above sections]"),
            Part.list(lead("Related Incidents"), AdditionalNotes::relatedIncidents, INCIDENT),
            Part.list(lead("References"), AdditionalNotes::references, REFERENCE));

    private AdditionalNotesPart() {}

    private static Optional<Reference> given(Reference reference) {
        return Optional.of(reference).filter(r -> !r.equals(NO_REFERENCE));
    }
}
