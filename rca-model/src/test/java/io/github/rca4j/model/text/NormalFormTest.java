package io.github.rca4j.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule of the normal form, and that nothing else is touched. */
class NormalFormTest {
    private static final String GRIN = "\uD83D\uDE00";

    static final List<Arguments> LINE_BREAKS = List.of(
            arguments("a\r\nb", "a\nb"),
            arguments("a\rb", "a\nb"),
            arguments("a\r\rb", "a\n\nb"),
            arguments("a\n\rb", "a\n\nb"),
            arguments("a\u2028b", "a\nb"),
            arguments("a\u2029b", "a\nb"));

    static final List<Arguments> UNWRITABLE = List.of(
            arguments("a\0b", "a\uFFFDb"),
            arguments("a\uD83Db", "a\uFFFDb"),
            arguments("a\uDE00b", "a\uFFFDb"),
            arguments("\uDE00\uD83D", "\uFFFD\uFFFD"),
            arguments("ends in half \uD83D", "ends in half \uFFFD"),
            arguments("whole " + GRIN + " stays", "whole " + GRIN + " stays"));

    static final List<Arguments> CONTROLS = List.of(
            arguments("a\tb", "a b"),
            arguments("a\u001Bb", "a b"),
            arguments("a\u007Fb", "a b"),
            arguments("a\u0085b", "a b"),
            arguments("a\n\nb", "a  b"),
            arguments("a\r\nb", "a b"),
            arguments("a\u2028b", "a b"),
            arguments("\ta\n", "a"));

    @ParameterizedTest
    @FieldSource("LINE_BREAKS")
    void every_line_break_of_a_block_becomes_a_line_feed(String given, String expected) {
        assertThat(NormalForm.block(given)).isEqualTo(expected);
    }

    @ParameterizedTest
    @FieldSource("UNWRITABLE")
    void what_no_file_can_hold_becomes_the_replacement_character(String given, String expected) {
        assertThat(NormalForm.block(given)).isEqualTo(expected);
        assertThat(NormalForm.line(given)).isEqualTo(expected);
    }

    @ParameterizedTest
    @FieldSource("CONTROLS")
    void a_line_has_spaces_for_breaks_and_control_characters(String given, String expected) {
        assertThat(NormalForm.line(given)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {" a b ", "\u00A0a b\u00A0", "\u2007a b\u202F", "\u3000a b\u2003", "\u0085a b\u0085", "\n\ta b \n"
            })
    void white_space_at_both_ends_is_stripped_and_kept_within(String given) {
        assertThat(NormalForm.line(given)).isEqualTo("a b");
        assertThat(NormalForm.block(given)).isEqualTo("a b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n \r\n", "\u00A0\u2028", "\t\u0085"})
    void a_blank_text_is_absent(String blank) {
        Optional<String> text = Optional.of(blank);

        assertThat(NormalForm.line(text)).isEmpty();
        assertThat(NormalForm.block(text)).isEmpty();
        assertThat(NormalForm.code(text)).isEmpty();
        assertThat(NormalForm.lines(List.of("a", blank, "b"))).containsExactly("a", "b");
        assertThat(NormalForm.blocks(List.of(blank))).isEmpty();
    }

    @Test
    void null_is_absent_since_binders_hand_it_in() {
        assertThat(NormalForm.line((Optional<String>) null)).isEmpty();
        assertThat(NormalForm.block((Optional<String>) null)).isEmpty();
        assertThat(NormalForm.code(null)).isEmpty();
        assertThat(NormalForm.lines(null)).isEmpty();
        assertThat(NormalForm.blocks(null)).isEmpty();
    }

    static final List<Arguments> CODE = List.of(
            arguments("    return 1;\n}", "    return 1;\n}"),
            arguments("\n \n\tif (x)\n", "\tif (x)"),
            arguments("\u00A0indented by a no-break space", "\u00A0indented by a no-break space"),
            arguments("a\r\n  b  \r\n", "a\n  b"));

    @ParameterizedTest
    @FieldSource("CODE")
    void code_keeps_the_indentation_of_its_first_line(String given, String expected) {
        assertThat(NormalForm.code(Optional.of(given))).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| a | `b` | <b>c</b> |",
                "## Metadata\n**Owner**: x\n- [ ] y\n[YYYY-MM-DD]",
                "```\nopen",
                "[x]: https://x.example",
                "a  b\n\n\n  c\\",
                "\u200Fright\u200E to left\u202E",
                "e\u0301 \uFEFF\u200B\u00ADx",
                "tabs\tand \u001B[1mescapes",
            })
    void everything_else_survives_in_a_block(String text) {
        assertThat(NormalForm.block(text)).isSameAs(text);
    }

    @Test
    void normalising_twice_is_normalising_once() {
        String alphabet = "ab \t\r\n\0\u0085\u00A0\u2028\u2029\u001F\uD83D\uDE00|`#*";
        SplittableRandom random = new SplittableRandom(11);
        UnaryOperator<String> code = text -> NormalForm.code(Optional.of(text)).orElse("");
        for (int i = 0; i < 20_000; i++) {
            String text = random.ints(random.nextInt(12), 0, alphabet.length())
                    .mapToObj(c -> alphabet.substring(c, c + 1))
                    .collect(Collectors.joining());
            for (UnaryOperator<String> form :
                    List.<UnaryOperator<String>>of(NormalForm::line, NormalForm::block, code)) {
                String once = form.apply(text);
                assertThat(form.apply(once)).isEqualTo(once);
            }
        }
    }
}
