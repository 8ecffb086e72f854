package io.github.rca4j.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.model.ExtraSection;
import io.github.rca4j.model.Finding;
import io.github.rca4j.model.Leftover;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.RcaStatus;
import io.github.rca4j.model.Section;
import io.github.rca4j.model.SuppressedRule;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rules that a document switches off for itself. */
class SwitchesTest {
    private static final RcaValidator VALIDATOR =
            RcaValidator.builder().stage(RcaStatus.COMPLETED).clock(Said.CLOCK).build();

    private static Report report(SuppressedRule... rules) {
        return VALIDATOR.validate(Rca.builder()
                .prevention(p -> p.immediate(t -> t.addAction(a -> a.title("Roll back")))
                        .longTerm(t -> t.addAction(a -> a.title("Release step by step"))))
                .addSuppressedRules(rules)
                .build());
    }

    private static List<String> paths(List<Finding> findings, String rule) {
        return findings.stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(Finding::path)
                .toList();
    }

    private static SuppressedRule off(Section section, String rule, String reason) {
        return new SuppressedRule(Optional.ofNullable(section), rule, Optional.of(reason));
    }

    @Test
    void a_rule_is_off_in_its_section_and_the_report_says_why() {
        Report report = report(off(Section.LONG_TERM_ACTIONS, "ACT-01", "the team is being founded"));

        assertThat(paths(report.findings(), "ACT-01"))
                .isNotEmpty()
                .allMatch(path -> path.startsWith("prevention.immediate."));
        assertThat(report.suppressed()).isNotEmpty().allSatisfy(suppression -> {
            assertThat(suppression.finding().path()).startsWith("prevention.longTerm.");
            assertThat(suppression.reason()).isEqualTo("the team is being founded");
        });
    }

    @Test
    void a_section_holds_those_within_it() {
        Report report = report(off(Section.PREVENTION, "ACT-01", "see the board"));

        assertThat(paths(report.findings(), "ACT-01")).isEmpty();
        assertThat(report.suppressed()).hasSizeGreaterThan(1);
    }

    @Test
    void above_the_first_section_it_is_off_for_the_whole_document() {
        Report report = report(off(null, "META-01", "drawn up for an exercise"));

        assertThat(paths(report.findings(), "META-01")).isEmpty();
        assertThat(report.suppressed()).extracting(s -> s.finding().path()).contains("title", "metadata.owner");
    }

    @Test
    void it_is_on_everywhere_else() {
        assertThat(report(off(Section.METADATA, "ACT-01", "none needed")).suppressed())
                .isEmpty();
    }

    @Test
    void without_a_reason_it_is_not_off() {
        Report report = report(new SuppressedRule(Optional.of(Section.PREVENTION), "ACT-01", Optional.empty()));

        assertThat(paths(report.findings(), "ACT-01")).isNotEmpty();
        assertThat(report.suppressed()).isEmpty();
        assertThat(paths(report.findings(), "OFF-01")).containsExactly("suppressedRules[0]");
    }

    @Test
    void a_rule_that_is_none_cannot_be_switched_off() {
        assertThat(report(off(null, "ACT-88", "no ticket")).findings())
                .filteredOn(finding -> finding.rule().equals("OFF-01"))
                .extracting(Finding::message)
                .containsExactly("switch 1, 'ACT-88': the rule 'ACT-88' is switched off, but there is none of that id");
    }

    @Test
    void what_is_beyond_the_template_is_in_a_section_too() {
        Rca rca = Rca.builder()
                .addLeftover(new Leftover(Optional.of(Section.IMPACT), Optional.empty(), Optional.of("TBD soon")))
                .addExtraSection(ExtraSection.of(Section.IMPACT, "Detection", "TBD soon"))
                .addSuppressedRule(off(Section.IMPACT, "META-02", "filled in tomorrow"))
                .build();

        assertThat(VALIDATOR.validate(rca).suppressed())
                .extracting(suppression -> suppression.finding().path())
                .containsExactly("extraSections[0].text", "leftovers[0].text");
    }
}
