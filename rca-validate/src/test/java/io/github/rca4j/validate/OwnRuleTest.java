package io.github.rca4j.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.rca4j.model.Finding;
import io.github.rca4j.model.Level;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.RcaStatus;
import io.github.rca4j.model.SuppressedRule;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules that a house writes for itself. */
class OwnRuleTest {
    private static final Rule TEAM = new Rule() {
        @Override
        public RuleInfo info() {
            return RuleInfo.of("ACME-01", "the owner is a team", "name the team");
        }

        @Override
        public List<Objection> check(Rca rca, Clock clock) {
            return List.of(Objection.at("metadata.owner", "the owner is no team"));
        }
    };

    private static final TextRule NO_FOO = new TextRule() {
        @Override
        public RuleInfo info() {
            return RuleInfo.of("ACME-02", "nothing is called foo", "find a name");
        }

        @Override
        public List<Objection> check(Text text) {
            int at = text.value().indexOf("foo");
            return at < 0 ? List.of() : List.of(Objection.to(text, at, at + 3, "'foo' is no name"));
        }
    };

    private static Stream<Finding> own(Report report) {
        return report.findings().stream().filter(finding -> finding.rule().startsWith("ACME"));
    }

    private static RcaValidator.Builder validator() {
        return RcaValidator.builder().stage(RcaStatus.IN_REVIEW).rule(TEAM).rule(NO_FOO);
    }

    @Test
    void a_rule_of_ones_own_finds_as_the_others_do() {
        Rca rca = Rca.builder()
                .prevention(p -> p.further(t -> t.addAction(a -> a.title("Remove foo"))))
                .build();

        assertThat(own(validator().build().validate(rca)))
                .extracting(
                        Finding::rule,
                        Finding::level,
                        Finding::path,
                        Finding::message,
                        f -> f.hint().orElseThrow())
                .containsExactly(
                        tuple("ACME-01", Level.WARNING, "metadata.owner", "the owner is no team", "name the team"),
                        tuple(
                                "ACME-02",
                                Level.WARNING,
                                "prevention.further.actions[0].title",
                                "action 1 of the further actions, 'Remove foo': 'foo' is no name",
                                "find a name"));
    }

    @Test
    void it_can_be_left_out_regraded_and_switched_off() {
        assertThat(own(validator().disable("ACME-01").build().validate(Rca.empty())))
                .isEmpty();
        assertThat(own(validator()
                        .profile(Profile.TEMPLATE.regrade("ACME-01", Grading.NOTE))
                        .build()
                        .validate(Rca.empty())))
                .extracting(Finding::level)
                .containsExactly(Level.NOTE);
        Rca off = Rca.builder()
                .addSuppressedRule(new SuppressedRule(Optional.empty(), "ACME-01", Optional.of("one person house")))
                .build();
        assertThat(validator().build().validate(off).suppressed()).hasSize(1);
    }

    @Test
    void a_text_rule_works_on_its_own_too() {
        Rca rca = Rca.builder().title("foo").executiveSummary("No food").build();

        assertThat(NO_FOO.check(rca, Said.CLOCK))
                .extracting(Objection::path)
                .containsExactly("title", "executiveSummary.text");
    }

    @Test
    void an_id_that_is_taken_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> validator().rule(TEAM))
                .withMessage("there is a rule 'ACME-01' already; give this one an id of its own");
    }

    @Test
    void a_path_that_the_document_does_not_have_is_the_rules_mistake() {
        Rule lost = new Rule() {
            @Override
            public RuleInfo info() {
                return RuleInfo.of("ACME-03", "nothing", "nothing");
            }

            @Override
            public List<Objection> check(Rca rca, Clock clock) {
                return List.of(Objection.at("timeline.entries[7].event", "lost"));
            }
        };

        assertThatIllegalArgumentException()
                .isThrownBy(() -> RcaValidator.builder().rule(lost).build().validate(Rca.empty()))
                .withMessage("the document has no property 'timeline.entries[7].event'");
    }
}
