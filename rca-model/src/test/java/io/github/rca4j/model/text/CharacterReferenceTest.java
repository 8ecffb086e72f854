package io.github.rca4j.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharacterReferenceTest {
    @ParameterizedTest
    @CsvSource({
        "a*b, a&#42;b",
        "&#42;, &#042;",
        "&#042; &#0042;, &#0042; &#00042;",
        "\\*, \\*",
        "x\\, x&#92;",
        "*\\, &#42;&#92;",
        "&#; &#x2A; &amp;, &#; &#x2A; &amp;"
    })
    void a_character_that_must_not_act_becomes_a_reference_and_one_that_stands_there_gets_a_zero(
            String text, String written) {
        assertThat(CharacterReference.write(text, "*")).isEqualTo(written);
        assertThat(CharacterReference.read(written)).isEqualTo(text);
    }

    @Test
    void a_reference_whose_ampersand_must_not_act_is_one_no_more() {
        assertThat(CharacterReference.write("&#42;", "&")).isEqualTo("&#38;#42;");
        assertThat(CharacterReference.read("&#38;#42;")).isEqualTo("&#42;");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"&#99999999999;", "&#65536;", "\\&#42;", "&#x2A;", "&#42", "&#", "&#;", "&#4a;", "\\", "&amp;"})
    void what_is_no_reference_of_ours_is_read_as_it_stands(String text) {
        assertThat(CharacterReference.read(text)).isEqualTo(text);
    }

    @Test
    void reading_undoes_writing_whatever_the_text_and_the_places() {
        String alphabet = "&#;\\0149a*";
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 50_000; i++) {
            String text = random.ints(random.nextInt(14), 0, alphabet.length())
                    .mapToObj(c -> alphabet.substring(c, c + 1))
                    .collect(Collectors.joining());
            int places = random.nextInt();
            String written = CharacterReference.write(text, at -> (places >> at & 1) == 1);
            assertThat(CharacterReference.read(written)).as(written).isEqualTo(text);
        }
    }
}
