package io.github.rca4j.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.rca4j.model.Finding;
import io.github.rca4j.model.Level;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.RcaStatus;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProfileTest {
    private static List<Finding> findings(Profile profile, Rca rca) {
        return RcaValidator.builder()
                .profile(profile)
                .stage(RcaStatus.COMPLETED)
                .clock(Said.CLOCK)
                .build()
                .validate(rca)
                .findings();
    }

    private static List<String> rules(Profile profile) {
        return findings(profile, Rca.empty()).stream()
                .map(Finding::rule)
                .distinct()
                .toList();
    }

    @Test
    void rules_that_judge_never_exceed_a_warning_in_the_templates_profile() {
        for (String id : List.of(
                "SUM-01", "TL-05", "TL-06", "TL-07", "RC-03", "RC-04", "RC-05", "ACT-02", "ACT-10", "LANG-01",
                "LANG-02", "LANG-03", "LANG-04")) {
            assertThat(Profile.TEMPLATE
                            .grading(RuleCatalogue.rule(id))
                            .orElseThrow()
                            .completed())
                    .as(id)
                    .isLessThan(Level.ERROR);
        }
    }

    @Test
    void what_the_template_has_no_field_for_is_a_note() {
        assertThat(Profile.TEMPLATE.grading(RuleCatalogue.rule("TL-06"))).contains(Grading.NOTE);
        assertThat(Profile.TEMPLATE.grading(RuleCatalogue.rule("ACT-05"), "addresses"))
                .contains(Grading.NOTE);
        assertThat(Profile.TEMPLATE.grading(RuleCatalogue.rule("ACT-09"))).contains(Grading.NOTE);
    }

    @Test
    void contradictions_are_errors_at_every_stage() {
        for (String id : List.of("IMP-02", "TL-01", "SEC-01", "REV-01")) {
            assertThat(Profile.TEMPLATE.grading(RuleCatalogue.rule(id))).as(id).contains(Grading.ALWAYS);
        }
    }

    @Test
    void that_something_is_absent_is_a_fact_whatever_the_rule() {
        assertThat(Profile.TEMPLATE.grading(RuleCatalogue.rule("SUM-01"), "absent"))
                .contains(Grading.BY_STAGE);
    }

    @Test
    void the_sre_book_asks_neither_for_five_whys_nor_for_one_root_cause() {
        assertThat(rules(Profile.TEMPLATE)).contains("RC-02", "RC-05", "RC-06");
        assertThat(rules(Profile.SRE)).doesNotContain("RC-02", "RC-05", "RC-06").contains("RC-01", "CF-01");
    }

    @Test
    void three_whys_are_enough_for_the_strict() {
        Rca three = Rca.builder()
                .rootCause(r ->
                        r.fiveWhys(w -> w.addWhy("One", "a").addWhy("Two", "b").addWhy("Three", "c")))
                .build();

        assertThat(findings(Profile.STRICT, three)).extracting(Finding::rule).doesNotContain("RC-02");
        assertThat(findings(Profile.TEMPLATE, three)).extracting(Finding::rule).contains("RC-02");
    }

    @Test
    void the_strict_make_errors_of_what_the_template_only_notes() {
        Rca noVerification = Rca.builder()
                .prevention(p -> p.shortTerm(t -> t.addAction(a -> a.title("Alert on pool use"))))
                .build();

        assertThat(findings(Profile.TEMPLATE, noVerification))
                .filteredOn(finding -> finding.rule().equals("ACT-09"))
                .extracting(Finding::level)
                .containsExactly(Level.NOTE);
        assertThat(findings(Profile.STRICT, noVerification))
                .filteredOn(finding -> finding.rule().equals("ACT-09"))
                .extracting(Finding::level)
                .containsExactly(Level.ERROR);
    }

    @Test
    void small_incidents_need_little() {
        assertThat(rules(Profile.LIGHTWEIGHT)).isSubsetOf("META-01", "META-03");
    }

    @Test
    void a_profile_is_changed_by_rule_and_by_aspect() {
        Profile ours = Profile.TEMPLATE
                .without("META-01", "TL-02.entries")
                .regrade("CF-01", Grading.NOTE)
                .regrade("RC-06.categories", Grading.WARNING);

        assertThat(findings(ours, Rca.empty()))
                .extracting(Finding::rule)
                .doesNotContain("META-01")
                .contains("TL-02");
        assertThat(findings(ours, Rca.empty())).extracting(Finding::path).doesNotContain("timeline.entries");
        assertThat(findings(ours, Rca.empty()))
                .filteredOn(finding -> List.of("CF-01", "RC-06").contains(finding.rule()))
                .extracting(finding -> finding.rule() + " " + finding.level())
                .containsExactly("RC-06 WARNING", "CF-01 NOTE");
        assertThat(ours.regrade("META-01", Grading.NOTE).grading(RuleCatalogue.rule("META-01")))
                .contains(Grading.NOTE);
    }

    @Test
    void a_profile_is_found_by_its_name() {
        assertThat(Profile.named("strict")).isSameAs(Profile.STRICT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Profile.named("stern"))
                .withMessage("there is no profile 'stern'; there are: template, sre, strict, lightweight");
    }

    @Test
    void a_name_that_is_no_rule_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RcaValidator.builder().disable("ACT-88").build())
                .withMessageStartingWith("there is no rule 'ACT-88'; there are: META-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RcaValidator.builder()
                        .profile(Profile.TEMPLATE.regrade("act-08", Grading.NOTE))
                        .build())
                .withMessageStartingWith("there is no rule 'act-08'");
    }
}
