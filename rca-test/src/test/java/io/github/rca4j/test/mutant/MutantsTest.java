package io.github.rca4j.test.mutant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.rca4j.model.Finding;
import io.github.rca4j.model.Level;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.RcaStatus;
import io.github.rca4j.validate.RcaValidator;
import io.github.rca4j.validate.RuleCatalogue;
import io.github.rca4j.validate.RuleInfo;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MutantsTest {
    private static final RcaValidator VALIDATOR = at(RcaStatus.COMPLETED);
    private static final RcaValidator IN_REVIEW = at(RcaStatus.IN_REVIEW);
    private static final RcaValidator DRAFT = at(RcaStatus.DRAFT);

    private static RcaValidator at(RcaStatus stage) {
        return RcaValidator.builder().stage(stage).clock(ValidRca.clock()).build();
    }

    static List<Mutant> mutants() {
        return Mutants.of(ValidRca.create());
    }

    static List<Mutant> ofOneRule() {
        return mutants().stream()
                .filter(mutant -> !mutant.rule().equals("REV-01"))
                .toList();
    }

    static List<Mutant> ofTheChecklist() {
        return mutants().stream()
                .filter(mutant -> mutant.rule().equals("REV-01"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("ofOneRule")
    void a_mutant_breaks_its_own_rule_once_and_no_other(Mutant mutant) {
        assertThat(VALIDATOR.validate(mutant.rca()).findings())
                .extracting(Finding::rule, Finding::path)
                .containsExactly(tuple(mutant.rule(), mutant.path()));
    }

    @ParameterizedTest
    @MethodSource("ofTheChecklist")
    void a_mutant_of_the_checklist_breaks_the_rule_that_it_names_too(Mutant mutant) {
        List<Finding> findings = VALIDATOR.validate(mutant.rca()).findings();

        assertThat(findings).hasSize(2);
        Finding box = findings.get(1);
        assertThat(box.rule()).isEqualTo("REV-01");
        assertThat(box.path()).isEqualTo(mutant.path());
        assertThat(box.message()).contains(" what " + findings.get(0).rule() + " found ");
    }

    @Test
    void every_rule_has_a_mutant() {
        assertThat(mutants())
                .extracting(Mutant::rule)
                .containsAll(RuleCatalogue.rules().stream().map(RuleInfo::id).toList());
    }

    @ParameterizedTest
    @MethodSource("mutants")
    void a_finding_never_weighs_less_at_a_later_stage(Mutant mutant) {
        Level completed = level(VALIDATOR, mutant).orElseThrow();
        Optional<Level> inReview = level(IN_REVIEW, mutant);
        Optional<Level> draft = level(DRAFT, mutant);

        assertThat(inReview.orElse(Level.NOTE)).isLessThanOrEqualTo(completed);
        assertThat(draft.orElse(Level.NOTE)).isLessThanOrEqualTo(inReview.orElse(Level.NOTE));
    }

    private static Optional<Level> level(RcaValidator validator, Mutant mutant) {
        return validator.validate(mutant.rca()).findings().stream()
                .filter(finding -> finding.rule().equals(mutant.rule()))
                .map(Finding::level)
                .findFirst();
    }

    @ParameterizedTest
    @MethodSource("mutants")
    void what_is_said_is_for_people(Mutant mutant) {
        assertThat(VALIDATOR.validate(mutant.rca()).findings()).allSatisfy(finding -> {
            assertThat(finding.message()).isNotBlank().doesNotContain("{", "}", "%s", "null");
            assertThat(finding.hint().orElseThrow()).isNotBlank().doesNotContain("{", "}", "%s", "null");
            // Neither the name of a class or a constraint, nor a pattern.
            assertThat(finding.message() + finding.hint().orElseThrow())
                    .doesNotContainPattern(
                            "\\b[A-Z][a-z]+[A-Z][a-z]\\w*|@[A-Z]|\\\\[bdsw]|\\(\\?|\\[\\^|io\\.github|jakarta");
        });
    }

    @Test
    void a_document_without_a_place_for_a_defect_has_fewer_mutants() {
        assertThat(Mutants.of(Rca.empty()))
                .extracting(Mutant::rule)
                .contains("META-01", "LANG-01")
                .doesNotContain("ACT-04", "CF-02");
    }

    @Test
    void a_mutant_is_named_by_its_rule_and_its_defect() {
        assertThat(mutants())
                .extracting(Mutant::toString)
                .contains("META-01 without title")
                .doesNotHaveDuplicates();
    }
}
