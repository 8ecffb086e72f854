package io.github.rca4j.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {
    @Test
    void one_line_without_what_acts_on_a_terminal_or_turns_text_round() {
        assertThat(PlainText.line(" a\r\n\tb \u001b[31m c\u202E d ")).isEqualTo("a b [31m c\uFFFD d");
    }

    @Test
    void a_short_text_is_whole() {
        assertThat(PlainText.markdown("a *b*", 5)).isEqualTo("a \\*b\\*");
        assertThat(PlainText.shortened("a *b*", 5)).isEqualTo("a *b*");
    }

    @Test
    void a_long_text_is_cut_at_a_word_and_says_so() {
        assertThat(PlainText.markdown("alpha beta gamma", 12)).isEqualTo("alpha beta … (shortened)");
        assertThat(PlainText.shortened("alphabetagamma", 5)).isEqualTo("alpha …");
    }

    @Test
    void no_character_is_cut_in_two() {
        assertThat(PlainText.shortened("ab\uD83D\uDD25cd", 3)).isEqualTo("ab …");
    }
}
