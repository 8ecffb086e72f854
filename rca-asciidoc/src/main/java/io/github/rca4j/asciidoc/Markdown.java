package io.github.rca4j.asciidoc;

import io.github.rca4j.model.outline.Text;
import io.github.rca4j.model.text.MarkdownText;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;

/** Texts as the blocks that they consist of. */
final class Markdown {
    /** Deeper is read as text, so that what is written of it never needs more than this. */
    private static final int DEEPEST = 20;

    private static final Parser BLOCKS = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();
    private static final Parser LINE = Parser.builder()
            .enabledBlockTypes(Set.of())
            .maxInlineNesting(DEEPEST)
            .build();

    private Markdown() {}

    /** {@return what a text consists of; of one that is no Markdown, a paragraph} */
    static Node blocks(Text text) {
        // Headings do not act in a text, just as in the Markdown that is written of it.
        String contained = MarkdownText.block(text.value(), label -> false);
        return switch (text.kind()) {
            case BLOCK -> BLOCKS.parse(contained);
            case INLINE -> LINE.parse(contained);
            case PLAIN, BLANK -> literal(text.value());
        };
    }

    /** Adds a text where there is room for one line only. */
    static void addLine(Text text, Phrase phrase) {
        switch (text.kind()) {
            case PLAIN -> phrase.words(text.value());
            case BLANK -> phrase.markup("[.blank]##").words(text.value()).markup("##");
            case INLINE, BLOCK -> {
                Node line = LINE.parse(MarkdownText.block(text.value(), label -> false));
                for (Node block = line.getFirstChild(); block != null; block = block.getNext()) {
                    InlineMarkdown.addLine(block, phrase);
                }
            }
        }
    }

    private static Node literal(String words) {
        Document document = new Document();
        Paragraph paragraph = new Paragraph();
        paragraph.appendChild(new org.commonmark.node.Text(words));
        document.appendChild(paragraph);
        return document;
    }
}
