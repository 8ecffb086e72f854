package io.github.rca4j.test.mutant;

import static java.util.Optional.empty;

import io.github.rca4j.model.ActionKind;
import io.github.rca4j.model.CodeSnippet;
import io.github.rca4j.model.Metric;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.ReviewCheck;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Defects of details, lessons, review and follow-up. */
final class ReviewMutants {
    private ReviewMutants() {}

    static void add(Mutants mutants) {
        details(mutants);
        mutants.add(
                "LES-01",
                "in which nothing went well",
                "lessonsLearned.whatWentWell",
                Change.lessons(l -> l.withWhatWentWell()));
        mutants.add(
                "LES-01",
                "in which nothing could be improved",
                "lessonsLearned.whatCouldBeImproved",
                Change.lessons(l -> l.withWhatCouldBeImproved()));
        mutants.add(
                "LES-02",
                "with luck that leads to nothing",
                "lessonsLearned.whereWeGotLucky[0]",
                Change.lessons(l -> l.withWhereWeGotLucky("Nobody was on holiday")));
        mutants.add(
                "REV-01",
                "that ticks a box of owners, and an action has none",
                "reviewAndSignOff.checks[0]",
                Change.review(r -> r.withChecks(ReviewCheck.ACTIONS_OWNED))
                        .andThen(Change.shortTerm(Change.firstAction(a -> a.withOwner(empty()))))::apply);
        mutants.add(
                "REV-01",
                "that ticks a box of the root cause, and it is missing",
                "reviewAndSignOff.checks[0]",
                Change.review(r -> r.withChecks(ReviewCheck.ROOT_CAUSE_IDENTIFIED))
                        .andThen(Change.fiveWhys(w -> w.withRootCause(empty())))::apply);
        mutants.add(
                "REF-02",
                "without related incidents",
                "additionalNotes.relatedIncidents",
                rca -> rca.withAdditionalNotes(rca.additionalNotes().withRelatedIncidents()));
        followUp(mutants);
    }

    private static void details(Mutants mutants) {
        String metric = "technicalDetails.monitoringAndMetrics.keyMetrics[0].";
        mutants.add(
                "TEC-01",
                "with a metric without value",
                metric + "value",
                Change.metric(m -> new Metric(m.name(), empty(), m.baseline())));
        mutants.add(
                "TEC-01",
                "with a metric without baseline",
                metric + "baseline",
                Change.metric(m -> new Metric(m.name(), m.value(), empty())));
        mutants.add(
                "TEC-01",
                "with a metric at its baseline",
                metric + "baseline",
                Change.metric(m -> new Metric(m.name(), m.value(), m.value())));
        mutants.add(
                "TEC-01",
                "whose code did not change",
                "technicalDetails.codeChanges.snippets",
                rca -> rca.withTechnicalDetails(rca.technicalDetails()
                        .withCodeChanges(rca.technicalDetails()
                                .codeChanges()
                                .withSnippets(
                                        CodeSnippet.of("java", "// Before\nsettings.load(file);"),
                                        CodeSnippet.of("java", "// After\nsettings.load(file);")))));
        mutants.add(
                "TEC-02",
                "that was detected late, and nothing is done about that",
                "technicalDetails.monitoringAndMetrics.newMonitoring",
                ReviewMutants::withoutDetection);
    }

    private static Rca withoutDetection(Rca rca) {
        return Change.shortTerm(t -> t.withActions(t.actions().stream()
                        .map(a -> a.kind().filter(ActionKind.DETECT::equals).isPresent()
                                ? a.withKind(ActionKind.MITIGATE)
                                : a)
                        .toList()))
                .apply(rca)
                .withTechnicalDetails(rca.technicalDetails()
                        .withMonitoringAndMetrics(
                                rca.technicalDetails().monitoringAndMetrics().withNewMonitoring()));
    }

    private static void followUp(Mutants mutants) {
        Optional<LocalDate> incident = mutants.valid().metadata().incidentDate();
        String date = "followUp.nextReviewDate";
        mutants.add("FUP-01", "without next review", date, review(empty()));
        mutants.add("FUP-01", "whose next review is early", date, review(incident.map(day -> day.plusDays(13))));
        mutants.add("FUP-01", "whose next review is late", date, review(incident.map(day -> day.plusDays(29))));
    }

    private static UnaryOperator<Rca> review(Optional<LocalDate> day) {
        return rca -> rca.withFollowUp(rca.followUp().withNextReviewDate(day));
    }
}
