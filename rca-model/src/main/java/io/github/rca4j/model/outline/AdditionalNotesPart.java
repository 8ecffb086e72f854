package io.github.rca4j.model.outline;

import static io.github.rca4j.model.outline.FieldPart.lead;

import io.github.rca4j.model.AdditionalNotes;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.Reference;
import io.github.rca4j.model.RelatedIncident;
import io.github.rca4j.model.Section;
import io.github.rca4j.model.outline.SectionPart.Holds;
import java.util.Optional;

/** The template's "Additional Notes". */
final class AdditionalNotesPart {
    private static final Reference NO_REFERENCE = new Reference("", Optional.empty());

    private static final ItemPart<Reference> REFERENCE = ItemPart.line(
            NO_REFERENCE,
            true,
            (reference, pen) -> pen.text(given(reference), References.FORM, "[Link to incident Slack channel]"),
            References::read);

    private static final ItemPart<RelatedIncident> INCIDENT = ItemPart.line(
            new RelatedIncident(NO_REFERENCE, Optional.empty()),
            false,
            (incident, pen) -> Composite.named(
                    given(incident.incident()).map(References.FORM::text),
                    incident.relation().map(Form.LINE::text)),
            words -> {
                Composite.Named named = Composite.read(words);
                return new RelatedIncident(named.name().map(References::read).orElse(NO_REFERENCE), named.text());
            });

    static final SectionPart<Rca, Rca.Builder, AdditionalNotes, AdditionalNotes.Builder> ADDITIONAL_NOTES =
            SectionPart.section(
                    Section.ADDITIONAL_NOTES,
                    Holds.property(
                            "additionalNotes",
                            Rca::additionalNotes,
                            AdditionalNotes::builder,
                            AdditionalNotes.Builder::build,
                            Rca.Builder::additionalNotes),
                    Part.text(
                            "text",
                            AdditionalNotes::text,
                            AdditionalNotes.Builder::text,
                            "[Any additional context, references, or notes that don't fit above sections]"),
                    Part.list(
                            lead("Related Incidents"),
                            "relatedIncidents",
                            AdditionalNotes::relatedIncidents,
                            AdditionalNotes.Builder::relatedIncidents,
                            INCIDENT),
                    Part.list(
                            lead("References"),
                            "references",
                            AdditionalNotes::references,
                            AdditionalNotes.Builder::references,
                            REFERENCE));

    private AdditionalNotesPart() {}

    private static Optional<Reference> given(Reference reference) {
        return Optional.of(reference).filter(r -> !r.equals(NO_REFERENCE));
    }
}
