package io.github.rca4j.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.model.Rca;
import io.github.rca4j.testsupport.ArbitraryRca;
import io.github.rca4j.testsupport.HostileText;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileWordingTest {
    private static final int MEGABYTE = 1 << 20;
    /** Generous for a slow machine; what takes quadratic time on a megabyte takes minutes. */
    private static final Duration LINEAR = Duration.ofSeconds(6);

    private static final List<String> HOSTILE = HostileText.ALL;

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3})
    void the_words_of_an_objection_lie_within_their_text(long seed) {
        for (long i = 0; i < 250; i++) {
            Rca rca = ArbitraryRca.of(seed * 1000 + i);
            Map<String, String> texts = new HashMap<>();
            Texts.of(rca, text -> texts.put(text.path(), text.value()));
            assertThat(objections(rca))
                    .allSatisfy(objection -> objection
                            .words()
                            .ifPresent(words -> assertThat(
                                            texts.get(objection.path()).length())
                                    .isGreaterThanOrEqualTo(words.to())));
        }
    }

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void no_rule_fails_on_a_hostile_text(String text) {
        assertThat(objections(everywhere(text))).doesNotContainNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                " ",
                ".",
                "\"",
                "`",
                "`` ` ",
                "[",
                "](",
                "[a](",
                "[a](b",
                "[a]:",
                "<",
                "<a",
                "<!--",
                "://",
                "a://",
                "www.",
                "@",
                "a@",
                "a@b.c ",
                "10.",
                "10.1.2.3 ",
                "4",
                "4 ",
                "4111 1111 1111 1111 ",
                "eyJ",
                "eyJaaaaaaaaaaaa.",
                "sk-",
                "password",
                "password=",
                "password=a1b2c3d4e5 ",
                "-----BEGIN ",
                "Bob ",
                "Bob was careless. ",
                "TBD ",
                "TODO ",
                "[Name] ",
                "??? ",
                "{{",
                "should have ",
                "we should have tested ",
                "human error ",
                "who ",
                "of the ",
                "probably ",
                "kind of ",
                "~~~",
                "```\n",
                "> ",
                "- \n",
                "\n",
                "|",
                "'",
                "’",
                "“",
                "“a”",
                "-",
                "_",
                "*",
                "é",
                "e.g. ",
                "A. ",
                "\uD83D\uDE00",
                "@alice ",
                "Alice ",
                "AKIA",
                "a-",
                "_-",
                "outage "
            })
    void time_is_in_proportion_to_the_text(String unit) {
        Rca rca = everywhere(unit.repeat(MEGABYTE / 32 / unit.length()))
                .withAdditionalNotes(
                        Judged.notes(unit.repeat(MEGABYTE / unit.length())).additionalNotes());
        long start = System.nanoTime();

        objections(rca);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LINEAR);
    }

    @Test
    void of_a_text_of_nothing_but_faults_the_first_are_told() {
        assertThat(new Blame().check(Judged.notes("Bob was careless. ".repeat(1000)), Clock.systemUTC()))
                .hasSize(50);
    }

    /** One walk over the texts, as the validator does it. */
    private static List<Objection> objections(Rca rca) {
        List<Objection> objections = new ArrayList<>();
        List<TextRule> textRules = new ArrayList<>();
        for (Rule rule : BuiltInRules.ALL) {
            if (rule instanceof TextRule textRule) {
                textRules.add(textRule);
            } else {
                objections.addAll(rule.check(rca, Clock.systemUTC()));
            }
        }
        Texts.of(rca, text -> textRules.forEach(rule -> objections.addAll(rule.check(text))));
        return objections;
    }

    private static Rca everywhere(String text) {
        return Rca.builder()
                .title(text)
                .metadata(m -> m.owner("Alice Smith").addReviewer(text))
                .executiveSummary(text)
                .timeline(t -> t.addEntry("09:10 UTC", text, "", ""))
                .rootCause(r -> r.fiveWhys(w -> w.addWhy(text, text).rootCause(text)))
                .prevention(p -> p.further(t -> t.addAction(a -> a.title(text).description(text))))
                .technicalDetails(t -> t.codeChanges(c -> c.addSnippet("java", text)))
                .additionalNotes(a -> a.text(text))
                .build();
    }
}
