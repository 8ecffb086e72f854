package io.github.rca4j.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.model.ActionStatus;
import io.github.rca4j.model.Finding;
import io.github.rca4j.model.Level;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.RcaStatus;
import io.github.rca4j.model.constraint.Completed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RcaValidatorTest {
    private static final Set<String> ALWAYS = Set.of("IMP-02", "TL-01");

    /** Between the last action and the next review. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-07-21T12:00:00Z"), ZoneOffset.UTC);

    private static final RcaValidator VALIDATOR =
            RcaValidator.builder().clock(CLOCK).build();

    private static final Map<RcaStatus, RcaValidator> AT = Arrays.stream(RcaStatus.values())
            .collect(Collectors.toMap(
                    stage -> stage,
                    stage -> RcaValidator.builder().clock(CLOCK).stage(stage).build()));

    static List<Damage> damages() {
        // By this clock the next review is still to come, and nothing is late.
        return Damage.all().stream()
                .filter(damage -> !damage.key().endsWith(".past"))
                .toList();
    }

    @Test
    void a_complete_document_is_clean() {
        Report report = VALIDATOR.validate(CheckoutIncident.COMPLETE);

        assertThat(report.stage()).isEqualTo(RcaStatus.COMPLETED);
        assertThat(report.findings()).isEmpty();
        assertThat(report.isClean()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("damages")
    void a_breach_is_one_finding_at_its_path_and_level(Damage damage) {
        List<Finding> findings = AT.get(RcaStatus.COMPLETED).validate(damage.rca()).findings().stream()
                .filter(finding -> !isPresenceBesideAnImpossibleOrder(finding, damage))
                .toList();

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(rule(damage));
            assertThat(finding.path()).isEqualTo(damage.path());
            assertThat(finding.level()).isEqualTo(Level.ERROR);
            assertThat(finding.message()).isNotBlank().doesNotContain("{", "}");
            assertThat(finding.hint()).isPresent();
        });
    }

    @ParameterizedTest
    @MethodSource("damages")
    void the_stage_grades_the_finding(Damage damage) {
        assertThat(level(damage, RcaStatus.DRAFT))
                .isEqualTo(
                        isLast(damage)
                                ? Optional.empty()
                                : Optional.of(ALWAYS.contains(rule(damage)) ? Level.ERROR : Level.NOTE));
        assertThat(level(damage, RcaStatus.IN_REVIEW))
                .isEqualTo(
                        isLast(damage)
                                ? Optional.empty()
                                : Optional.of(ALWAYS.contains(rule(damage)) ? Level.ERROR : Level.WARNING));
    }

    @Test
    void the_stage_is_the_documents_status_unless_one_is_named() {
        Rca inReview = Change.metadata(m -> m.withStatus(RcaStatus.IN_REVIEW)).apply(Rca.empty());

        assertThat(VALIDATOR.validate(inReview).stage()).isEqualTo(RcaStatus.IN_REVIEW);
        assertThat(VALIDATOR.validate(Rca.empty()).stage()).isEqualTo(RcaStatus.DRAFT);
        assertThat(AT.get(RcaStatus.COMPLETED).validate(inReview).stage()).isEqualTo(RcaStatus.COMPLETED);
    }

    @Test
    void an_empty_draft_has_notes_only() {
        Report report = VALIDATOR.validate(Rca.empty());

        assertThat(report.has(Level.NOTE)).isTrue();
        assertThat(report.atLeast(Level.WARNING)).isEmpty();
    }

    @Test
    void the_clock_says_what_is_past() {
        Rca open = Change.longTerm(Change.firstAction(a ->
                        a.withDone(false).withStatus(ActionStatus.IN_PROGRESS).withCompletionDate(Optional.empty())))
                .apply(CheckoutIncident.COMPLETE);

        assertThat(VALIDATOR.validate(open).findings()).isEmpty();
        assertThat(RcaValidator.builder()
                        .clock(Clock.fixed(Instant.parse("2025-08-21T12:00:00Z"), ZoneOffset.UTC))
                        .build()
                        .validate(open)
                        .findings())
                .extracting(Finding::message)
                .containsExactly(
                        "action 1 of the long-term actions, 'Deploy to one host first': open, and past its day (due 2025-08-01)",
                        "the next review is past, and actions or follow-up items are still open (set for 2025-07-22)");
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
                        "lessonsLearned.whatWentWell",
                        "lessonsLearned.whatCouldBeImproved",
                        "followUp.nextReviewDate");
    }

    @Test
    void elements_come_in_the_order_of_their_list_and_a_place_is_told_by_rule() {
        Rca rca = Rca.builder()
                .prevention(p -> p.shortTerm(t -> IntStream.range(0, 12)
                        .forEach(i -> t.addAction(a -> a.title("Action " + i).done(true)))))
                .build();

        List<Finding> actions = VALIDATOR.validate(rca).findings().stream()
                .filter(finding -> finding.path().startsWith("prevention"))
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
    void of_two_findings_at_one_place_the_lower_rule_comes_first() {
        Rca rca = Change.longTerm(Change.firstAction(
                        a -> a.withCompletionDate(Optional.empty()).withTargetDate(Optional.empty())))
                .andThen(Change.longTerm(t -> t.withTargetCompletion(LocalDate.of(2025, 12, 1))))
                .andThen(Change.userImpact(u -> u.withResolved(u.detected().map(d -> d.minusMinutes(1)))
                        .withDuration(Duration.ZERO)
                        .withTotalDuration(Optional.empty())))
                .apply(CheckoutIncident.COMPLETE);

        assertThat(VALIDATOR.validate(rca).findings())
                .extracting(finding -> finding.rule() + " " + finding.path())
                .containsExactly(
                        "IMP-03 impact.userImpact.duration",
                        "IMP-02 impact.userImpact.resolved",
                        "ACT-03 prevention.longTerm.targetCompletion",
                        "ACT-04 prevention.longTerm.actions[0].completionDate");
    }

    @Test
    void nothing_is_reported_twice() {
        for (Damage damage : Damage.all()) {
            assertThat(VALIDATOR.validate(damage.rca()).findings()).doesNotHaveDuplicates();
        }
    }

    private static String rule(Damage damage) {
        return damage.key().substring(0, damage.key().indexOf('.'));
    }

    private static boolean isLast(Damage damage) {
        return damage.group().equals(Completed.class);
    }

    private static Optional<Level> level(Damage damage, RcaStatus stage) {
        return AT.get(stage).validate(damage.rca()).findings().stream()
                .filter(finding -> finding.rule().equals(rule(damage)))
                .filter(finding -> finding.path().equals(damage.path()))
                .map(Finding::level)
                .findFirst();
    }

    /** To show two times alone out of order, the others are left out, which TL-02 reports. */
    private static boolean isPresenceBesideAnImpossibleOrder(Finding finding, Damage damage) {
        return rule(damage).equals("IMP-02") && finding.rule().equals("TL-02");
    }
}
