package io.github.rca4j.benchmarks;

import io.github.rca4j.model.Action;
import io.github.rca4j.model.ActionTier;
import io.github.rca4j.model.AdditionalNotes;
import io.github.rca4j.model.BusinessImpact;
import io.github.rca4j.model.CodeChanges;
import io.github.rca4j.model.CodeSnippet;
import io.github.rca4j.model.ContributingFactor;
import io.github.rca4j.model.ExecutiveSummary;
import io.github.rca4j.model.FileChange;
import io.github.rca4j.model.FiveWhys;
import io.github.rca4j.model.FollowUp;
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
import io.github.rca4j.model.SignOff;
import io.github.rca4j.model.TechnicalDetails;
import io.github.rca4j.model.Timeline;
import io.github.rca4j.model.TimelineEntry;
import io.github.rca4j.model.UserImpact;
import io.github.rca4j.model.UsersAffected;
import io.github.rca4j.model.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Makes a value by the records' constructors alone, of the texts, days and times of another. */
final class ByConstructors {
    private ByConstructors() {}

    static Rca rca(Rca of) {
        return new Rca(
                of.title(),
                metadata(of.metadata()),
                new ExecutiveSummary(of.executiveSummary().text()),
                impact(of.impact()),
                new Timeline(each(of.timeline().entries(), ByConstructors::entry)),
                rootCause(of.rootCause()),
                each(of.contributingFactors(), ByConstructors::factor),
                prevention(of.prevention()),
                technicalDetails(of.technicalDetails()),
                lessons(of.lessonsLearned()),
                review(of.reviewAndSignOff()),
                new FollowUp(of.followUp().nextReviewDate(), of.followUp().items()),
                notes(of.additionalNotes()),
                of.templateVersion(),
                of.extraSections(),
                of.leftovers(),
                of.suppressedRules(),
                of.provenance());
    }

    private static <T> List<T> each(List<T> elements, UnaryOperator<T> made) {
        List<T> all = new ArrayList<>(elements.size());
        for (T element : elements) {
            all.add(made.apply(element));
        }
        return all;
    }

    private static Metadata metadata(Metadata of) {
        return new Metadata(
                of.date(),
                of.incidentDate(),
                of.incidentId(),
                of.severity(),
                of.status(),
                of.owner(),
                of.reviewers(),
                each(of.relatedIssues(), ByConstructors::reference));
    }

    private static Reference reference(Reference of) {
        return new Reference(of.label(), of.uri());
    }

    private static Impact impact(Impact of) {
        UserImpact users = of.userImpact();
        BusinessImpact business = of.businessImpact();
        return new Impact(
                new UserImpact(
                        new UsersAffected(
                                users.usersAffected().extent(),
                                users.usersAffected().details()),
                        users.duration(),
                        users.started(),
                        users.detected(),
                        users.mitigated(),
                        users.resolved(),
                        users.totalDuration(),
                        statement(users.userExperience())),
                new BusinessImpact(
                        statement(business.revenueImpact()),
                        statement(business.slaImpact()),
                        statement(business.reputationImpact())));
    }

    private static ImpactStatement statement(ImpactStatement of) {
        return new ImpactStatement(of.lead(), of.details());
    }

    private static TimelineEntry entry(TimelineEntry of) {
        return new TimelineEntry(of.time(), of.event(), of.systemState(), of.actionTaken(), of.further());
    }

    private static RootCause rootCause(RootCause of) {
        FiveWhys whys = of.fiveWhys();
        return new RootCause(
                of.problemStatement(),
                new FiveWhys(
                        each(whys.whys(), why -> new Why(why.question(), why.answer(), why.evidence())),
                        whys.rootCause(),
                        whys.furtherChains()),
                of.categories());
    }

    private static ContributingFactor factor(ContributingFactor of) {
        return new ContributingFactor(of.name(), of.description(), of.impact(), of.evidence());
    }

    private static Prevention prevention(Prevention of) {
        return new Prevention(tier(of.immediate()), tier(of.shortTerm()), tier(of.longTerm()), tier(of.further()));
    }

    private static ActionTier tier(ActionTier of) {
        return new ActionTier(of.targetCompletion(), each(of.actions(), ByConstructors::action));
    }

    private static Action action(Action of) {
        return new Action(
                of.done(),
                of.title(),
                of.description(),
                of.owner(),
                of.status(),
                of.completionDate(),
                of.targetDate(),
                of.pr().map(ByConstructors::reference),
                of.issue().map(ByConstructors::reference),
                of.kind(),
                of.addresses(),
                of.verification());
    }

    private static TechnicalDetails technicalDetails(TechnicalDetails of) {
        CodeChanges code = of.codeChanges();
        MonitoringAndMetrics figures = of.monitoringAndMetrics();
        return new TechnicalDetails(
                new CodeChanges(
                        each(code.modifiedFiles(), f -> new FileChange(f.path(), f.description())),
                        each(code.snippets(), s -> new CodeSnippet(s.language(), s.code()))),
                new MonitoringAndMetrics(
                        each(figures.keyMetrics(), m -> new Metric(m.name(), m.value(), m.baseline())),
                        figures.newMonitoring()));
    }

    private static LessonsLearned lessons(LessonsLearned of) {
        return new LessonsLearned(
                of.whatWentWell(),
                of.whatCouldBeImproved(),
                of.whereWeGotLucky(),
                each(of.processImprovements(), ByConstructors::action));
    }

    private static ReviewAndSignOff review(ReviewAndSignOff of) {
        SignOff sign = of.signOff();
        return new ReviewAndSignOff(
                of.checks(),
                each(of.reviewers(), r -> new Reviewer(r.name(), r.role(), r.dateReviewed(), r.approved())),
                new SignOff(
                        sign.completedBy(), sign.completedOn(), sign.incidentCommander(), sign.commanderSignedOn()));
    }

    private static AdditionalNotes notes(AdditionalNotes of) {
        return new AdditionalNotes(of.text(), each(of.references(), ByConstructors::reference), of.relatedIncidents());
    }
}
