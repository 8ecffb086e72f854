package io.github.rca4j.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProseTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "The pool was full. Nobody saw it.|the pool was full/nobody saw it",
                "It rose by 2.5% at 9 a.m. on Monday.|it rose by 2.5 at 9 a.m on monday",
                "Deploys, e.g. of the client, stop. Why?|deploys e.g of the client stop/why",
                "J. Smith saw it.|j smith saw it",
                "The *full* pool, __and__ the queue|the full pool and the queue",
                "See [the graph](https://a.example/b.c?d) first.|see the graph first",
                "See https://a.example/b.c?d. Then go on.|see /then go on",
                "The flag `a.b = 1` was set.|the flag  was set",
                "A <b>bold</b> word <!-- and a. comment --> ends|a bold word ends",
                "Bob’s on-call shift|bob's on-call shift",
                "developer/operator|developer operator",
            })
    void words_are_what_a_reader_sees(String text, String words) {
        assertThat(words(text)).isEqualTo(words);
    }

    @Test
    void headings_items_cells_and_lines_after_a_break_are_sentences() {
        assertThat(words("# One\nTwo goes\non here\n- three\n1. four\n| five | six |\n\nseven  \neight\n**Nine**: ten"))
                .isEqualTo("one/two goes on here/three/four/five/six/seven/eight/nine ten");
    }

    @Test
    void code_is_no_prose() {
        assertThat(words("Before\n```\nBob was careless.\n```\nAfter\n\n~~~ sh\nx\n~~~\n``one ` two`` end `open"))
                .isEqualTo(
                        "before /after// end open".replace("after//", "after//").replace("before ", "before "));
    }

    @Test
    void quotes_are_what_somebody_else_said() {
        assertThat(quoted("He wrote \"it was me\" and “so what” twice."))
                .containsExactly("it", "was", "me", "so", "what");
        assertThat(quoted("A 17\" rack is no quote.\n\nThe \"next\" is.")).containsExactly("next");
        assertThat(sentences("> said  \nstill said\n\nnot said"))
                .extracting(Sentence::quoted)
                .containsExactly(true, true, false);
    }

    @Test
    void a_word_knows_its_place_in_the_text() {
        String text = "The **pool** was `full`. Nobody — not one — saw “it”.";

        for (Sentence sentence : sentences(text)) {
            assertThat(sentence.words())
                    .allSatisfy(word ->
                            assertThat(text.substring(word.from(), word.to())).isEqualTo(word.text()));
        }
    }

    private static List<Sentence> sentences(String text) {
        return Prose.sentences(text, Markup.of(text));
    }

    private static String words(String text) {
        return String.join(
                "/",
                sentences(text).stream()
                        .map(sentence -> String.join(
                                " ",
                                sentence.words().stream()
                                        .map(Sentence.Word::lower)
                                        .toList()))
                        .toList());
    }

    private static List<String> quoted(String text) {
        List<String> quoted = new ArrayList<>();
        sentences(text)
                .forEach(sentence -> sentence.words().stream()
                        .filter(Sentence.Word::quoted)
                        .forEach(word -> quoted.add(word.lower())));
        return quoted;
    }
}
