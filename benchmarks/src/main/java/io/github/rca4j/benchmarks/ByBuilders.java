package io.github.rca4j.benchmarks;

import io.github.rca4j.model.Action;
import io.github.rca4j.model.ActionTier;
import io.github.rca4j.model.AdditionalNotes;
import io.github.rca4j.model.BusinessImpact;
import io.github.rca4j.model.CodeChanges;
import io.github.rca4j.model.CodeSnippet;
import io.github.rca4j.model.ContributingFactor;
import io.github.rca4j.model.FileChange;
import io.github.rca4j.model.FiveWhys;
import io.github.rca4j.model.Impact;
import io.github.rca4j.model.ImpactStatement;
import io.github.rca4j.model.LessonsLearned;
import io.github.rca4j.model.Metadata;
import io.github.rca4j.model.Metric;
import io.github.rca4j.model.MonitoringAndMetrics;
import io.github.rca4j.model.Prevention;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.Reference;
import io.github.rca4j.model.ReviewAndSignOff;
import io.github.rca4j.model.Reviewer;
import io.github.rca4j.model.RootCause;
import io.github.rca4j.model.TechnicalDetails;
import io.github.rca4j.model.TimelineEntry;
import io.github.rca4j.model.UserImpact;
import io.github.rca4j.model.UsersAffected;
import io.github.rca4j.model.Why;
import java.util.function.Consumer;

/** Makes a value by the documented builders and their lambdas, of the texts, days and times of another. */
final class ByBuilders {
    private ByBuilders() {}

    static Rca rca(Rca of) {
        Rca.Builder rca = Rca.builder()
                .title(of.title())
                .metadata(m -> metadata(of.metadata(), m))
                .executiveSummary(of.executiveSummary().text().orElse(""))
                .impact(i -> impact(of.impact(), i))
                .timeline(t -> {
                    for (TimelineEntry entry : of.timeline().entries()) {
                        t.addEntry(e -> e.time(entry.time())
                                .event(entry.event())
                                .systemState(entry.systemState())
                                .actionTaken(entry.actionTaken()));
                    }
                })
                .rootCause(r -> rootCause(of.rootCause(), r))
                .prevention(p -> prevention(of.prevention(), p))
                .technicalDetails(d -> technicalDetails(of.technicalDetails(), d))
                .lessonsLearned(l -> lessons(of.lessonsLearned(), l))
                .reviewAndSignOff(r -> review(of.reviewAndSignOff(), r))
                .followUp(f -> f.nextReviewDate(of.followUp().nextReviewDate())
                        .items(of.followUp().items()))
                .additionalNotes(n -> notes(of.additionalNotes(), n));
        for (ContributingFactor factor : of.contributingFactors()) {
            rca.addContributingFactor(f -> f.name(factor.name())
                    .description(factor.description())
                    .impact(factor.impact())
                    .evidence(factor.evidence()));
        }
        return rca.build();
    }

    private static void metadata(Metadata of, Metadata.Builder m) {
        m.date(of.date())
                .incidentDate(of.incidentDate())
                .incidentId(of.incidentId())
                .severity(of.severity())
                .status(of.status())
                .owner(of.owner());
        of.reviewers().forEach(m::addReviewer);
        for (Reference issue : of.relatedIssues()) {
            m.addRelatedIssue(reference(issue));
        }
    }

    private static Reference reference(Reference of) {
        return new Reference(of.label(), of.uri());
    }

    private static void impact(Impact of, Impact.Builder i) {
        UserImpact users = of.userImpact();
        BusinessImpact business = of.businessImpact();
        i.userImpact(u -> u.usersAffected(new UsersAffected(
                                users.usersAffected().extent(),
                                users.usersAffected().details()))
                        .duration(users.duration())
                        .detected(users.detected())
                        .mitigated(users.mitigated())
                        .resolved(users.resolved())
                        .totalDuration(users.totalDuration())
                        .userExperience(statement(users.userExperience())))
                .businessImpact(b -> b.revenueImpact(statement(business.revenueImpact()))
                        .slaImpact(statement(business.slaImpact()))
                        .reputationImpact(statement(business.reputationImpact())));
    }

    private static ImpactStatement statement(ImpactStatement of) {
        return new ImpactStatement(of.lead(), of.details());
    }

    private static void rootCause(RootCause of, RootCause.Builder r) {
        FiveWhys whys = of.fiveWhys();
        r.problemStatement(of.problemStatement())
                .fiveWhys(f -> {
                    for (Why why : whys.whys()) {
                        f.addWhy(w ->
                                w.question(why.question()).answer(why.answer()).evidence(why.evidence()));
                    }
                    f.rootCause(whys.rootCause());
                })
                .categories(of.categories());
    }

    private static void prevention(Prevention of, Prevention.Builder p) {
        p.immediate(t -> tier(of.immediate(), t))
                .shortTerm(t -> tier(of.shortTerm(), t))
                .longTerm(t -> tier(of.longTerm(), t));
    }

    private static void tier(ActionTier of, ActionTier.Builder t) {
        t.targetCompletion(of.targetCompletion());
        for (Action action : of.actions()) {
            t.addAction(action(action));
        }
    }

    private static Consumer<Action.Builder> action(Action of) {
        return a -> a.done(of.done())
                .title(of.title())
                .description(of.description())
                .owner(of.owner())
                .status(of.status())
                .completionDate(of.completionDate())
                .targetDate(of.targetDate())
                .pr(of.pr().map(ByBuilders::reference))
                .issue(of.issue().map(ByBuilders::reference));
    }

    private static void technicalDetails(TechnicalDetails of, TechnicalDetails.Builder d) {
        CodeChanges code = of.codeChanges();
        MonitoringAndMetrics figures = of.monitoringAndMetrics();
        d.codeChanges(c -> {
                    for (FileChange file : code.modifiedFiles()) {
                        c.addModifiedFile(new FileChange(file.path(), file.description()));
                    }
                    for (CodeSnippet snippet : code.snippets()) {
                        c.addSnippet(new CodeSnippet(snippet.language(), snippet.code()));
                    }
                })
                .monitoringAndMetrics(m -> {
                    for (Metric metric : figures.keyMetrics()) {
                        m.addKeyMetric(new Metric(metric.name(), metric.value(), metric.baseline()));
                    }
                    figures.newMonitoring().forEach(m::addNewMonitoring);
                });
    }

    private static void lessons(LessonsLearned of, LessonsLearned.Builder l) {
        of.whatWentWell().forEach(l::addWhatWentWell);
        of.whatCouldBeImproved().forEach(l::addWhatCouldBeImproved);
        for (Action improvement : of.processImprovements()) {
            l.addProcessImprovement(action(improvement));
        }
    }

    private static void review(ReviewAndSignOff of, ReviewAndSignOff.Builder r) {
        r.checks(of.checks());
        for (Reviewer reviewer : of.reviewers()) {
            r.addReviewer(v -> v.name(reviewer.name())
                    .role(reviewer.role())
                    .dateReviewed(reviewer.dateReviewed())
                    .approved(reviewer.approved()));
        }
        r.signOff(s -> s.completedBy(of.signOff().completedBy())
                .completedOn(of.signOff().completedOn())
                .incidentCommander(of.signOff().incidentCommander())
                .commanderSignedOn(of.signOff().commanderSignedOn()));
    }

    private static void notes(AdditionalNotes of, AdditionalNotes.Builder n) {
        n.text(of.text());
        for (Reference reference : of.references()) {
            n.addReference(reference(reference));
        }
    }
}
