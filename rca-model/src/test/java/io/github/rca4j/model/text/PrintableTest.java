package io.github.rca4j.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "  a: b", "Müller 事故 עברית 😀", "\uFFFD"})
    void text_stays_as_it_is(String text) {
        assertThat(Printable.line(text)).isEqualTo(text);
    }

    @Test
    void lines_become_one() {
        assertThat(Printable.line("a\nb\r\nc\td")).isEqualTo("a b  c d");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\0",
                "\u0007",
                "\u001B",
                "\u007F",
                "\u009B",
                "\u00AD",
                "\u200B",
                "\u200F",
                "\u202E",
                "\u2028",
                "\u2029",
                "\u2067",
                "\uFEFF",
                "\uD800",
                "\uDC00",
                "\uDB40\uDC41"
            })
    void what_steers_or_hides_is_marked(String character) {
        assertThat(Printable.line("a" + character + "b")).isEqualTo("a\uFFFDb");
    }
}
