package io.github.rca4j.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/** Paragraphs, lists, quotes, tables and code, from Markdown to AsciiDoc. */
record BlockMarkdown(Lines lines) {

    /** Writes a block and those that follow it. */
    void write(@Nullable Node first) {
        for (Node block = first; block != null; block = block.getNext()) {
            block(block);
        }
    }

    private void block(Node block) {
        if (block instanceof ListBlock list) {
            lines.block();
            list(list, 1);
            lines.endOfList();
        } else if (block instanceof BlockQuote quote) {
            lines.quoted(() -> write(quote.getFirstChild()));
            lines.block();
        } else if (block instanceof FencedCodeBlock code) {
            Optional<String> language = Optional.ofNullable(code.getInfo()).filter(info -> !info.isBlank());
            new Listing(language, withoutEnd(code.getLiteral())).write(lines);
        } else if (block instanceof IndentedCodeBlock code) {
            new Listing(Optional.empty(), withoutEnd(code.getLiteral())).write(lines);
        } else if (block instanceof TableBlock table) {
            table(table);
        } else if (block instanceof ThematicBreak) {
            lines.block().line("'''").block();
        } else if (block instanceof HtmlBlock html) {
            lines.block().line(new Phrase().words(html.getLiteral()).toString()).block();
        } else if (!(block instanceof LinkReferenceDefinition)) {
            lines.block().line(paragraph(block)).block();
        }
    }

    private static String withoutEnd(String code) {
        return code.endsWith("\n") ? code.substring(0, code.length() - 1) : code;
    }

    private static String paragraph(Node block) {
        Phrase phrase = new Phrase();
        InlineMarkdown.add(block, phrase);
        return phrase.toString();
    }

    private void list(ListBlock list, int level) {
        if (list instanceof OrderedList ordered) {
            // Numbers on every level, not letters.
            int start = ordered.getMarkerStartNumber();
            lines.line(start == 1 ? "[arabic]" : "[arabic,start=" + start + "]");
        }
        String marker = (list instanceof BulletList ? "*" : ".").repeat(level) + " ";
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            @Nullable Node rest = firstLine(marker, new Phrase(), item.getFirstChild());
            if (rest instanceof ListBlock inner && rest.getNext() == null) {
                list(inner, level + 1);
            } else {
                attach(rest);
            }
        }
    }

    /**
     * Writes an element of a list.
     *
     * @param marker what the element's line begins with
     * @param phrase what comes before its text
     * @param first the first of its blocks
     */
    void element(String marker, Phrase phrase, @Nullable Node first) {
        attach(firstLine(marker, phrase, first));
    }

    /** {@return what is still to be written} */
    private @Nullable Node firstLine(String marker, Phrase phrase, @Nullable Node first) {
        @Nullable Node rest = first;
        if (first instanceof Paragraph) {
            InlineMarkdown.add(first, phrase);
            rest = first.getNext();
        }
        lines.line(marker + phrase);
        return rest;
    }

    private void attach(@Nullable Node rest) {
        if (rest != null) {
            lines.attached(() -> write(rest));
        }
    }

    private void table(TableBlock table) {
        List<TableCell> header = cells(table.getFirstChild().getFirstChild());
        List<String> columns = header.stream().map(BlockMarkdown::alignment).toList();
        Rows rows = new Rows(lines, String.join(",", columns));
        rows.header(header.stream().map(BlockMarkdown::cell).toList());
        Node body = table.getFirstChild().getNext();
        for (Node row = body == null ? null : body.getFirstChild(); row != null; row = row.getNext()) {
            rows.row(cells(row).stream().map(BlockMarkdown::cell).toList());
        }
        rows.end();
    }

    private static List<TableCell> cells(Node row) {
        List<TableCell> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells.add((TableCell) cell);
        }
        return cells;
    }

    private static String alignment(TableCell cell) {
        TableCell.@Nullable Alignment alignment = cell.getAlignment();
        return alignment == TableCell.Alignment.CENTER ? "^" : alignment == TableCell.Alignment.RIGHT ? ">" : "<";
    }

    private static String cell(TableCell cell) {
        Phrase phrase = new Phrase();
        InlineMarkdown.addLine(cell, phrase);
        return phrase.toString();
    }
}
