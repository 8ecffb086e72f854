package io.github.rca4j.model;

import static io.github.rca4j.model.Elements.orNothing;

import io.github.rca4j.model.text.NormalForm;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;

/**
 * Another incident that has to do with this one. Beyond the template.
 *
 * @param incident which one
 * @param relation what it has to do with this one, one line, such as {@code same cause}
 * @since 0.1
 */
public record RelatedIncident(@Valid Reference incident, Optional<String> relation) {
    static final RelatedIncident NOTHING = new RelatedIncident(Reference.NOTHING, Optional.empty());

    /** Brings every component to its normal form. */
    public RelatedIncident {
        incident = orNothing(incident, Reference.NOTHING);
        relation = NormalForm.line(relation);
    }

    /**
     * {@return a related incident}
     *
     * @param incident which one
     * @param relation what it has to do with this one
     */
    public static RelatedIncident of(Reference incident, String relation) {
        return new RelatedIncident(Objects.requireNonNull(incident, "incident"), Optional.of(relation));
    }
}
