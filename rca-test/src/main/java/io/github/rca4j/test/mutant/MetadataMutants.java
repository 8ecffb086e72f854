package io.github.rca4j.test.mutant;

import static java.util.Optional.empty;

import io.github.rca4j.model.SuppressedRule;
import java.util.Optional;

/** Defects of who, when and how bad, and of the review. */
final class MetadataMutants {
    private MetadataMutants() {}

    static void add(Mutants mutants) {
        mutants.add("META-01", "without title", "title", rca -> rca.withTitle(empty()));
        mutants.add("META-01", "whose title is the template's", "title", rca -> rca.withTitle("[Title]"));
        mutants.add(
                "META-01", "without day", "metadata.incidentDate", Change.metadata(m -> m.withIncidentDate(empty())));
        mutants.add("META-01", "without id", "metadata.incidentId", Change.metadata(m -> m.withIncidentId(empty())));
        mutants.add("META-01", "without severity", "metadata.severity", Change.metadata(m -> m.withSeverity(empty())));
        mutants.add("META-01", "without status", "metadata.status", Change.metadata(m -> m.withStatus(empty())));
        mutants.add("META-01", "without owner", "metadata.owner", Change.metadata(m -> m.withOwner(empty())));
        mutants.add("META-01", "whose owner is to come", "metadata.owner", Change.metadata(m -> m.withOwner("TBD")));
        mutants.add(
                "META-03",
                "dated before the incident",
                "metadata.date",
                Change.metadata(m -> m.withDate(m.incidentDate().map(day -> day.minusDays(1)))));
        mutants.add(
                "META-03",
                "that nobody approved",
                "reviewAndSignOff.reviewers",
                Change.review(r -> r.withReviewers(r.reviewers().stream()
                        .map(reviewer -> reviewer.withApproved(false))
                        .toList())));
        mutants.add(
                "META-03",
                "without day of completion",
                "reviewAndSignOff.signOff.completedOn",
                Change.signOff(s -> s.withCompletedOn(empty())));
        mutants.add(
                "META-03",
                "that the commander has not signed",
                "reviewAndSignOff.signOff.commanderSignedOn",
                Change.signOff(s -> s.withCommanderSignedOn(empty())));
        mutants.add("META-04", "reviewed by its owner alone", "metadata.reviewers", rca -> {
            String owner = rca.metadata().owner().orElse("");
            return Change.metadata(m -> m.withReviewers(owner))
                    .andThen(Change.review(r ->
                            r.withReviewers(r.reviewers().get(0).withName(owner).withApproved(true))))
                    .apply(rca);
        });
        mutants.add(
                "OFF-01",
                "that switches a rule off without a reason",
                "suppressedRules[0]",
                rca -> rca.withSuppressedRules(new SuppressedRule(empty(), "ACT-08", empty())));
        mutants.add(
                "OFF-01",
                "that switches off a rule that is none",
                "suppressedRules[0]",
                rca -> rca.withSuppressedRules(
                        new SuppressedRule(empty(), "ACT-88", Optional.of("there is no ticket"))));
    }
}
