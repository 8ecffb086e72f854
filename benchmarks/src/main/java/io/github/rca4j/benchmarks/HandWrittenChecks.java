package io.github.rca4j.benchmarks;

import io.github.rca4j.model.Action;
import io.github.rca4j.model.ActionStatus;
import io.github.rca4j.model.ActionTier;
import io.github.rca4j.model.ImpactStatement;
import io.github.rca4j.model.Metadata;
import io.github.rca4j.model.Metric;
import io.github.rca4j.model.Prevention;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.RcaStatus;
import io.github.rca4j.model.Reviewer;
import io.github.rca4j.model.RootCause;
import io.github.rca4j.model.SignOff;
import io.github.rca4j.model.TimelineEntry;
import io.github.rca4j.model.UserImpact;
import io.github.rca4j.model.Why;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The constraints of the model as a team would write them out: conditions, one after the other, and the path of what is
 * missing or wrong. Rarer ones are left out (placeholders for text, measures of breaches, public links), which favours it.
 */
final class HandWrittenChecks {
    private final Clock clock;

    HandWrittenChecks(Clock clock) {
        this.clock = clock;
    }

    List<String> findings(Rca rca) {
        Findings findings = new Findings(new ArrayList<>());
        findings.unless(rca.title().isPresent(), "title");
        metadata(rca.metadata(), findings);
        findings.unless(rca.executiveSummary().text().isPresent(), "executiveSummary.text");
        impact(rca, findings);
        timeline(rca.timeline().entries(), findings);
        rootCause(rca.rootCause(), findings);
        findings.unless(
                rca.contributingFactors().stream().anyMatch(f -> f.name().isPresent()), "contributingFactors");
        actions(rca, findings);
        List<Metric> metrics = rca.technicalDetails().monitoringAndMetrics().keyMetrics();
        for (int i = 0; i < metrics.size(); i++) {
            String path = "technicalDetails.monitoringAndMetrics.keyMetrics[" + i + "]";
            findings.unless(metrics.get(i).value().isPresent(), path + ".value");
            findings.unless(metrics.get(i).baseline().isPresent(), path + ".baseline");
        }
        findings.unless(!rca.lessonsLearned().whatWentWell().isEmpty(), "lessonsLearned.whatWentWell");
        findings.unless(!rca.lessonsLearned().whatCouldBeImproved().isEmpty(), "lessonsLearned.whatCouldBeImproved");
        review(rca, findings);
        return findings.paths();
    }

    private record Findings(List<String> paths) {
        void unless(boolean holds, String path) {
            if (!holds) {
                paths.add(path);
            }
        }
    }

    private static void metadata(Metadata metadata, Findings findings) {
        findings.unless(metadata.incidentDate().isPresent(), "metadata.incidentDate");
        findings.unless(metadata.incidentId().isPresent(), "metadata.incidentId");
        findings.unless(metadata.severity().isPresent(), "metadata.severity");
        findings.unless(metadata.status().isPresent(), "metadata.status");
        findings.unless(metadata.owner().isPresent(), "metadata.owner");
    }

    private static void impact(Rca rca, Findings findings) {
        UserImpact users = rca.impact().userImpact();
        findings.unless(users.usersAffected().extent().isPresent(), "impact.userImpact.usersAffected.extent");
        findings.unless(users.detected().isPresent(), "impact.userImpact.detected");
        findings.unless(users.mitigated().isPresent(), "impact.userImpact.mitigated");
        findings.unless(users.resolved().isPresent(), "impact.userImpact.resolved");
        ordered(users.detected(), users.mitigated(), "impact.userImpact.mitigated", findings);
        ordered(users.mitigated(), users.resolved(), "impact.userImpact.resolved", findings);
        stated(rca.impact().businessImpact().revenueImpact(), "impact.businessImpact.revenueImpact", findings);
        stated(rca.impact().businessImpact().slaImpact(), "impact.businessImpact.slaImpact", findings);
        stated(rca.impact().businessImpact().reputationImpact(), "impact.businessImpact.reputationImpact", findings);
    }

    private static void ordered(
            Optional<OffsetDateTime> first, Optional<OffsetDateTime> second, String path, Findings findings) {
        findings.unless(first.isEmpty() || second.isEmpty() || !second.get().isBefore(first.get()), path);
    }

    private static void stated(ImpactStatement statement, String path, Findings findings) {
        findings.unless(statement.lead().isPresent() || !statement.details().isEmpty(), path);
    }

    private static void timeline(List<TimelineEntry> entries, Findings findings) {
        findings.unless(!entries.isEmpty(), "timeline.entries");
        for (int i = 0; i < entries.size(); i++) {
            findings.unless(entries.get(i).time().isPresent(), "timeline.entries[" + i + "].time");
            findings.unless(entries.get(i).event().isPresent(), "timeline.entries[" + i + "].event");
        }
    }

    private static void rootCause(RootCause cause, Findings findings) {
        findings.unless(cause.problemStatement().isPresent(), "rootCause.problemStatement");
        List<Why> whys = cause.fiveWhys().whys();
        findings.unless(whys.size() >= 3, "rootCause.fiveWhys.whys");
        Set<String> answers = new HashSet<>();
        for (int i = 0; i < whys.size(); i++) {
            String path = "rootCause.fiveWhys.whys[" + i + "]";
            findings.unless(whys.get(i).answer().filter(answers::add).isPresent(), path + ".answer");
            findings.unless(whys.get(i).evidence().isPresent(), path + ".evidence");
        }
        findings.unless(cause.fiveWhys().rootCause().isPresent(), "rootCause.fiveWhys.rootCause");
        findings.unless(!cause.categories().isEmpty(), "rootCause.categories");
    }

    private void actions(Rca rca, Findings findings) {
        LocalDate today = LocalDate.now(clock);
        LocalDate incident = rca.metadata().incidentDate().orElse(LocalDate.MIN);
        Prevention prevention = rca.prevention();
        tier(prevention.immediate(), "immediate", incident, horizon(incident, 1), today, findings);
        tier(prevention.shortTerm(), "shortTerm", incident, horizon(incident, 7), today, findings);
        tier(prevention.longTerm(), "longTerm", incident, horizon(incident, 31), today, findings);
        List<Action> improvements = rca.lessonsLearned().processImprovements();
        for (int i = 0; i < improvements.size(); i++) {
            String path = "lessonsLearned.processImprovements[" + i + "]";
            action(improvements.get(i), path, incident, LocalDate.MAX, today, findings);
        }
    }

    private static LocalDate horizon(LocalDate incident, int days) {
        return incident.equals(LocalDate.MIN) ? LocalDate.MAX : incident.plusDays(days);
    }

    private static void tier(
            ActionTier tier, String name, LocalDate incident, LocalDate last, LocalDate today, Findings findings) {
        String path = "prevention." + name;
        findings.unless(!tier.targetCompletion().orElse(LocalDate.MIN).isAfter(last), path + ".targetCompletion");
        for (int i = 0; i < tier.actions().size(); i++) {
            action(tier.actions().get(i), path + ".actions[" + i + "]", incident, last, today, findings);
        }
    }

    private static void action(
            Action action, String path, LocalDate incident, LocalDate last, LocalDate today, Findings findings) {
        boolean open = !action.done() && action.status().orElse(ActionStatus.NOT_STARTED) != ActionStatus.COMPLETED;
        LocalDate due = action.targetDate().orElse(LocalDate.MAX);
        findings.unless(action.title().isPresent(), path + ".title");
        findings.unless(action.owner().isPresent(), path + ".owner");
        findings.unless(!open || !today.isAfter(due), path + ".targetDate");
        findings.unless(action.targetDate().isEmpty() || !due.isAfter(last), path + ".targetDate");
        findings.unless(
                action.completionDate().isEmpty()
                        || !action.completionDate().get().isBefore(incident),
                path + ".completionDate");
        findings.unless(!action.done() || action.status().isEmpty() || !open, path + ".status");
    }

    private void review(Rca rca, Findings findings) {
        String owner = rca.metadata().owner().orElse("");
        boolean approved = false;
        for (Reviewer reviewer : rca.reviewAndSignOff().reviewers()) {
            approved |= reviewer.approved().orElse(false)
                    && !reviewer.name().orElse(owner).equals(owner);
        }
        findings.unless(approved, "reviewAndSignOff.reviewers");
        SignOff sign = rca.reviewAndSignOff().signOff();
        findings.unless(sign.completedOn().isPresent(), "reviewAndSignOff.signOff.completedOn");
        findings.unless(sign.commanderSignedOn().isPresent(), "reviewAndSignOff.signOff.commanderSignedOn");
        LocalDate next = rca.followUp().nextReviewDate().orElse(LocalDate.MIN);
        boolean overdue = LocalDate.now(clock).isAfter(next)
                && rca.followUp().items().stream().anyMatch(item -> !item.done())
                && rca.metadata().status().orElse(RcaStatus.DRAFT) == RcaStatus.COMPLETED;
        findings.unless(!overdue && !next.equals(LocalDate.MIN), "followUp.nextReviewDate");
    }
}
