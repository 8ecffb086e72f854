package io.github.rca4j.model;

import io.github.rca4j.model.text.NormalForm;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What fits nowhere else: the template's "Additional Notes".
 *
 * @param text block Markdown
 * @param references channels, dashboards, related RCAs, fixes ("References")
 * @param relatedIncidents other incidents and what they have to do with this one; beyond the template
 * @since 0.1
 */
@Value.Builder
public record AdditionalNotes(
        Optional<String> text, List<@Valid Reference> references, List<@Valid RelatedIncident> relatedIncidents)
        implements WithAdditionalNotes {

    static final AdditionalNotes NOTHING = builder().build();

    /** Brings every component to its normal form. */
    public AdditionalNotes {
        text = NormalForm.block(text);
        references = Elements.present(references, Reference.NOTHING);
        relatedIncidents = Elements.present(relatedIncidents, RelatedIncident.NOTHING);
    }

    /** {@return a builder of notes with nothing in them} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that begins with what this holds} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds {@link AdditionalNotes}. */
    public static final class Builder extends AdditionalNotesBuilder {
        Builder() {}
    }
}
