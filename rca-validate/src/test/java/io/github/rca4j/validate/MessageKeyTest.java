package io.github.rca4j.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.model.Level;
import io.github.rca4j.model.RcaStatus;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageKeyTest {

    @ParameterizedTest
    @ValueSource(strings = {"SUM-01", "TL-07", "RC-03", "RC-05", "ACT-02"})
    void what_is_absent_weighs_by_stage_and_judged_wording_stays_a_warning(String rule) {
        Grading absent = MessageKey.of("{" + rule + ".absent}").grading();
        Grading judged = MessageKey.of("{" + rule + ".wording} (a. b)").grading();

        assertThat(absent.at(RcaStatus.DRAFT)).isEqualTo(Level.NOTE);
        assertThat(absent.at(RcaStatus.IN_REVIEW)).isEqualTo(Level.WARNING);
        assertThat(absent.at(RcaStatus.COMPLETED)).isEqualTo(Level.ERROR);
        assertThat(judged.at(RcaStatus.COMPLETED)).isEqualTo(Level.WARNING);
    }

    @Test
    void a_key_may_have_a_hint_of_its_own() {
        assertThat(MessageKey.of("{META-03.date} (dated a, b)").hint()).contains("day of the incident");
        assertThat(MessageKey.of("{META-03.completedOn}").hint())
                .isEqualTo(RuleCatalogue.rule("META-03").hint());
    }

    @Test
    void hints_are_for_messages_that_there_are() {
        assertThat(MessageKey.withOwnHint())
                .isSubsetOf(ResourceBundle.getBundle("ContributorValidationMessages", Locale.ROOT)
                        .keySet());
    }
}
