package io.github.rca4j.model.constraint;

import static io.github.rca4j.model.constraint.CheckoutIncident.DAY;

import io.github.rca4j.model.ActionStatus;
import io.github.rca4j.model.CodeChanges;
import io.github.rca4j.model.ContributingFactor;
import io.github.rca4j.model.FollowUpItem;
import io.github.rca4j.model.ImpactStatement;
import io.github.rca4j.model.Metric;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.Reference;
import io.github.rca4j.model.RelatedIncident;
import io.github.rca4j.model.TimelineTime;
import io.github.rca4j.model.UsersAffected;
import io.github.rca4j.model.WhyChain;
import jakarta.validation.groups.Default;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * One thing wrong with {@link CheckoutIncident#COMPLETE}, and what that breaks.
 *
 * @param group the first group that sees it
 * @param key the message's key
 * @param path where
 * @param edit how it comes about
 * @param beside what cannot but break with it
 */
record Breach(Class<?> group, String key, String path, UnaryOperator<Rca> edit, Set<String> beside) {
    /** An action that is open makes the past review too early. */
    private static final Set<String> OPEN_AT_REVIEW = Set.of("FUP-01.past at followUp.nextReviewDate");

    /** And it is late itself. */
    private static final Set<String> OPEN_AND_LATE = Set.of(
            "FUP-01.past at followUp.nextReviewDate", "ACT-07.past at prevention.longTerm.actions[0].targetDate");

    private static final OffsetDateTime STARTED = OffsetDateTime.parse("2024-03-12T09:10:00Z");
    private static final UnaryOperator<Rca> SAME_CODE = rca -> rca.withTechnicalDetails(rca.technicalDetails()
            .withCodeChanges(CodeChanges.builder()
                    .addSnippet("java", "// Before\nclient.send(order);")
                    .addSnippet("java", "// After\n    client.send(order);")
                    .build()));

    private static final URI SCRIPT = URI.create("javascript:alert(1)");

    Rca rca() {
        return edit.apply(CheckoutIncident.COMPLETE);
    }

    @Override
    public String toString() {
        return key + " at " + path;
    }

    /** At least one for every constraint. */
    static List<Breach> all() {
        List<Breach> all = new ArrayList<>();
        ofAnyDraft(all);
        ofMetadata(all);
        ofImpact(all);
        ofTimeline(all);
        ofCauses(all);
        ofActions(all);
        ofTheRest(all);
        return all;
    }

    private static void ofAnyDraft(List<Breach> all) {
        String path = "impact.userImpact.";
        add(all, Default.class, "IMP-02.detected.started", path + "detected", times(10, 0, 30, 55));
        add(all, Default.class, "IMP-02.mitigated.started", path + "mitigated", times(10, null, 0, 55));
        add(all, Default.class, "IMP-02.mitigated.detected", path + "mitigated", times(0, 20, 10, 55));
        add(all, Default.class, "IMP-02.resolved.started", path + "resolved", times(10, null, null, 0));
        add(all, Default.class, "IMP-02.resolved.detected", path + "resolved", times(0, 20, null, 10));
        add(all, Default.class, "IMP-02.resolved.mitigated", path + "resolved", times(0, 20, 30, 25));
        add(all, Default.class, "TL-01.order", "timeline.entries[2].time", time(2, "09:05 UTC"));
        add(all, Default.class, "TL-01.twice", "timeline.entries[5]", Edit.timeline(t -> {
            var entries = new ArrayList<>(t.entries());
            entries.add(entries.get(1));
            return t.withEntries(entries);
        }));
    }

    private static void ofMetadata(List<Breach> all) {
        add(all, "META-01.title", "title", rca -> rca.withTitle(Optional.empty()));
        add(all, "META-01.incidentDate", "metadata.incidentDate", Edit.metadata(m -> m.withIncidentDate(none())));
        add(all, "META-01.incidentId", "metadata.incidentId", Edit.metadata(m -> m.withIncidentId(none())));
        add(all, "META-01.severity", "metadata.severity", Edit.metadata(m -> m.withSeverity(none())));
        add(all, "META-01.status", "metadata.status", Edit.metadata(m -> m.withStatus(none())));
        add(all, "META-01.owner", "metadata.owner", Edit.metadata(m -> m.withOwner(none())));
        add(all, "META-03.date", "metadata.date", Edit.metadata(m -> m.withDate(DAY.minusDays(1))));
        add(
                all,
                "META-04.reviewers",
                "metadata.reviewers",
                Edit.metadata(m -> m.withReviewers("Dana Flores")).andThen(approvedBy("Dana Flores"))::apply);
        add(
                all,
                "META-04.reviewers",
                "metadata.reviewers",
                Edit.metadata(m -> m.withReviewers()).andThen(approvedBy("DANA FLORES"))::apply);
        add(all, "REF-01.scheme", "metadata.relatedIssues[0].uri", Edit.metadata(m -> m.withRelatedIssues(script())));
    }

    private static void ofImpact(List<Breach> all) {
        add(
                all,
                "SUM-01.absent",
                "executiveSummary.text",
                rca -> Rca.builder().from(rca).executiveSummary("").build());
        String user = "impact.userImpact.";
        String affected = user + "usersAffected.extent";
        add(all, "IMP-01.extent", affected, extent(none()));
        add(all, "IMP-01.reason", affected + ".reason", extent(Optional.of(new UsersAffected.Unknown(none()))));
        add(all, "IMP-06.count", affected + ".users", extent(Optional.of(new UsersAffected.Count(-1))));
        add(all, "IMP-06.percentage", affected + ".percent", extent(Optional.of(UsersAffected.Percentage.of(101))));
        add(all, "IMP-06.percentage", affected + ".percent", extent(Optional.of(percent("-0.1"))));
        add(all, "IMP-03.duration", user + "duration", Edit.userImpact(u -> u.withDuration(Duration.ofMinutes(51))));
        add(
                all,
                "IMP-03.totalDuration",
                user + "totalDuration",
                Edit.userImpact(u -> u.withTotalDuration(Duration.ofHours(2))));
        add(all, "TL-02.detected", user + "detected", Edit.userImpact(u -> u.withDetected(none())));
        add(all, "TL-02.mitigated", user + "mitigated", Edit.userImpact(u -> u.withMitigated(none())));
        add(all, "TL-02.resolved", user + "resolved", Edit.userImpact(u -> u.withResolved(none())));
        ImpactStatement nothing = new ImpactStatement(Optional.empty(), List.of());
        String business = "impact.businessImpact.";
        add(
                all,
                "IMP-04.revenueImpact",
                business + "revenueImpact",
                Edit.businessImpact(b -> b.withRevenueImpact(nothing)));
        add(
                all,
                "IMP-04.revenueImpact",
                business + "revenueImpact",
                Edit.businessImpact(b -> b.withRevenueImpact(ImpactStatement.of("N/A"))));
        add(
                all,
                "IMP-06.breach",
                business + "slaImpact",
                Edit.businessImpact(b -> b.withSlaImpact(ImpactStatement.of("Breached", "99.9% uptime SLA breached"))));
        add(
                all,
                "IMP-06.level",
                business + "slaImpact",
                Edit.businessImpact(b -> b.withSlaImpact(ImpactStatement.of("Within bounds", "110% of 99.9%"))));
        add(all, "IMP-04.slaImpact", business + "slaImpact", Edit.businessImpact(b -> b.withSlaImpact(nothing)));
        add(
                all,
                "IMP-04.reputationImpact",
                business + "reputationImpact",
                Edit.businessImpact(b -> b.withReputationImpact(nothing)));
    }

    private static void ofTimeline(List<Breach> all) {
        add(all, "TL-02.entries", "timeline.entries", Edit.timeline(t -> t.withEntries()));
        add(
                all,
                "TL-04.offset",
                "timeline.entries[1].time",
                Edit.entry(1, e -> e.withTime(TimelineTime.parse("09:10"))));
        add(
                all,
                "TL-04.offset",
                "timeline.entries[4].time",
                Edit.entry(4, e -> e.withTime(TimelineTime.parse("~2024-03-12 10:05"))));
        add(all, "TL-04.time", "timeline.entries[1].time", Edit.entry(1, e -> e.withTime(none())));
        add(all, "TL-07.absent", "timeline.entries[1].event", Edit.entry(1, e -> e.withEvent(none())));
    }

    private static void ofCauses(List<Breach> all) {
        String whys = "rootCause.fiveWhys.whys";
        String chain = "rootCause.fiveWhys.furtherChains[0].whys";
        ContributingFactor none = ContributingFactor.builder().name("None").build();
        add(
                all,
                "RC-01.problemStatement",
                "rootCause.problemStatement",
                Edit.rootCause(r -> r.withProblemStatement(none())));
        add(all, "RC-02.five", whys, Edit.fiveWhys(w -> w.withWhys(w.whys().subList(0, 4))));
        add(all, "RC-02.three", whys, Edit.fiveWhys(w -> w.withWhys(w.whys().subList(0, 2))));
        add(all, "RC-02.answer", whys + "[2].answer", Edit.why(2, w -> w.withAnswer(none())));
        add(all, "RC-02.answer", whys + "[2].answer", Edit.why(2, w -> w.withAnswer("TBD")));
        add(all, "RC-02.distinct", whys, Edit.why(3, w -> w.withAnswer("No connection was free")));
        add(
                all,
                "RC-02.distinct",
                chain,
                chain(c -> c.withWhys(List.of(c.whys().get(0), c.whys().get(0).withEvidence("another")))));
        add(all, "RC-03.absent", whys + "[4].evidence", Edit.why(4, w -> w.withEvidence(none())));
        add(
                all,
                "RC-03.absent",
                chain + "[0].evidence",
                chain(c -> c.withWhys(Edit.at(0, c.whys(), w -> w.withEvidence(none())))));
        add(all, "RC-05.absent", "rootCause.fiveWhys.rootCause", Edit.fiveWhys(w -> w.withRootCause(none())));
        add(all, "RC-06.categories", "rootCause.categories", Edit.rootCause(r -> r.withCategories()));
        add(all, "CF-01.contributingFactors", "contributingFactors", rca -> rca.withContributingFactors());
        add(all, "CF-01.reason", "contributingFactors", rca -> rca.withContributingFactors(none));
        add(
                all,
                "CF-02.impact",
                "contributingFactors[0].impact",
                Edit.factor(f -> f.withImpact("[How it contributed]")));
        add(all, "CF-02.impact", "contributingFactors[0].impact", Edit.factor(f -> f.withImpact(none())));
        add(all, "CF-02.evidence", "contributingFactors[0].evidence", Edit.factor(f -> f.withEvidence(none())));
    }

    private static void ofActions(List<Breach> all) {
        String first = "prevention.immediate.actions[0].";
        String second = "prevention.shortTerm.actions[1].";
        String last = "prevention.longTerm.actions[0].";
        add(all, "ACT-01.owner", second + "owner", Edit.shortTerm(Edit.action(1, a -> a.withOwner(none()))));
        add(all, "ACT-01.everyone", second + "owner", Edit.shortTerm(Edit.action(1, a -> a.withOwner("Everyone"))));
        add(all, "ACT-01.status", first + "status", Edit.immediate(Edit.firstAction(a -> a.withStatus(none()))));
        all.add(new Breach(
                InReview.class,
                "ACT-01.targetDate",
                last + "targetDate",
                Edit.longTerm(Edit.firstAction(a -> a.withDone(false)
                        .withStatus(ActionStatus.IN_PROGRESS)
                        .withCompletionDate(none())
                        .withTargetDate(none()))),
                OPEN_AT_REVIEW));
        add(all, "ACT-02.absent", first + "title", Edit.immediate(Edit.firstAction(a -> a.withTitle(none()))));
        add(
                all,
                "ACT-03.immediate",
                first + "targetDate",
                Edit.immediate(Edit.firstAction(a -> a.withTargetDate(DAY.plusDays(2)))));
        add(
                all,
                "ACT-03.immediate",
                "prevention.immediate.targetCompletion",
                Edit.immediate(t -> t.withTargetCompletion(DAY.plusDays(2))));
        add(
                all,
                "ACT-03.shortTerm",
                second + "targetDate",
                Edit.shortTerm(Edit.action(1, a -> a.withTargetDate(DAY.plusDays(8)))));
        add(
                all,
                "ACT-03.longTerm",
                last + "targetDate",
                Edit.longTerm(
                        Edit.firstAction(a -> a.withTargetDate(DAY.plusMonths(1).plusDays(1)))));
        add(
                all,
                "ACT-04.noDate",
                last + "completionDate",
                Edit.longTerm(Edit.firstAction(a -> a.withCompletionDate(none()))));
        add(all, "ACT-04.notTicked", last + "done", Edit.longTerm(Edit.firstAction(a -> a.withDone(false))));
        add(
                all,
                "ACT-04.ticked",
                last + "done",
                Edit.longTerm(Edit.firstAction(
                        a -> a.withStatus(ActionStatus.IN_PROGRESS).withCompletionDate(none()))));
        all.add(new Breach(
                InReview.class,
                "ACT-04.notCompleted",
                last + "status",
                Edit.longTerm(Edit.firstAction(
                        a -> a.withStatus(ActionStatus.NOT_STARTED).withDone(false))),
                OPEN_AND_LATE));
        add(
                all,
                "ACT-04.future",
                last + "completionDate",
                Edit.longTerm(Edit.firstAction(a -> a.withCompletionDate(LocalDate.of(9999, 1, 1)))));
        add(
                all,
                "ACT-04.beforeIncident",
                second + "completionDate",
                Edit.shortTerm(Edit.action(1, a -> a.withCompletionDate(DAY.minusDays(1)))));
        add(
                all,
                "ACT-04.beforeIncident",
                "lessonsLearned.processImprovements[0].completionDate",
                Edit.improvement(a -> a.withCompletionDate(DAY.minusDays(1))));
        all.add(new Breach(
                Completed.class,
                "ACT-07.immediate",
                first + "status",
                Edit.immediate(t -> t.withTargetCompletion(none())
                        .withActions(t.actions()
                                .get(0)
                                .withDone(false)
                                .withStatus(ActionStatus.IN_PROGRESS)
                                .withCompletionDate(none()))),
                Set.of("FUP-01.past at followUp.nextReviewDate", "ACT-01.targetDate at " + first + "targetDate")));
        all.add(new Breach(
                InReview.class,
                "ACT-07.past",
                "prevention.immediate.targetCompletion",
                Edit.immediate(Edit.firstAction(a ->
                        a.withDone(false).withStatus(ActionStatus.IN_PROGRESS).withCompletionDate(none()))),
                OPEN_AT_REVIEW));
        add(all, "REF-01.scheme", first + "pr.uri", Edit.immediate(Edit.firstAction(a -> a.withPr(script()))));
        add(all, "REF-01.scheme", first + "issue.uri", Edit.immediate(Edit.firstAction(a -> a.withIssue(script()))));
    }

    private static void ofTheRest(List<Breach> all) {
        String metric = "technicalDetails.monitoringAndMetrics.keyMetrics[0].";
        String improvement = "lessonsLearned.processImprovements[0].";
        add(all, "TEC-01.value", metric + "value", Edit.metric(m -> new Metric(m.name(), none(), m.baseline())));
        add(all, "TEC-01.sameCode", "technicalDetails.codeChanges.snippets", SAME_CODE);
        add(all, "TEC-01.baseline", metric + "baseline", Edit.metric(m -> Metric.of("Failed checkouts", "51%")));
        add(all, "TEC-01.same", metric + "baseline", Edit.metric(m -> Metric.of("Failed checkouts", "51%", "51%")));
        add(all, "LES-01.whatWentWell", "lessonsLearned.whatWentWell", Edit.lessons(l -> l.withWhatWentWell()));
        add(
                all,
                "LES-01.whatCouldBeImproved",
                "lessonsLearned.whatCouldBeImproved",
                Edit.lessons(l -> l.withWhatCouldBeImproved()));
        add(all, "ACT-01.owner", improvement + "owner", Edit.improvement(a -> a.withOwner(none())));
        add(all, "ACT-01.targetDate", improvement + "targetDate", Edit.improvement(a -> a.withTargetDate(none())));
        add(all, "ACT-02.absent", improvement + "title", Edit.improvement(a -> a.withTitle(none())));
        add(
                all,
                Completed.class,
                "META-03.approved",
                "reviewAndSignOff.reviewers",
                Edit.review(r -> r.withReviewers(r.reviewers().get(0).withApproved(false))));
        add(
                all,
                Completed.class,
                "META-03.approved",
                "reviewAndSignOff.reviewers",
                Edit.review(r -> r.withReviewers(r.reviewers().get(0).withName(none()))));
        add(
                all,
                Completed.class,
                "META-03.completedOn",
                "reviewAndSignOff.signOff.completedOn",
                Edit.signOff(s -> s.withCompletedOn(none())));
        add(
                all,
                Completed.class,
                "META-03.commanderSignedOn",
                "reviewAndSignOff.signOff.commanderSignedOn",
                Edit.signOff(s -> s.withCommanderSignedOn(none())));
        add(all, "FUP-01.nextReviewDate", "followUp.nextReviewDate", review(none()));
        add(all, "FUP-01.window", "followUp.nextReviewDate", review(Optional.of(DAY.plusDays(13))));
        add(all, "FUP-01.window", "followUp.nextReviewDate", review(Optional.of(DAY.plusDays(29))));
        all.add(new Breach(
                InReview.class,
                "ACT-07.past",
                "prevention.longTerm.actions[0].targetDate",
                Edit.longTerm(Edit.firstAction(a ->
                        a.withDone(false).withStatus(ActionStatus.IN_PROGRESS).withCompletionDate(none()))),
                OPEN_AT_REVIEW));
        all.add(new Breach(
                InReview.class,
                "ACT-07.past",
                improvement + "targetDate",
                Edit.improvement(a -> a.withDone(false)),
                OPEN_AT_REVIEW));
        add(
                all,
                "FUP-01.past",
                "followUp.nextReviewDate",
                rca -> rca.withFollowUp(rca.followUp().withItems(FollowUpItem.TEMPLATE)));
        add(all, "REF-01.scheme", "additionalNotes.references[0].uri", Edit.reference(r -> script()));
        add(
                all,
                "REF-01.scheme",
                "additionalNotes.relatedIncidents[0].incident.uri",
                Edit.relatedIncident(r -> RelatedIncident.of(script(), "same pool")));
    }

    private static void add(List<Breach> all, String key, String path, UnaryOperator<Rca> edit) {
        add(all, InReview.class, key, path, edit);
    }

    private static void add(List<Breach> all, Class<?> group, String key, String path, UnaryOperator<Rca> edit) {
        all.add(new Breach(group, key, path, edit, Set.of()));
    }

    private static <T> Optional<T> none() {
        return Optional.empty();
    }

    private static Reference script() {
        return Reference.of("click", SCRIPT);
    }

    private static UsersAffected.Extent percent(String percent) {
        return new UsersAffected.Percentage(new BigDecimal(percent));
    }

    private static UnaryOperator<Rca> extent(Optional<UsersAffected.Extent> extent) {
        return Edit.userImpact(u -> u.withUsersAffected(new UsersAffected(extent, List.of())));
    }

    private static UnaryOperator<Rca> chain(UnaryOperator<WhyChain> f) {
        return Edit.fiveWhys(w -> w.withFurtherChains(Edit.at(0, w.furtherChains(), f)));
    }

    private static UnaryOperator<Rca> time(int entry, String time) {
        return Edit.entry(entry, e -> e.withTime(TimelineTime.parse(time)));
    }

    /** One row, and it approves. */
    private static UnaryOperator<Rca> approvedBy(String name) {
        return Edit.review(r -> r.withReviewers(r.reviewers().get(0).withName(name)));
    }

    private static UnaryOperator<Rca> review(Optional<LocalDate> day) {
        return rca -> rca.withFollowUp(rca.followUp().withNextReviewDate(day));
    }

    /** Start, detection, mitigation and resolution, in minutes; no stated durations. */
    private static UnaryOperator<Rca> times(Integer... minutes) {
        return Edit.userImpact(u -> u.withStarted(time(minutes[0]))
                .withDetected(time(minutes[1]))
                .withMitigated(time(minutes[2]))
                .withResolved(time(minutes[3]))
                .withDuration(none())
                .withTotalDuration(none()));
    }

    private static Optional<OffsetDateTime> time(Integer minutes) {
        return Optional.ofNullable(minutes).map(STARTED::plusMinutes);
    }
}
