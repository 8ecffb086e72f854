package io.github.rca4j.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {
    @Test
    void one_line_without_what_acts_on_a_terminal_or_turns_text_round() {
        assertThat(PlainText.line(" a\r\n\tb \u001b[31m c\u202E d ")).isEqualTo("a b [31m c\uFFFD d");
    }

    @Test
    void what_nobody_sees_is_dropped_and_what_joins_letters_is_left() {
        assertThat(PlainText.line("a\u200Bd\u00ADm\u2060i\uFEFFn \uDB40\uDC41x"))
                .isEqualTo("admin x");
        assertThat(PlainText.line("\u06A9\u200C\u06CC \uD83D\uDC68\u200D\uD83D\uDC69"))
                .contains("\u200C", "\u200D");
    }

    @Test
    void nobody_is_called_and_no_issue_told() {
        assertThat(PlainText.markdown("ping @kim (@ops/on-call), kim@x.example, shop#12 #7 GH-3 PR #x", 100))
                .isEqualTo(
                        "ping @\u2060kim (@\u2060ops/on-call), kim@x.example, shop#\u206012 #\u20607 GH-\u20603 PR #x");
        assertThat(PlainText.reference("#7", 100)).isEqualTo("#7");
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
