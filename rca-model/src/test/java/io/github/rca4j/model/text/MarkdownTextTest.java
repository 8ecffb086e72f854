package io.github.rca4j.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Exact texts. That a parser sees in them what it should, and nothing else, is tested where one is at hand. */
class MarkdownTextTest {
    static final List<Arguments> ESCAPED = List.of(
            arguments("*bold* **x**", "\\*bold\\* \\*\\*x\\*\\*"),
            arguments("_em_ a_ _b", "\\_em\\_ a\\_ \\_b"),
            arguments("`code`", "\\`code\\`"),
            arguments("[link](https://x.example)", "\\[link](https://x.example)"),
            arguments("![image](x)", "!\\[image](x)"),
            arguments("<b>tag</b> a < b <3", "\\<b>tag\\</b> a < b \\<3"),
            arguments("a \\* b \\ c", "a \\\\\\* b \\\\ c"),
            arguments("&amp; &#42; AT&T", "\\&amp; \\&#42; AT&T"),
            arguments("# heading", "\\# heading"),
            arguments("###### six", "\\###### six"),
            arguments("- item", "\\- item"),
            arguments("+ item", "\\+ item"),
            arguments("1. one", "1\\. one"),
            arguments("2025) x", "2025\\) x"),
            arguments("> quote", "\\> quote"),
            arguments("===", "\\==="),
            arguments("---", "\\---"),
            arguments("a | b\n--- | ---", "a | b\n\\--- | ---"),
            arguments("~~gone~~ ~45 minutes", "\\~\\~gone\\~\\~ ~45 minutes"),
            arguments("~~~\nx", "\\~\\~\\~\nx"),
            arguments("- [ ] box", "\\- \\[ ] box"),
            arguments("  padded  \n\tline  ", "padded\nline"),
            arguments("ends in \\", "ends in \\\\"));

    @ParameterizedTest
    @FieldSource("ESCAPED")
    void untrusted_text_loses_its_markup(String text, String expected) {
        assertThat(MarkdownText.escape(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain text, (50%) 3.5 & more!",
                "snake_case stays",
                "C:\\dir\\new",
                "####### seven",
                "#1234",
                "-1 degree",
                "1.5 GB",
                ""
            })
    void escaping_leaves_harmless_text_as_it_is(String text) {
        assertThat(MarkdownText.escape(text)).isEqualTo(text);
    }

    static final List<Arguments> OPEN = List.of(
            arguments("*.log and *.txt", "&#42;.log and &#42;.txt"),
            arguments("`closed` and `open", "&#96;closed&#96; and &#96;open"),
            arguments("``a`b", "&#96;&#96;a&#96;b"),
            arguments("[text](https://x.example) [ref] [open", "&#91;text](https://x.example) &#91;ref] &#91;open"),
            arguments("[text](unclosed", "&#91;text](unclosed"),
            arguments("**open", "&#42;&#42;open"),
            arguments("a*b", "a&#42;b"),
            arguments("snake_case _open", "snake_case &#95;open"),
            arguments("*a **b* c**", "&#42;a &#42;&#42;b&#42; c&#42;&#42;"),
            arguments("<b>x</b>", "&#60;b>x&#60;/b>"),
            arguments("<!-- x", "&#60;!-- x"),
            arguments("ends in \\", "ends in &#92;"),
            arguments("&#42; and &amp;", "&#042; and &amp;"),
            arguments("\\`x`", "\\`x&#96;"),
            arguments("[a](b) *c", "&#91;a](b) &#42;c"),
            arguments("`*` [*]", "&#96;&#42;&#96; &#91;&#42;]"),
            arguments("~5 min", "&#126;5 min"),
            arguments("`~x` *open", "&#96;&#126;x&#96; &#42;open"),
            arguments("**b*e*c", "&#42;&#42;b&#42;e&#42;c"),
            arguments("[a [b](c) d](`)", "&#91;a &#91;b](c) d](&#96;)"),
            arguments("[x](javascript:y)", "&#91;x](javascript:y)"),
            arguments("<x@a_b>", "&#60;x@a_b>"));

    @ParameterizedTest
    @FieldSource("OPEN")
    void what_a_line_leaves_open_does_not_act(String text, String expected) {
        assertThat(MarkdownText.inline(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "``a`b`` c",
                "[a](b \"t\")",
                "[a] (b)",
                "*em* **strong** _em_ __s__",
                "<https://x.example> <a@b.c>",
                "a < b",
                "\\*not",
                "***both***",
                "2 * 3 * 4"
            })
    void what_a_line_closes_itself_is_left_alone(String text) {
        assertThat(MarkdownText.inline(text)).isSameAs(text);
    }

    static final List<Arguments> BOLD = List.of(
            arguments("*em* and **strong**", "&#42;em&#42; and &#42;&#42;strong&#42;&#42;"),
            arguments("_open", "&#95;open"),
            arguments("a*b", "a&#42;b"));

    @ParameterizedTest
    @FieldSource("BOLD")
    void no_asterisk_acts_within_bold(String text, String expected) {
        assertThat(MarkdownText.bold(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "_em_ stays", "`*` code"})
    void what_is_no_asterisk_may_act_within_bold(String text) {
        assertThat(MarkdownText.bold(text)).isSameAs(text);
    }

    static final List<Arguments> CELLS = List.of(
            arguments("a|b", "a\\|b"),
            arguments("a\\|b", "a&#92;\\|b"),
            arguments("`a|b`", "`a\\|b`"),
            arguments("**open | x", "**open \\| x"),
            arguments("`open", "&#96;open"),
            arguments("[open", "&#91;open"),
            arguments("<b>", "&#60;b>"),
            arguments("a\\", "a&#92;"),
            arguments("||", "\\|\\|"),
            arguments("*.log", "*.log"));

    @ParameterizedTest
    @FieldSource("CELLS")
    void nothing_in_a_cell_ends_it(String text, String expected) {
        assertThat(MarkdownText.cell(text)).isEqualTo(expected);
    }

    static final List<Arguments> BLOCKS = List.of(
            arguments("# heading", "&#35; heading"),
            arguments("text\n## heading", "text\n&#35;# heading"),
            arguments("   ### indented", "   &#35;## indented"),
            arguments("- # in a list", "- &#35; in a list"),
            arguments("> # quoted", "> &#35; quoted"),
            arguments("---", "&#45;--"),
            arguments("text\n---", "text\n&#45;--"),
            arguments("text\n===", "text\n&#61;=="),
            arguments("* * *", "&#42; * *"),
            arguments("- - -", "&#45; - -"),
            arguments("**Owner**: x", "&#42;&#42;Owner**: x"),
            arguments("__Owner__: x", "&#95;&#95;Owner__: x"),
            arguments("- **Owner**: x", "- &#42;&#42;Owner**: x"),
            arguments("```\n# in a fence\n```\n# after", "```\n# in a fence\n```\n&#35; after"),
            arguments("```\nopen\n# heading", "&#96;&#96;&#96;\nopen\n&#35; heading"),
            arguments("~~~\nopen", "&#126;&#126;&#126;\nopen"),
            arguments("text\n2. ```\n   # x\n   ```", "text\n2. &#96;&#96;&#96;\n   &#35; x\n   &#96;&#96;&#96;"),
            arguments("Run\n ```\n ls\n    ```\nmore", "Run\n &#96;&#96;&#96;\n ls\n    &#96;&#96;&#96;\nmore"),
            arguments("~~~ a\u0085b\nmore", "&#126;&#126;&#126; a\u0085b\nmore"),
            arguments("***Owner***: x", "&#42;&#42;*Owner***: x"),
            arguments("**Owner**&colon; x", "&#42;&#42;Owner**&colon; x"),
            arguments("````\n```", "&#96;&#96;&#96;&#96;\n&#96;&#96;&#96;"),
            arguments(
                    "- ```\n  # left by indentation\n```",
                    "- &#96;&#96;&#96;\n  &#35; left by indentation\n&#96;&#96;&#96;"),
            arguments("> ```\n> x\n> ```", "> &#96;&#96;&#96;\n> x\n> &#96;&#96;&#96;"),
            arguments("  ```\nx\n  ```", "  &#96;&#96;&#96;\nx\n  &#96;&#96;&#96;"),
            arguments("[x]: https://x.example", "&#91;x]: https://x.example"),
            arguments("[open\nlink]: https://x.example", "&#91;open\nlink]: https://x.example"),
            arguments("[ ] box", "&#91; ] box"),
            arguments("[x\\]y]: z", "&#91;x\\]y]: z"),
            arguments("<div>\nx", "&#60;div>\nx"),
            arguments("<!-- x", "&#60;!-- x"),
            arguments("&#42; x", "&#042; x"),
            arguments("ends in \\", "ends in &#92;"),
            arguments("1. ---", "1. &#45;--"));

    @ParameterizedTest
    @FieldSource("BLOCKS")
    void what_a_block_would_add_to_the_document_does_not_act(String text, String expected) {
        assertThat(block(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#1234 is no heading",
                "####### seven",
                "a --- b",
                "-----BEGIN",
                "**Example**: x",
                "**Owner** x",
                "**Owner:** x",
                "text **Owner**: x",
                "```java\nclosed\n```",
                "~~~\n```\n~~~",
                "````\n```\n````",
                "    ```\n    x\n    ```",
                "[text](https://x.example) is harmless",
                "[ref] is harmless",
                "x\n[ ] box",
                "- [ ] box\n- [x] box",
                "<https://x.example>",
                "a <b>",
                "- item\n  - item\n1. one\n2) two",
                "> quote\n> more",
                "| a | b |\n| --- | --- |\n| 1 | 2 |",
                "\\# no",
                "1."
            })
    void a_block_keeps_what_is_its_own(String text) {
        assertThat(block(text)).isSameAs(text);
    }

    private static String block(String text) {
        return MarkdownText.block(text, "Owner"::equals);
    }

    @ParameterizedTest
    @ValueSource(strings = {"> quote", "- a", "* a", "+ ", "-", "1. a", "12) a"})
    void a_line_that_starts_a_list_or_a_quote_starts_a_block(String line) {
        assertThat(MarkdownText.startsBlock(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "-a", "1.5", "# heading", "*em*", ""})
    void another_line_does_not(String line) {
        assertThat(MarkdownText.startsBlock(line)).isFalse();
    }

    static Stream<String> hostile() {
        int length = 1_000_000;
        Stream<String> repeated = Stream.of(
                        "`",
                        "[",
                        "*a ",
                        "](",
                        "[](",
                        "<a ",
                        "<a:",
                        "```a\n",
                        " ```a\n",
                        "- ```\n",
                        "> ```\n",
                        "&#1",
                        "&",
                        "\\",
                        "\\|",
                        "|",
                        "- ",
                        "* ",
                        "> ",
                        "1. ",
                        "_a *b ",
                        "**Owner**: a\n",
                        "[a]: ",
                        "=\n",
                        "\r\n")
                .map(unit -> unit.repeat(length / unit.length()) + "a");
        return Stream.concat(
                repeated,
                Stream.of(longerAndLonger(length), shorterFences(length), deeperFences(length), nested(length)));
    }

    private static String longerAndLonger(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; text.length() < length; i++) {
            text.append("`".repeat(i)).append('a');
        }
        return text.toString();
    }

    private static String shorterFences(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 1_000; text.length() < length / 2 && i > 2; i--) {
            text.append("`".repeat(i)).append("a\n");
        }
        return text.append("\n".repeat(length / 2)).append('a').toString();
    }

    /** No two fences have the same length and indentation. */
    private static String deeperFences(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < length / 2; i++) {
            for (int j = 80; j > 2; j--) {
                text.append(" ".repeat(i)).append("`".repeat(j)).append("a\n");
            }
        }
        return text.append("\n".repeat(length / 2)).append('a').toString();
    }

    private static String nested(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < length; i++) {
            text.append("- ".repeat(i)).append("```a\n");
        }
        return text.toString();
    }

    @ParameterizedTest(name = "[{index}]")
    @MethodSource("hostile")
    void hostile_text_takes_no_longer_than_other_text_of_its_length(String text) {
        for (UnaryOperator<String> form : List.<UnaryOperator<String>>of(
                MarkdownText::escape,
                MarkdownText::inline,
                MarkdownText::bold,
                MarkdownText::cell,
                MarkdownTextTest::block,
                CharacterReference::read)) {
            assertTimeoutPreemptively(Duration.ofSeconds(5), () -> form.apply(text));
        }
    }
}
