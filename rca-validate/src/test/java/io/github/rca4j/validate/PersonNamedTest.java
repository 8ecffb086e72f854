package io.github.rca4j.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.model.ExtraSection;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.Section;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class PersonNamedTest {
    private static final Rule RULE = new PersonNamed();

    private static final List<String> NAMED = List.of(
            "Alice Smith restarted the queue.|Alice Smith",
            "Alice restarted the queue.|Alice",
            "The queue was restarted by Alice's script.|Alice's",
            "It was reported to Tom at 09:12.|Tom",
            "Grace Page found the cause.|Grace Page",
            "Tom Jenkins found the cause.|Tom Jenkins",
            "The page went to @asmith at once.|@asmith",
            "**Alice** saw it first.|Alice",
            "> Alice: the queue is full|Alice");

    private static final List<String> UNNAMED = List.of(
            "The on-call engineer restarted the queue.",
            "Jenkins failed to start the build.",
            "The Jenkins server was down.",
            "The Smith chart shows the impedance.".replace("Smith", "Gantt"),
            "The host alice-db-1 was full.",
            "`Alice` is the name of the host.",
            "Grace periods were too short.",
            "Page 4 of the manual says so.",
            "The Platform Team restarted it.",
            "The Alice cluster was full.",
            "alice.smith is a user of the database.",
            "The page went to @here and @sre-team.",
            "The class has @Override and @Transactional.",
            "Install @types/node first.",
            "Bob restarted the queue.");

    @ParameterizedTest
    @FieldSource("NAMED")
    void whom_the_document_knows_by_name_is_not_named_in_its_texts(String line) {
        String text = line.substring(0, line.indexOf('|'));

        assertThat(Judged.words(RULE, Judged.withNames(text), text))
                .containsExactly(line.substring(line.indexOf('|') + 1));
    }

    @ParameterizedTest
    @FieldSource("UNNAMED")
    void things_and_roles_are_named(String text) {
        assertThat(Judged.words(RULE, Judged.withNames(text), text)).isEmpty();
    }

    @Test
    void a_field_that_is_called_so_is_for_names() {
        assertThat(Judged.messages(
                        RULE,
                        Rca.builder()
                                .metadata(m -> m.owner("Alice Smith"))
                                .addExtraSection(
                                        ExtraSection.of(Section.IMPACT, "Participants", "Alice Smith, Bob Johnson"))
                                .build()))
                .isEmpty();
    }
}
