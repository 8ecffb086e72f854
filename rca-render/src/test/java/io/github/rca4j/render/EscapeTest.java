package io.github.rca4j.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.model.outline.Outline;
import io.github.rca4j.model.text.CharacterReference;
import io.github.rca4j.model.text.MarkdownText;
import io.github.rca4j.model.text.NormalForm;
import io.github.rca4j.testsupport.HostileText;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Document;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;

/** Escaped text is text, in the eyes of a parser; what is written as references is read back. */
class EscapeTest {
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    @Test
    void untrusted_text_adds_no_node_but_text_and_shows_as_it_was() {
        for (String text : texts()) {
            String escaped = MarkdownText.escape(text);
            StringBuilder shown = new StringBuilder();
            read(PARSER.parse(escaped), shown, text);
            assertThat(shown.toString().strip()).as(escaped).isEqualTo(lines(NormalForm.block(text)));
        }
    }

    private static void read(Node node, StringBuilder shown, String text) {
        assertThat(node)
                .as("%s in %s", node, text)
                .isInstanceOfAny(Document.class, Paragraph.class, Text.class, SoftLineBreak.class);
        if (node instanceof Text literal) {
            shown.append(literal.getLiteral());
        } else if (node instanceof SoftLineBreak || (node instanceof Paragraph && !shown.isEmpty())) {
            shown.append('\n');
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            read(child, shown, text);
        }
    }

    /** Markdown shows neither empty lines nor white space around a line. */
    private static String lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    @Test
    void a_reader_undoes_character_references_whatever_was_written() {
        SplittableRandom random = new SplittableRandom(7);
        for (String text : texts()) {
            for (int i = 0; i < 20; i++) {
                long places = random.nextLong();
                String written = CharacterReference.write(text, at -> (places >> (at % 64) & 1) == 1);
                assertThat(CharacterReference.read(written)).as(written).isEqualTo(text);
            }
        }
    }

    private static final List<UnaryOperator<String>> LINES = List.of(
            MarkdownText::inline,
            MarkdownText::bold,
            MarkdownText::line,
            MarkdownText::heading,
            text -> MarkdownText.cell(text.replace('|', '/')));

    private static final List<UnaryOperator<String>> BLOCKS = List.of(
            text -> MarkdownText.block(text, Outline::isLabel), text -> MarkdownText.item(text, Outline::isLabel));

    @Test
    void a_reader_gets_back_the_text_of_every_place() {
        for (String text : texts()) {
            String line = NormalForm.line(text);
            LINES.forEach(place -> assertThat(CharacterReference.read(place.apply(line)))
                    .isEqualTo(place == LINES.get(LINES.size() - 1) ? line.replace('|', '/') : line));
            BLOCKS.forEach(place ->
                    assertThat(CharacterReference.read(place.apply(text))).isEqualTo(text));
        }
    }

    private static final List<String> HTML = List.of(
            "`",
            "``",
            "```",
            "<b>",
            "</b>",
            "<!--",
            "-->",
            "<br>",
            "<a:",
            "<https://x>",
            "<a@b.c>",
            "|",
            "--|--",
            "\n",
            "\n\n",
            "    ",
            "  ",
            "- ",
            "> ",
            "1. ",
            "[",
            "](",
            ")",
            "\"",
            "'",
            "\\",
            "https://x",
            "a",
            " ",
            "~~~",
            "\t");

    @Test
    void no_text_holds_html_but_line_breaks() {
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < 40_000; i++) {
            String text = NormalForm.block(random.ints(random.nextInt(2, 16), 0, HTML.size())
                    .mapToObj(HTML::get)
                    .collect(Collectors.joining()));
            if (text.isEmpty()) {
                continue;
            }
            String block = BLOCKS.get(0).apply(text);
            assertNoHtml(block, text);
            assertNoHtml("- " + BLOCKS.get(1).apply(text).replace("\n", "\n  "), text);
            assertNoHtml("- **T**:\n\n  " + block.replace("\n", "\n  "), text);
            String line = NormalForm.line(text);
            for (UnaryOperator<String> place : LINES.subList(0, 4)) {
                assertNoHtml("**Owner**: " + place.apply(line), line);
            }
            assertNoHtml("| a |\n|---|\n| " + MarkdownText.cell(line) + " |", line);
        }
    }

    private static void assertNoHtml(String markdown, String text) {
        assertNoHtml(PARSER.parse(markdown), markdown, text);
    }

    private static void assertNoHtml(Node node, String markdown, String text) {
        boolean lineBreak = node instanceof HtmlInline html && html.getLiteral().equals("<br>");
        assertThat(lineBreak || !(node instanceof HtmlInline || node instanceof HtmlBlock))
                .as("%s in%n%s%nof%n%s", node, markdown, text)
                .isTrue();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            assertNoHtml(child, markdown, text);
        }
    }

    private static List<String> texts() {
        List<String> texts = new ArrayList<>(HostileText.ALL);
        SplittableRandom random = new SplittableRandom(42);
        for (List<Character> alphabet : HostileText.ALPHABETS) {
            for (int i = 0; i < 3_000; i++) {
                texts.add(random.ints(random.nextInt(1, 24), 0, alphabet.size())
                        .mapToObj(c -> alphabet.get(c).toString())
                        .collect(Collectors.joining()));
            }
        }
        return texts;
    }
}
