package io.github.rca4j.benchmarks.hand;

import io.github.rca4j.benchmarks.hand.Section.Item;
import io.github.rca4j.benchmarks.plain.PlainRca;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads a document by commonmark-java, which is told not to look into texts: the walk wants them as they stand. */
public final class ByCommonmark {
    private final Parser parser = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .inlineParserFactory(context -> (lines, node) -> {})
            .build();

    /** {@return what the document says} */
    public PlainRca read(String document) {
        Sections sections = new Sections();
        for (Node node = parser.parse(document).getFirstChild(); node != null; node = node.getNext()) {
            block(node, document, sections);
        }
        return new HandWrittenReader(sections).rca();
    }

    private static void block(Node node, String document, Sections sections) {
        if (node instanceof Heading heading) {
            String line = source(heading, document);
            sections.heading(
                    heading.getLevel(), line.substring(heading.getLevel()).strip());
        } else if (node instanceof Paragraph) {
            sections.open().paragraph(source(node, document));
        } else if (node instanceof ListBlock) {
            sections.open().list(items(node, document));
        } else if (node instanceof FencedCodeBlock code) {
            sections.open().code(code.getInfo(), code.getLiteral());
        } else if (node instanceof TableBlock && node.getLastChild() instanceof TableBody body) {
            for (Node row = body.getFirstChild(); row != null; row = row.getNext()) {
                sections.open().row(source(row, document));
            }
        }
    }

    private static List<Item> items(Node list, String document) {
        List<Item> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            Node text = item.getFirstChild();
            boolean within = text.getNext() instanceof ListBlock;
            items.add(new Item(source(text, document), within ? items(text.getNext(), document) : List.of()));
        }
        return items;
    }

    private static String source(Node node, String document) {
        List<SourceSpan> spans = node.getSourceSpans();
        SourceSpan last = spans.get(spans.size() - 1);
        return document.substring(spans.get(0).getInputIndex(), last.getInputIndex() + last.getLength());
    }
}
