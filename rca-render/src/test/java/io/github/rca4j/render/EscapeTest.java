package io.github.rca4j.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.model.text.CharacterReference;
import io.github.rca4j.model.text.MarkdownText;
import io.github.rca4j.model.text.NormalForm;
import io.github.rca4j.testsupport.HostileText;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Document;
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
