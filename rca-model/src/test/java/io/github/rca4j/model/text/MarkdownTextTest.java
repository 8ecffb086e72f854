package io.github.rca4j.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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
            arguments("[link](https://x.example)", "\\[link](https\\://x.example)"),
            arguments("see HTTPS://x.example, www.x.example", "see HTTPS\\://x.example, www\\.x.example"),
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
                "a: //x and 1://x and ww.x",
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
            arguments("[a](https://x.example) `open", "&#91;a](https://x.example) &#96;open"),
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
            arguments("<x@a_b>", "&#60;x@a_b>"),
            arguments("`open<br>", "&#96;open<br>"),
            arguments("https://x.example/a*b", "https&#58;//x.example/a&#42;b"),
            arguments("*see https://x.example/a*b", "*see https&#58;//x.example/a*b"),
            arguments("https://x.example/`a b` c", "https&#58;//x.example/`a b` c"),
            arguments("WWW.x.example/`a b` c", "&#87;WW.x.example/`a b` c"),
            arguments("https://x.example/\\<b>", "https&#58;//x.example/\\<b>"),
            arguments("<https://x.example>\\* [", "&#60;https&#58;//x.example>\\* &#91;"),
            arguments("https://x.example/www.a*b", "https&#58;//x.example/&#119;ww.a&#42;b"),
            arguments("https://x.example/~me", "https&#58;//x.example/&#126;me"));

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
                "2 * 3 * 4",
                "a<br>b<br/>c<BR />d",
                "https://x.example/a_b?c=d#e",
                "**https://x.example/a**: b",
                "(*https://x.example/a*)",
                "[*a*](https://x.example/a*b)",
                "[PR #12](https://x.example/a#b), [a_b](http://x.example/a_b?c=d) and #13",
                "`https://x.example/*.log`"
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
            arguments("*.log", "*.log"),
            arguments("a<br>*.log", "a<br>*.log"),
            arguments("[open<br>", "&#91;open<br>"),
            arguments("https://x.example/~me/*", "https://x.example/~me/*"),
            arguments("https://x.example/`a b`", "https&#58;//x.example/`a b`"));

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
            arguments("**Owner:** x", "&#42;&#42;Owner:** x"),
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
            arguments("1. ---", "1. &#45;--"),
            arguments("see <details>", "see &#60;details>"),
            arguments("text\nmore <!-- x\n- <?x", "text\nmore &#60;!-- x\n- &#60;?x"),
            arguments("a `<b>` <b> `<b>`", "a `<b>` &#60;b> `<b>`"),
            arguments("a ` b\nc ` <b> `", "a ` b\nc ` &#60;b> `"),
            arguments("a ` b\nc `<b>`\n\n`<b>`", "a ` b\nc `&#60;b>`\n\n`<b>`"),
            arguments("[a](b '`') <b> `", "[a](b '`') &#60;b> `"),
            arguments("[a](b '\n`') <b> `", "[a](b '\n`') &#60;b> `"),
            arguments("https://x.example/`a <b> `", "https://x.example/`a &#60;b> `"),
            arguments("https://x.example/<b>", "https&#58;//x.example/&#60;b>"),
            arguments("[`](u) <b> `", "[`](u) &#60;b> `"),
            arguments("a | b\n--|--\n`<b> | x`", "a | b\n--|--\n`&#60;b> | x`"),
            arguments("https://x.example/\\<b>", "https&#58;//x.example/\\<b>"),
            arguments("<javascript:x>", "&#60;javascript:x>"),
            arguments("<br>\nx", "&#60;br>\nx"),
            arguments("text\n    <b>", "text\n    &#60;b>"),
            arguments("- a\n\n    <b>", "- a\n\n    &#60;b>"),
            arguments("text\n\n\t<b>", "text\n\n\t&#60;b>"),
            arguments("text\n\u2003\n    <b>", "text\n\u2003\n    &#60;b>"),
            arguments("text\n    ```\n    ``` <b> ```\n    ```", "text\n    ```\n    ``` &#60;b> ```\n    ```"),
            arguments("text\n    ~~~\n    <b>\n    ~~~", "text\n    ~~~\n    &#60;b>\n    ~~~"));

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
                "**Another:** x",
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
                "a < b, 1<2, <3",
                "a <https://x.example> <a@b.c>",
                "a<br>b<br/>\n<br />c",
                "`<b>` and ``<b>`<!--``",
                "`a | <b>`",
                "a | b\n--|--\n`<b>` | x",
                "```xml\n<b>\n```",
                "1. a\n    ```xml\n    <b>\n    ```",
                "text\n\n    <b>\n\n    <b>",
                "- a\n\ntext\n\n    <b>",
                "- item\n  - item\n1. one\n2) two",
                "> quote\n> more",
                "| a | b |\n| --- | --- |\n| 1 | 2 |",
                "\\# no",
                "1."
            })
    void a_block_keeps_what_is_its_own(String text) {
        assertThat(block(text)).isSameAs(text);
    }

    static final List<Arguments> ITEMS = List.of(
            arguments("a | b\n--|--\n1 | 2", "a | b\n&#45;-|--\n1 | 2"),
            arguments("a\n|---|", "a\n&#124;---|"),
            arguments("a | b\nc | d\n :-- | --: ", "a | b\nc | d\n &#58;-- | --: "),
            arguments("|---|", "&#124;---|"),
            arguments("a <b>\n# c", "a &#60;b>\n&#35; c"));

    @ParameterizedTest
    @FieldSource("ITEMS")
    void the_line_of_a_lists_marker_is_no_header_of_a_table(String text, String expected) {
        assertThat(MarkdownText.item(text, "Owner"::equals)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a | b", "a | b\nc | d", "a\nb\nc | d\n--|--", "a\n\nb | c\n--|--", "a | b\n- c", "-5 | 3"})
    void other_pipes_in_an_item_are_its_own(String text) {
        assertThat(MarkdownText.item(text, "Owner"::equals)).isSameAs(text);
    }

    static final List<Arguments> LINES = List.of(
            arguments("*open `x [y", "*open `x [y"),
            arguments("see <details>", "see &#60;details>"),
            arguments("` <b>", "` &#60;b>"),
            arguments("`<b>` a<br>b", "`<b>` a<br>b"),
            arguments("a | `b | <c>`", "a | `b | <c>`"),
            arguments("\\<b> &#60;b>", "\\<b> &#060;b>"));

    @ParameterizedTest
    @FieldSource("LINES")
    void a_line_that_ends_its_paragraph_may_leave_open_what_it_likes_save_html(String text, String expected) {
        assertThat(MarkdownText.line(text)).isEqualTo(expected);
        assertThat(MarkdownText.heading(text)).isEqualTo(expected);
    }

    @Test
    void a_heading_keeps_its_last_number_sign() {
        assertThat(MarkdownText.heading("C# and F#")).isEqualTo("C# and F&#35;");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Owner",
                "**Owner**",
                "_`Owner`_ ",
                "[Owner](https://x.example)",
                "Owner (of it)",
                "Own&#101;r",
                "a&nbsp;b"
            })
    void a_name_reads_like_itself_however_it_is_dressed(String text) {
        assertThat(MarkdownText.readsLike(text, "Owner"::equals)).isTrue();
    }

    @Test
    void a_name_may_hold_an_aside_itself() {
        assertThat(MarkdownText.readsLike("[*Soon* (today)](#x)", "Soon (today)"::equals))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Owners", "The Owner", "R&D", ""})
    void another_name_does_not(String text) {
        assertThat(MarkdownText.readsLike(text, "Owner"::equals)).isFalse();
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
                        "://",
                        "www.",
                        "www.<a:>",
                        "www.<b",
                        "<a:>",
                        "<br",
                        "a`b\n",
                        "](\"",
                        "    ```\n",
                        "|-\n",
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
                MarkdownText::line,
                MarkdownText::heading,
                MarkdownTextTest::block,
                line -> MarkdownText.item(line, "Owner"::equals),
                CharacterReference::read)) {
            assertTimeoutPreemptively(Duration.ofSeconds(5), () -> form.apply(text));
        }
    }
}
