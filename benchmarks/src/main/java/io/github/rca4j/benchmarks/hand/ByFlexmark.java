package io.github.rca4j.benchmarks.hand;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import io.github.rca4j.benchmarks.hand.Section.Item;
import io.github.rca4j.benchmarks.plain.PlainRca;
import java.util.ArrayList;
import java.util.List;

/** Reads a document by flexmark-java. */
public final class ByFlexmark {
    private final Parser parser = Parser.builder(
                    new MutableDataSet().set(Parser.EXTENSIONS, List.of(TablesExtension.create())))
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
            sections.heading(heading.getLevel(), heading.getText().toString());
        } else if (node instanceof Paragraph) {
            sections.open().paragraph(source(node, document));
        } else if (node instanceof ListBlock) {
            sections.open().list(items(node, document));
        } else if (node instanceof FencedCodeBlock code) {
            sections.open()
                    .code(code.getInfo().toString(), code.getContentChars().toString());
        } else if (node instanceof TableBlock) {
            rows(node.getFirstChildAny(TableBody.class), document, sections.open());
        }
    }

    private static void rows(Node body, String document, Section section) {
        for (Node row = body.getFirstChild(); row != null; row = row.getNext()) {
            section.row(source(row, document));
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
        return document.substring(node.getStartOffset(), node.getEndOffset()).stripTrailing();
    }
}
