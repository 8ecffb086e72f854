package io.github.rca4j.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.rca4j.model.ActionStatus;
import io.github.rca4j.model.Finding;
import io.github.rca4j.model.Level;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.RcaStatus;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RcaValidatorTest {
    private static final RcaValidator VALIDATOR =
            RcaValidator.builder().clock(Said.CLOCK).build();

    @Test
    void the_stage_is_the_documents_status_unless_one_is_named() {
        Rca inReview =
                Rca.builder().metadata(m -> m.status(RcaStatus.IN_REVIEW)).build();

        assertThat(VALIDATOR.validate(inReview).stage()).isEqualTo(RcaStatus.IN_REVIEW);
        assertThat(VALIDATOR.validate(Rca.empty()).stage()).isEqualTo(RcaStatus.DRAFT);
        assertThat(RcaValidator.builder()
                        .stage(RcaStatus.COMPLETED)
                        .build()
                        .validate(inReview)
                        .stage())
                .isEqualTo(RcaStatus.COMPLETED);
    }

    @Test
    void an_empty_draft_has_notes_only() {
        Report report = VALIDATOR.validate(Rca.empty());

        assertThat(report.has(Level.NOTE)).isTrue();
        assertThat(report.atLeast(Level.WARNING)).isEmpty();
    }

    @Test
    void the_clock_says_what_is_past() {
        Rca open = Rca.builder()
                .prevention(p -> p.longTerm(t -> t.addAction(a -> a.title("Release step by step")
                        .status(ActionStatus.IN_PROGRESS)
                        .targetDate(LocalDate.of(2025, 8, 1)))))
                .followUp(f -> f.nextReviewDate(LocalDate.of(2025, 7, 22)))
                .build();

        assertThat(past(open, "2025-07-22T12:00:00Z")).isEmpty();
        assertThat(past(open, "2025-08-21T12:00:00Z"))
                .containsExactly(
                        "action 1 of the long-term actions, 'Release step by step': open, and past its day (due 2025-08-01)",
                        "the next review is past, and actions or follow-up items are still open (set for 2025-07-22)");
    }

    private static List<String> past(Rca rca, String now) {
        return RcaValidator.builder()
                .clock(Clock.fixed(Instant.parse(now), ZoneOffset.UTC))
                .build()
                .validate(rca)
                .findings()
                .stream()
                .map(Finding::message)
                .filter(message -> message.contains("past"))
                .toList();
    }

    @Test
    void findings_come_in_the_order_of_the_document() {
        assertThat(VALIDATOR.validate(Rca.empty()).findings())
                .extracting(Finding::path)
                .containsExactly(
                        "title",
                        "metadata.incidentDate",
                        "metadata.incidentId",
                        "metadata.severity",
                        "metadata.status",
                        "metadata.owner",
                        "executiveSummary.text",
                        "impact.userImpact.usersAffected.extent",
                        "impact.userImpact.detected",
                        "impact.userImpact.mitigated",
                        "impact.userImpact.resolved",
                        "impact.businessImpact.revenueImpact",
                        "impact.businessImpact.slaImpact",
                        "impact.businessImpact.reputationImpact",
                        "timeline.entries",
                        "rootCause.problemStatement",
                        "rootCause.fiveWhys.whys",
                        "rootCause.fiveWhys.rootCause",
                        "rootCause.categories",
                        "contributingFactors",
                        "prevention",
                        "lessonsLearned.whatWentWell",
                        "lessonsLearned.whatCouldBeImproved",
                        "followUp.nextReviewDate",
                        "additionalNotes.relatedIncidents");
    }

    @Test
    void elements_come_in_the_order_of_their_list_and_a_place_is_told_by_rule() {
        Rca rca = Rca.builder()
                .prevention(p -> p.shortTerm(t -> IntStream.range(0, 12)
                        .forEach(i ->
                                t.addAction(a -> a.title("Remove part " + i).done(true)))))
                .build();

        List<Finding> actions = VALIDATOR.validate(rca).findings().stream()
                .filter(finding -> finding.path().startsWith("prevention."))
                .toList();

        assertThat(actions).hasSize(36);
        assertThat(actions.subList(0, 3))
                .extracting(Finding::path)
                .containsExactly(
                        "prevention.shortTerm.actions[0].owner",
                        "prevention.shortTerm.actions[0].status",
                        "prevention.shortTerm.actions[0].targetDate");
        assertThat(actions.get(35).path()).isEqualTo("prevention.shortTerm.actions[11].targetDate");
        assertThat(actions.get(6).path()).isEqualTo("prevention.shortTerm.actions[2].owner");
    }

    @Test
    void times_that_contradict_each_other_are_told_once() {
        Rca rca = Rca.builder()
                .impact(i -> i.userImpact(u -> u.started(OffsetDateTime.parse("2025-07-01T09:00:00Z"))
                        .detected(OffsetDateTime.parse("2025-07-01T09:10:00Z"))
                        .mitigated(OffsetDateTime.parse("2025-07-01T09:40:00Z"))
                        .resolved(OffsetDateTime.parse("2025-07-01T08:00:00Z"))
                        .duration(Duration.ofHours(1))))
                .timeline(t -> t.addEntry("09:00 UTC", "Errors begin", "", ""))
                .build();

        assertThat(VALIDATOR.validate(rca).findings())
                .extracting(Finding::rule)
                .contains("IMP-02")
                .doesNotContain("IMP-03", "TL-02", "TL-03", "SUM-02");
    }

    @Test
    void what_several_rules_say_of_the_same_words_is_said_once() {
        Rca rca = Rca.builder()
                .rootCause(r -> r.fiveWhys(
                        w -> w.rootCause("The engineer was careless and should have read the diff of the release.")))
                .build();

        assertThat(VALIDATOR.validate(rca).findings())
                .filteredOn(finding -> finding.path().equals("rootCause.fiveWhys.rootCause"))
                .hasSize(1);
    }

    @Test
    void a_placeholder_is_told_as_what_is_missing_and_not_twice() {
        Rca rca = Rca.builder()
                .metadata(m -> m.owner("[Name of person conducting RCA]"))
                .prevention(p -> p.shortTerm(
                        t -> t.addAction(a -> a.title("Release step by step").owner("TBD"))))
                .build();

        assertThat(VALIDATOR.validate(rca).findings())
                .filteredOn(finding -> finding.path().endsWith("owner"))
                .extracting(Finding::rule, Finding::message)
                .containsExactly(
                        tuple("META-01", "the owner is not named, there is only a placeholder"),
                        tuple(
                                "ACT-01",
                                "action 1 of the short-term actions, 'Release step by step': no owner is named, there is"
                                        + " only a placeholder"));
    }
}
