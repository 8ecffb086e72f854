package io.github.rca4j.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.rca4j.model.Level;
import io.github.rca4j.model.RcaStatus;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RuleCatalogueTest {

    @Test
    void the_catalogue_holds_every_rule_of_the_models_constraints() {
        assertThat(RuleCatalogue.rules()).extracting(RuleInfo::id).containsAll(idsOfMessages());
    }

    @Test
    void every_rule_says_what_holds_and_what_to_do() {
        assertThat(RuleCatalogue.rules()).allSatisfy(rule -> {
            assertThat(rule.id()).matches("[A-Z]+-[0-9]{2}");
            assertThat(rule.title()).isNotBlank().doesNotEndWith(".");
            assertThat(rule.hint()).isNotBlank().doesNotEndWith(".");
        });
    }

    @Test
    void a_rule_never_weighs_less_at_a_later_stage() {
        assertThat(RuleCatalogue.rules())
                .extracting(RuleInfo::grading)
                .allSatisfy(
                        grading -> assertThat(new Level[] {grading.draft(), grading.inReview(), grading.completed()})
                                .isSorted());
    }

    @Test
    void a_rule_is_found_by_its_id() {
        RuleInfo rule = RuleCatalogue.rule("IMP-02");

        assertThat(rule.grading().at(RcaStatus.DRAFT)).isEqualTo(Level.ERROR);
        assertThat(RuleCatalogue.rule("ACT-01").grading().at(RcaStatus.DRAFT)).isEqualTo(Level.NOTE);
        assertThat(RuleCatalogue.rule("RC-03").grading().at(RcaStatus.COMPLETED))
                .isEqualTo(Level.WARNING);
    }

    @Test
    void an_unknown_id_is_refused_with_what_there_is() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleCatalogue.rule("META-99"))
                .withMessageStartingWith("there is no rule 'META-99'; there are: META-01, META-02");
    }

    /** The model's messages; its own tests see to it that each constraint has one, and each message a constraint. */
    private static Set<String> idsOfMessages() {
        return ResourceBundle.getBundle("ContributorValidationMessages", Locale.ROOT).keySet().stream()
                .map(key -> key.substring(0, key.indexOf('.')))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
