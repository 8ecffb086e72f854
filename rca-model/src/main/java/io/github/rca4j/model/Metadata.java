package io.github.rca4j.model;

import static io.github.rca4j.model.Elements.orAbsent;

import io.github.rca4j.model.constraint.Given;
import io.github.rca4j.model.constraint.InReview;
import io.github.rca4j.model.constraint.WrittenAfterIncident;
import io.github.rca4j.model.text.NormalForm;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the RCA is about and who answers for it: the template's "Metadata".
 *
 * @param date the day on which the RCA was conducted ("Date")
 * @param incidentDate the day on which the incident occurred ("Incident Date")
 * @param incidentId the incident's number or ticket, one line ("Incident ID")
 * @param severity how bad the incident was ("Severity")
 * @param status how far the RCA is; also the stage at which it is checked ("Status")
 * @param owner who conducts the RCA, one line ("Owner")
 * @param reviewers who reviewed it, one line each ("Reviewers"); the dates and approvals are in
 *     {@link ReviewAndSignOff#reviewers()}
 * @param relatedIssues tickets, pull requests and incidents ("Related Issues")
 * @since 0.1
 */
@Value.Builder
@WrittenAfterIncident(groups = InReview.class)
public record Metadata(
        Optional<LocalDate> date,
        Optional<@NotNull(message = "{META-01.incidentDate}", groups = InReview.class) LocalDate> incidentDate,
        Optional<@Given(message = "{META-01.incidentId}", groups = InReview.class) String> incidentId,
        Optional<@NotNull(message = "{META-01.severity}", groups = InReview.class) Severity> severity,
        Optional<@NotNull(message = "{META-01.status}", groups = InReview.class) RcaStatus> status,
        Optional<@Given(message = "{META-01.owner}", groups = InReview.class) String> owner,
        List<String> reviewers,
        List<@Valid Reference> relatedIssues)
        implements WithMetadata {

    static final Metadata NOTHING = builder().build();

    /** Brings every component to its normal form. */
    public Metadata {
        date = orAbsent(date);
        incidentDate = orAbsent(incidentDate);
        incidentId = NormalForm.line(incidentId);
        severity = orAbsent(severity);
        status = orAbsent(status);
        owner = NormalForm.line(owner);
        reviewers = NormalForm.lines(reviewers);
        relatedIssues = Elements.present(relatedIssues, Reference.NOTHING);
    }

    /** {@return a builder of metadata with nothing in it} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that begins with what this holds} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds {@link Metadata}. */
    public static final class Builder extends MetadataBuilder {
        Builder() {}

        /**
         * Adds a related issue that is known by its name alone.
         *
         * @param name such as {@code #1234}
         * @return this builder
         */
        public Builder addRelatedIssue(String name) {
            return addRelatedIssue(Reference.of(name));
        }
    }
}
