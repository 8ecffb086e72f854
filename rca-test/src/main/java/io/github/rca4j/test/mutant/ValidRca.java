package io.github.rca4j.test.mutant;

import io.github.rca4j.model.ActionKind;
import io.github.rca4j.model.ActionStatus;
import io.github.rca4j.model.CauseCategory;
import io.github.rca4j.model.FiveWhys;
import io.github.rca4j.model.FollowUp;
import io.github.rca4j.model.FollowUpItem;
import io.github.rca4j.model.Impact;
import io.github.rca4j.model.LessonsLearned;
import io.github.rca4j.model.Metadata;
import io.github.rca4j.model.Prevention;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.RcaStatus;
import io.github.rca4j.model.Reference;
import io.github.rca4j.model.RelatedIncident;
import io.github.rca4j.model.ReviewAndSignOff;
import io.github.rca4j.model.Severity;
import io.github.rca4j.model.TechnicalDetails;
import io.github.rca4j.model.Timeline;
import io.github.rca4j.model.UsersAffected;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * A completed RCA that breaks no rule, not even one that only notes: a shop's checkout that ran out of connections.
 *
 * @since 0.1
 */
public final class ValidRca {
    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);

    private ValidRca() {}

    /** {@return a clock at which it is valid: all was done, and the next review is still to come} */
    public static Clock clock() {
        return Clock.fixed(DAY.plusDays(10).atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }

    /** {@return the document; no box of its review checklist is ticked} */
    public static Rca create() {
        return Rca.builder()
                .title("Checkout refused every second basket")
                .metadata(ValidRca::metadata)
                .executiveSummary(
                        "At 09:10 UTC on 2025-07-01 the checkout began to refuse 50% of baskets, and users could"
                                + " not pay for 1 hour 55 minutes. A renamed setting of the payment client kept its connections"
                                + " open until none was free.")
                .impact(ValidRca::impact)
                .timeline(ValidRca::timeline)
                .rootCause(
                        r -> r.problemStatement("Payment calls waited for a connection and gave up after 30 seconds.")
                                .fiveWhys(ValidRca::whys)
                                .addCategory(CauseCategory.CONFIGURATION_ERROR))
                .addContributingFactor(f -> f.name("No canary")
                        .description("A release reached all hosts in one step")
                        .impact("Every host lost its connections at once")
                        .evidence("Deploy log of 09:02, 14 hosts"))
                .prevention(ValidRca::prevention)
                .technicalDetails(ValidRca::technicalDetails)
                .lessonsLearned(ValidRca::lessons)
                .reviewAndSignOff(ValidRca::review)
                .followUp(ValidRca::followUp)
                .additionalNotes(a -> a.text("The dashboard of the pool is linked below.")
                        .addReference(Reference.of("Pool dashboard", URI.create("https://grafana.example/d/7")))
                        .addRelatedIncident(RelatedIncident.of(Reference.of("INC-2099"), "same pool")))
                .build();
    }

    private static void metadata(Metadata.Builder metadata) {
        metadata.date(DAY.plusDays(2))
                .incidentDate(DAY)
                .incidentId("INC-2210")
                .severity(Severity.SEV2)
                .status(RcaStatus.COMPLETED)
                .owner("Mira Stone")
                .addReviewer("Aiko Mori")
                .addReviewer("Tomás Ruiz")
                .addRelatedIssue("#88");
    }

    private static void impact(Impact.Builder impact) {
        impact.userImpact(u -> u.usersAffected(UsersAffected.Percentage.of(50), "Everyone who paid by card")
                        .duration(Duration.ofMinutes(145))
                        .started(OffsetDateTime.parse("2025-07-01T09:10:00Z"))
                        .detected(OffsetDateTime.parse("2025-07-01T09:45:00Z"))
                        .mitigated(OffsetDateTime.parse("2025-07-01T11:05:00Z"))
                        .resolved(OffsetDateTime.parse("2025-07-01T12:10:00Z"))
                        .totalDuration(Duration.ofHours(3))
                        .userExperience("\"Payment failed\" on the last page"))
                .businessImpact(b -> b.revenueImpact("4,100 EUR of orders were not placed")
                        .slaImpact("N/A", "no level of service is promised for checkout")
                        .reputationImpact("9 support tickets"));
    }

    private static void timeline(Timeline.Builder timeline) {
        timeline.addEntry("09:02 UTC", "Payment client 5.1 deployed to 14 hosts", "0.2% of payments fail", "None")
                .addEntry("09:10 UTC", "First checkout fails", "Pool at 100%", "None")
                .addEntry("09:45 UTC", "Alert fires", "50% of checkouts fail", "On-call engineer paged")
                .addEntry("10:20 UTC", "Restart of 2 hosts", "50% of checkouts fail", "No effect seen")
                .addEntry("11:05 UTC", "Pool doubled to 200 connections", "Failures stop at 0.2%", "Restart")
                .addEntry("12:10 UTC", "Version 5.0 restored", "0.2% of payments fail", "Rollback");
    }

    private static void whys(FiveWhys.Builder whys) {
        whys.addWhy("Checkouts gave up while they waited to pay", "`checkout.log`, 09:10")
                .addWhy("No connection was free", "Pool gauge at 100%")
                .addWhy("Connections were held for 30 seconds each", "Thread dump of 09:51")
                .addWhy("Version 5.1 waits for a reply that never comes", "Release notes of 5.1")
                .addWhy("The setting for the time limit had been renamed", "Diff of 5.0 and 5.1")
                .rootCause("The client ignores a setting that it does not know, so the renamed time limit was lost"
                        + " in silence.");
    }

    private static void prevention(Prevention.Builder prevention) {
        prevention
                .immediate(t -> t.targetCompletion(DAY.plusDays(1))
                        .addAction(a -> a.done(true)
                                .title("Restore version 5.0 of the payment client")
                                .owner("Tomás Ruiz")
                                .status(ActionStatus.COMPLETED)
                                .completionDate(DAY)
                                .pr("#90")
                                .kind(ActionKind.MITIGATE)
                                .addresses("Root cause")
                                .verification("Failed payments stay below 0.5%")))
                .shortTerm(t -> t.addAction(a -> a.done(true)
                                .title("Refuse unknown settings at start")
                                .owner("Mira Stone")
                                .status(ActionStatus.COMPLETED)
                                .targetDate(DAY.plusDays(7))
                                .completionDate(DAY.plusDays(6))
                                .issue("SHOP-501")
                                .kind(ActionKind.PREVENT)
                                .addresses("Root cause")
                                .verification("A start with an unknown setting fails in the build"))
                        .addAction(a -> a.done(true)
                                .title("Alert on pool use above 80%")
                                .owner("Aiko Mori")
                                .status(ActionStatus.COMPLETED)
                                .targetDate(DAY.plusDays(5))
                                .completionDate(DAY.plusDays(5))
                                .issue("SHOP-502")
                                .kind(ActionKind.DETECT)
                                .addresses("The late alert")
                                .verification("The alert fires in a test of 81%")))
                .longTerm(t -> t.addAction(a -> a.done(true)
                        .title("Release to one canary host first")
                        .owner("Aiko Mori")
                        .status(ActionStatus.COMPLETED)
                        .targetDate(DAY.plusMonths(1))
                        .completionDate(DAY.plusDays(9))
                        .issue("SHOP-503")
                        .kind(ActionKind.PREVENT)
                        .addresses("No canary")
                        .verification("A release waits until the canary has served for 10 minutes")));
    }

    private static void technicalDetails(TechnicalDetails.Builder details) {
        details.codeChanges(c -> c.addModifiedFile("client/Settings.java", "Refuses unknown settings")
                        .addSnippet("java", "// Before\nsettings.load(file);")
                        .addSnippet("java", "// After\nsettings.load(file).refuseUnknown();"))
                .monitoringAndMetrics(m -> m.addKeyMetric("Failed checkouts", "50%", "0.2%")
                        .addNewMonitoring("Alert on pool use above 80% for 1 minute"));
    }

    private static void lessons(LessonsLearned.Builder lessons) {
        lessons.addWhatWentWell("The rollback took four minutes")
                .addWhatCouldBeImproved("The alert came 35 minutes after the first failure")
                .addWhereWeGotLucky("It was no day of a sale; the alert on pool use makes that irrelevant")
                .addProcessImprovement(a -> a.done(true)
                        .title("Add renamed settings to the release checklist")
                        .owner("Mira Stone")
                        .targetDate(DAY.plusDays(9)));
    }

    private static void followUp(FollowUp.Builder followUp) {
        followUp.nextReviewDate(DAY.plusWeeks(3));
        FollowUpItem.TEMPLATE.forEach(item -> followUp.addItem(true, item.text()));
    }

    private static void review(ReviewAndSignOff.Builder review) {
        review.addReviewer(
                        r -> r.name("Aiko Mori").dateReviewed(DAY.plusDays(8)).approved(true))
                .signOff(s -> s.completedBy("Mira Stone")
                        .completedOn(DAY.plusDays(8))
                        .incidentCommander("Tomás Ruiz")
                        .commanderSignedOn(DAY.plusDays(9)));
    }
}
