package io.github.rca4j.test;

import static io.github.rca4j.test.RcaAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.rca4j.model.Level;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.RcaStatus;
import io.github.rca4j.model.Reading;
import io.github.rca4j.read.RcaReaders;
import io.github.rca4j.validate.Objection;
import io.github.rca4j.validate.Profile;
import io.github.rca4j.validate.RcaValidator;
import io.github.rca4j.validate.Rule;
import io.github.rca4j.validate.RuleInfo;
import java.time.Clock;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class RcaAssertTest {
    private static final RcaValidator SMALL =
            RcaValidator.builder().profile(Profile.LIGHTWEIGHT).build();
    private static final RcaValidator NOTHING =
            RcaValidator.builder().disable(others("")).build();

    private final Rca rca = Rca.builder()
            .title("Exports were 100% empty")
            .prevention(p -> p.shortTerm(t -> t.addAction(a -> a.title("Alert on empty exports"))))
            .build();
    private final Reading reading = RcaReaders.forFormat("markdown").read("""
            # Root Cause Analysis: Exports were empty

            ## Metadata

            **Status**: Draft
            """);

    private static String[] others(String rule) {
        return RcaValidator.create().rules().stream()
                .map(RuleInfo::id)
                .filter(id -> !id.equals(rule))
                .toArray(String[]::new);
    }

    private static void assertFails(ThrowingCallable assertion, String... parts) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(assertion)
                .satisfies(error -> assertThat(error.getMessage()).contains(parts));
    }

    @Test
    void a_draft_is_ready_to_be_a_draft_and_no_more() {
        assertThat(rca).isReadyFor(RcaStatus.DRAFT);
        assertFails(
                () -> assertThat(rca).by(SMALL).isReadyFor(RcaStatus.COMPLETED),
                "expected 'Exports were 100% empty' to be ready for 'completed', but found ",
                " errors; said against it:\n",
                "error META-01 metadata.owner: ",
                "error ACT-01 prevention.shortTerm.actions[0].owner: ");
    }

    @Test
    void an_rca_of_which_nothing_is_asked_has_no_findings() {
        assertThat(rca).by(NOTHING).hasNoFindings();
        assertFails(
                () -> assertThat(rca).hasNoFindings(),
                "expected 'Exports were 100% empty' to have no findings, but found ",
                "note META-01 metadata.owner: ");
    }

    @Test
    void a_rule_has_something_to_say_or_nothing() {
        assertThat(rca).hasNoFinding("TL-01").hasFinding("ACT-01").at("prevention.shortTerm.actions[0].owner");
        assertFails(
                () -> assertThat(rca).hasNoFinding("ACT-01"),
                "to have no finding of ACT-01, but found ",
                "ACT-01 prevention.shortTerm.actions[0].owner");
        assertFails(
                () -> assertThat(rca).hasFinding("TL-01"), "to have a finding of TL-01, but found none; said against");
        assertFails(
                () -> assertThat(rca)
                        .by(RcaValidator.builder().disable(others("TL-01")).build())
                        .hasFinding("TL-01"),
                "but found none; nothing is said against it");
    }

    @Test
    void findings_are_narrowed_step_by_step() {
        assertThat(reading)
                .by(SMALL)
                .hasFinding("META-01")
                .atLine(3)
                .at("metadata.owner")
                .as(Level.NOTE)
                .and()
                .hasNoFinding("ACT-01");
        assertFails(
                () -> assertThat(reading)
                        .hasFinding("META-01")
                        .at("metadata.owner")
                        .atLine(5),
                "to have a finding of META-01 at 'metadata.owner' in line 5, but found none",
                "note META-01 metadata.owner: ");
        assertFails(
                () -> assertThat(reading).hasFinding("META-01").as(Level.ERROR), "of META-01 as error, but found none");
    }

    @Test
    void a_slip_in_a_rules_name_is_no_silence_of_the_rule() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(rca).hasNoFinding("LANG-1"))
                .withMessageStartingWith("the validator asks for no rule 'LANG-1'; it asks for: META-01, ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(rca).hasFinding("lang-01"))
                .withMessageContaining("'lang-01'");
    }

    @Test
    void a_rule_that_is_left_out_has_no_silence_to_speak_of() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(rca).by(SMALL).hasNoFinding("CF-01"))
                .withMessage("the validator asks for no rule 'CF-01'; it asks for: META-01, META-02, META-03, META-04,"
                        + " IMP-02, TL-01, ACT-01, SEC-01");
    }

    @Test
    void a_rule_of_the_house_is_asked_for_by_its_own_validator() {
        RcaValidator house = RcaValidator.builder().rule(new Tagged()).build();

        assertThat(rca).by(house).hasFinding("ACME-01").at("title");
        assertThatIllegalArgumentException().isThrownBy(() -> assertThat(rca).hasNoFinding("ACME-01"));
    }

    @Test
    void what_a_reader_could_not_understand_counts() {
        Reading broken = RcaReaders.forFormat("json").read("{");

        assertThat(broken).hasFinding("READ-01").atLine(1);
        assertFails(() -> assertThat(broken).isReadyFor(RcaStatus.DRAFT), "an RCA without a title", "READ-01");
        assertFails(() -> assertThat(broken).hasNoFinding("READ-01"), "1 finding; said against it");
    }

    @Test
    void nothing_is_no_rca() {
        assertFails(() -> assertThat((Rca) null).hasNoFindings(), "Expecting actual not to be null");
        assertFails(() -> assertThat((Reading) null).isReadyFor(RcaStatus.DRAFT), "Expecting actual not to be null");
    }

    @Test
    void the_description_of_an_assertion_comes_first() {
        assertFails(() -> assertThat(rca).as("exports").hasNoFindings(), "[exports] expected 'Exports");
    }

    private static final class Tagged implements Rule {
        @Override
        public RuleInfo info() {
            return RuleInfo.of("ACME-01", "titles are tagged", "tag it");
        }

        @Override
        public List<Objection> check(Rca rca, Clock clock) {
            return List.of(Objection.at("title", "the title has no tag"));
        }
    }
}
