package io.github.rca4j.validate;

import io.github.rca4j.model.ActionStatus;
import io.github.rca4j.model.CauseCategory;
import io.github.rca4j.model.ContributingFactor;
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
import io.github.rca4j.model.Timeline;
import io.github.rca4j.model.UsersAffected;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** A completed RCA that breaks no rule: a shop's checkout that gave up for an hour. */
final class CheckoutIncident {
    static final LocalDate DAY = LocalDate.of(2025, 7, 1);

    /** Everything that the template asks for, in the past. */
    static final Rca COMPLETE = Rca.builder()
            .title("Checkout refused every second basket")
            .metadata(CheckoutIncident::metadata)
            .executiveSummary("From 09:10 UTC on 2025-07-01 every second checkout failed for 55 minutes. "
                    + "Version 5.1 of the payment client ignored a renamed setting.")
            .impact(CheckoutIncident::impact)
            .timeline(CheckoutIncident::timeline)
            .rootCause(r -> r.problemStatement("The payment client ran out of connections.")
                    .fiveWhys(CheckoutIncident::whys)
                    .addCategory(CauseCategory.CONFIGURATION_ERROR))
            .addContributingFactor(CheckoutIncident::factor)
            .prevention(CheckoutIncident::prevention)
            .technicalDetails(t -> t.monitoringAndMetrics(m -> m.addKeyMetric("Failed checkouts", "51%", "0.2%")))
            .lessonsLearned(CheckoutIncident::lessons)
            .reviewAndSignOff(CheckoutIncident::review)
            .followUp(CheckoutIncident::followUp)
            .additionalNotes(a -> a.addReference(Reference.of("Dashboard", URI.create("https://grafana.example/d/7")))
                    .addRelatedIncident(RelatedIncident.of(Reference.of("INC-2099"), "same pool")))
            .build();

    private CheckoutIncident() {}

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
                        .duration(Duration.ofMinutes(50))
                        .started(OffsetDateTime.parse("2025-07-01T09:10:00Z"))
                        .detected(OffsetDateTime.parse("2025-07-01T09:15:00Z"))
                        .mitigated(OffsetDateTime.parse("2025-07-01T09:40:00Z"))
                        .resolved(OffsetDateTime.parse("2025-07-01T10:05:00Z"))
                        .totalDuration(Duration.ofMinutes(50))
                        .userExperience("\"Payment failed\""))
                .businessImpact(b -> b.revenueImpact("About 4,100 EUR")
                        .slaImpact("N/A", "no promise is made for checkout")
                        .reputationImpact("9 support tickets"));
    }

    private static void timeline(Timeline.Builder timeline) {
        timeline.addEntry("09:02 UTC", "Payment client 5.1 deployed", "normal", "none")
                .addEntry("09:10 UTC", "First checkout fails", "pool at 100%", "none")
                .addEntry("09:15 UTC", "Alert fires", "half of the checkouts fail", "on-call paged")
                .addEntry("09:40 UTC", "Pool doubled", "failures stop", "restart")
                .addEntry("10:05 UTC", "Version 5.0 restored", "normal", "rollback");
    }

    private static void whys(FiveWhys.Builder whys) {
        whys.addWhy("Checkouts timed out", "`checkout.log`, 09:10")
                .addWhy("No connection was free", "pool gauge at 100%")
                .addWhy("Connections were held for 30 s", "thread dump of 09:21")
                .addWhy("Version 5.1 waits for a reply that never comes", "release notes of 5.1")
                .addWhy("The time limit's setting was renamed", "diff of 5.0 and 5.1")
                .rootCause("A renamed setting was ignored in silence.")
                .addFurtherChain(c -> c.title("Late alert")
                        .addWhy(w -> w.answer("The alert needs 5 minutes").evidence("alert rule")));
    }

    private static void factor(ContributingFactor.Builder factor) {
        factor.name("No canary").impact("Every host had the version at once").evidence("deploy log");
    }

    private static void prevention(Prevention.Builder prevention) {
        prevention
                .immediate(t -> t.targetCompletion(DAY.plusDays(1))
                        .addAction(a -> a.done(true)
                                .title("Restore version 5.0")
                                .owner("Tomás Ruiz")
                                .status(ActionStatus.COMPLETED)
                                .completionDate(DAY)
                                .pr("#90")))
                .shortTerm(t -> t.addAction(a -> a.done(true)
                                .title("Refuse unknown settings")
                                .owner("Mira Stone")
                                .status(ActionStatus.COMPLETED)
                                .targetDate(DAY.plusDays(7))
                                .completionDate(DAY.plusDays(6)))
                        .addAction(a -> a.done(true)
                                .title("Alert on pool use")
                                .owner("Aiko Mori")
                                .status(ActionStatus.COMPLETED)
                                .targetDate(DAY.plusDays(5))
                                .completionDate(DAY.plusDays(5))))
                .longTerm(t -> t.addAction(a -> a.done(true)
                        .title("Deploy to one host first")
                        .owner("Aiko Mori")
                        .status(ActionStatus.COMPLETED)
                        .targetDate(DAY.plusMonths(1))
                        .completionDate(DAY.plusDays(20))));
    }

    private static void lessons(LessonsLearned.Builder lessons) {
        lessons.addWhatWentWell("The rollback took four minutes")
                .addWhatCouldBeImproved("The alert came late")
                .addProcessImprovement(a -> a.done(true)
                        .title("Read release notes together")
                        .owner("Mira Stone")
                        .targetDate(DAY.plusDays(30)));
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
