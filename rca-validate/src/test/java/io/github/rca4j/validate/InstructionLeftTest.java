package io.github.rca4j.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.model.Rca;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class InstructionLeftTest {
    private static final Rule RULE = new InstructionLeft();

    private static final List<String> LEFT = List.of(
            "See [link to the dashboard] for more.",
            "The graph of the pool is TBD.",
            "TODO: describe what users saw",
            "The owner is [Team Lead].",
            "On [Your date here] the queue was full.",
            "It was found by @@.",
            "The limit was ??? at that time.",
            "[Describe how the fix was verified]",
            "Reviewed: [e.g., \"by the platform team\"]",
            "[Name of person conducting RCA]",
            "FIXME",
            "N/A",
            "The cause is TBC, pending the vendor.",
            "The graph is TODO.");

    private static final List<String> DONE = List.of(
            "See [the dashboard](https://grafana.example/d/1) for more.",
            "Fixed by [#11134].",
            "See [[PM-2026-035]].",
            "- [x] done\n- [ ] open",
            "`values[i]` was read before `values[0]`.",
            "The alert says `{{ $labels.node }}`.",
            "The key has the form `cache:YYYY-MM-DD`.",
            "The key has the form YYYY-MM-DD, so a day has one entry.",
            "N/A - no promise is made for checkout",
            "The log says [ERROR] pool exhausted.",
            "He wrote \"this is TBD\" in the ticket.",
            "The comment \\[sic] stands in the code.",
            "Replace the TODO comments by tickets.",
            "| Add a limit | TODO |",
            "[the dashboard][1]\n\n[1]: https://grafana.example/d/1",
            "The setting was changed from [Require approval] to [Require none].",
            "[09:12] the pager rang",
            "The footnote[1] tells more.",
            "What was done? Why? Nobody knows yet???".replace("???", "?"),
            "```\n[Your name]\nTODO\n```",
            "An array such as [1, 2, 3].");

    @ParameterizedTest
    @FieldSource("LEFT")
    void what_the_template_asks_for_is_not_an_answer(String text) {
        assertThat(Judged.words(RULE, text)).hasSize(1);
    }

    @ParameterizedTest
    @FieldSource("DONE")
    void brackets_and_marks_of_other_kinds_are_content(String text) {
        assertThat(Judged.words(RULE, text)).isEmpty();
    }

    @Test
    void a_name_may_be_a_placeholder_too() {
        Rca rca = Rca.builder().metadata(m -> m.addReviewer("[Team Lead]")).build();

        assertThat(Judged.messages(RULE, rca))
                .containsExactly("left: '[Team Lead]' is an instruction, not what it asks for");
    }

    @Test
    void no_impact_needs_no_other_word() {
        Rca rca = Rca.builder()
                .impact(i -> i.businessImpact(b -> b.revenueImpact("N/A", "no promise is made")))
                .build();

        assertThat(Judged.messages(RULE, rca)).isEmpty();
    }

    @Test
    void a_time_of_the_template_is_no_time() {
        Rca rca = Rca.builder()
                .timeline(t -> t.addEntry("2024-03-13 HH:mm", "Pool full", "", ""))
                .build();

        assertThat(Judged.messages(RULE, rca))
                .containsExactly("left: '2024-03-13 HH:mm' is an instruction, not what it asks for");
    }
}
