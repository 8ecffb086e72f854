package io.github.rca4j.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.model.Finding;
import io.github.rca4j.model.Level;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.RcaStatus;
import io.github.rca4j.model.ReviewCheck;
import io.github.rca4j.model.Section;
import io.github.rca4j.model.SuppressedRule;
import io.github.rca4j.testsupport.ProfileApi;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReviewChecklistTest {
    @Test
    void the_templates_example_bears_out_what_it_ticks_but_for_what_is_in_doubt() {
        ReviewChecklist checklist = ReviewChecklist.assess(ProfileApi.rca());

        assertThat(checklist.items()).extracting(ReviewChecklist.Item::check).containsExactly(ReviewCheck.values());
        assertThat(checklist.items()).allMatch(ReviewChecklist.Item::ticked).allMatch(ReviewChecklist.Item::borneOut);
    }

    @Test
    void an_empty_document_bears_out_only_that_nobody_is_blamed() {
        assertThat(ReviewChecklist.assess(Rca.empty()).items())
                .filteredOn(ReviewChecklist.Item::borneOut)
                .extracting(ReviewChecklist.Item::check)
                .contains(ReviewCheck.NO_BLAME)
                .doesNotContain(
                        ReviewCheck.ROOT_CAUSE_IDENTIFIED,
                        ReviewCheck.TIMELINE_ACCURATE,
                        ReviewCheck.FACTORS_DOCUMENTED,
                        ReviewCheck.LESSONS_CAPTURED);
    }

    @Test
    void what_speaks_against_a_box_is_listed() {
        assertThat(ReviewChecklist.assess(Rca.empty()).items())
                .filteredOn(item -> item.check() == ReviewCheck.FACTORS_DOCUMENTED)
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.ticked()).isFalse();
                    assertThat(item.against()).extracting(Finding::rule).containsExactly("CF-01");
                });
    }

    @Test
    void a_tick_that_is_not_borne_out_is_an_error_even_in_a_draft() {
        Rca draft = Rca.builder()
                .metadata(m -> m.status(RcaStatus.DRAFT))
                .reviewAndSignOff(r -> r.addChecks(ReviewCheck.FACTORS_DOCUMENTED))
                .build();

        assertThat(ticks(draft)).singleElement().satisfies(finding -> {
            assertThat(finding.level()).isEqualTo(Level.ERROR);
            assertThat(finding.path()).isEqualTo("reviewAndSignOff.checks[0]");
            assertThat(finding.message())
                    .endsWith(
                            "'All contributing factors documented' is ticked, but what CF-01 found speaks against it");
        });
    }

    @Test
    void a_tick_that_only_a_judgement_speaks_against_is_a_warning() {
        // Of TIMELINE_ACCURATE only TL-05 is broken, which judges.
        Rca silent = Rca.builder()
                .impact(i -> i.userImpact(u -> u.detected(java.time.OffsetDateTime.parse("2025-07-01T09:00:00Z"))
                        .mitigated(java.time.OffsetDateTime.parse("2025-07-01T11:00:00Z"))
                        .resolved(java.time.OffsetDateTime.parse("2025-07-01T11:00:00Z"))))
                .timeline(t -> t.addEntry("2025-07-01 09:00 UTC", "Alert fires", "", "")
                        .addEntry("2025-07-01 11:00 UTC", "Rolled back", "", ""))
                .reviewAndSignOff(r -> r.addChecks(ReviewCheck.TIMELINE_ACCURATE))
                .build();

        assertThat(ticks(silent)).extracting(Finding::level).containsExactly(Level.WARNING);
    }

    @Test
    void what_the_document_switches_off_does_not_speak_against_a_box() {
        Rca off = Rca.builder()
                .reviewAndSignOff(r -> r.addChecks(ReviewCheck.FACTORS_DOCUMENTED))
                .addSuppressedRule(
                        new SuppressedRule(Optional.of(Section.CONTRIBUTING_FACTORS), "CF-01", Optional.of("a drill")))
                .build();

        assertThat(ticks(off)).isEmpty();
    }

    @Test
    void every_box_stands_for_rules_that_there_are() {
        List<String> ids = RuleCatalogue.rules().stream().map(RuleInfo::id).toList();

        assertThat(Arrays.stream(ReviewCheck.values()).map(ReviewChecklist::rules))
                .allSatisfy(rules -> assertThat(ids).containsAll(rules));
    }

    private static List<Finding> ticks(Rca rca) {
        return RcaValidator.builder().clock(Said.CLOCK).build().validate(rca).findings().stream()
                .filter(finding -> finding.rule().equals("REV-01"))
                .toList();
    }
}
