package io.github.rca4j.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.model.Finding;
import io.github.rca4j.model.RcaStatus;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MutantsTest {
    private static final RcaValidator VALIDATOR = RcaValidator.builder()
            .stage(RcaStatus.COMPLETED)
            .clock(ValidRca.clock())
            .build();

    static List<Mutant> mutants() {
        return Mutants.of(ValidRca.create());
    }

    static List<Mutant> ofOneRule() {
        return mutants().stream()
                .filter(mutant -> !mutant.rule().equals("REV-01"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("ofOneRule")
    void a_mutant_breaks_its_own_rule_and_no_other(Mutant mutant) {
        assertThat(VALIDATOR.validate(mutant.rca()).findings())
                .extracting(Finding::rule, Finding::path)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(mutant.rule(), mutant.path()));
    }

    @Test
    void every_rule_has_a_mutant() {
        assertThat(mutants())
                .extracting(Mutant::rule)
                .containsAll(RuleCatalogue.rules().stream().map(RuleInfo::id).toList());
    }
}
