package io.github.rca4j.read;

import io.github.rca4j.model.Section;
import io.github.rca4j.model.outline.Block;
import io.github.rca4j.model.outline.Manuscript;
import io.github.rca4j.model.outline.Manuscript.Chapter;
import io.github.rca4j.model.outline.Outline;
import io.github.rca4j.model.outline.Passage;
import io.github.rca4j.model.outline.Source;
import io.github.rca4j.model.outline.Source.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Makes a manuscript of Markdown. What is a heading, a list or a table says commonmark; all text is cut from the source,
 * so inline markup need not be parsed at all.
 */
final class MarkdownParser {
    /** What the Markdown renderer puts after a heading that is not the template's, though it sounds like it. */
    private static final String EXTRA = "<!-- " + Outline.EXTRA + " -->";

    /** What the Markdown renderer puts beside a box that has no text there. */
    private static final String NOTHING = "<!-- -->";

    private static final String REMARK = "<!-- rca4j:";
    private static final String END_OF_REMARK = "-->";

    private final Source source;
    private Optional<Passage> title = Optional.empty();
    private final List<Block> opening = new ArrayList<>();
    private final List<Chapter> chapters = new ArrayList<>();
    private List<Block> blocks = opening;

    private MarkdownParser(Source source) {
        this.source = source;
    }

    /**
     * {@return a parser that takes what is nested deeper for text}
     *
     * @param deepest how many lists, elements of lists and quotes may stand in each other
     */
    static Parser blocks(int deepest) {
        return Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .maxOpenBlockParsers(deepest)
                .inlineParserFactory(context -> (lines, node) -> {})
                .build();
    }

    static Manuscript parse(String text, Parser blocks) {
        MarkdownParser parser = new MarkdownParser(Source.of(text));
        for (Node node = blocks.parse(text).getFirstChild(); node != null; node = node.getNext()) {
            parser.add(node);
        }
        return new Manuscript(parser.title, parser.opening, parser.chapters);
    }

    private void add(Node node) {
        if (node instanceof Heading heading) {
            heading(heading);
        } else {
            block(node, 0).ifPresent(blocks::add);
        }
    }

    /** The first heading of level 1 is the title, if no section precedes it. */
    private void heading(Heading heading) {
        Passage words = words(heading);
        if (heading.getLevel() == 1 && title.isEmpty() && chapters.isEmpty()) {
            title = Optional.of(words);
            return;
        }
        boolean extra = words.text().endsWith(EXTRA);
        Passage own = extra ? words.part(0, words.text().length() - EXTRA.length()) : words;
        Optional<Section> section = extra ? Optional.empty() : TemplateHeading.section(own);
        Chapter chapter = new Chapter(section, heading.getLevel(), own, stretch(heading, 0), new ArrayList<>());
        chapters.add(chapter);
        blocks = chapter.blocks();
    }

    /** What stands between the marks of a heading, or above the line of one that is underlined. */
    private Passage words(Heading heading) {
        Stretch stretch = stretch(heading, 0);
        String line = stretch.line(stretch.line());
        int start = 0;
        while (start < line.length() && line.charAt(start) == '#') {
            start++;
        }
        if (start == 0) {
            return stretch.to(stretch.end() - 1).passage();
        }
        Passage words = stretch.from(stretch.line(), start).passage();
        int end = words.text().length();
        while (end > 0 && words.text().charAt(end - 1) == '#') {
            end--;
        }
        boolean closing =
                end == 0 || words.text().charAt(end - 1) == ' ' || words.text().charAt(end - 1) == '\t';
        return closing ? words.part(0, end) : words;
    }

    private Optional<Block> block(Node node, int indent) {
        Stretch stretch = stretch(node, indent);
        if (node instanceof ThematicBreak) {
            return Optional.empty();
        }
        if (node instanceof org.commonmark.node.Paragraph) {
            return Optional.of(new Block.Paragraph(stretch));
        }
        if (node instanceof BulletList || node instanceof OrderedList) {
            return Optional.of(new Block.Listing(stretch, items(node, indent)));
        }
        if (node instanceof TableBlock) {
            return Optional.of(table(stretch));
        }
        if (node instanceof FencedCodeBlock code) {
            return Optional.of(code(code, stretch));
        }
        return Optional.of(node instanceof HtmlBlock ? html(stretch) : new Block.Other(stretch));
    }

    private Stretch stretch(Node node, int indent) {
        List<SourceSpan> spans = node.getSourceSpans();
        SourceSpan first = spans.get(0);
        return new Stretch(
                source,
                first.getLineIndex(),
                first.getColumnIndex(),
                spans.get(spans.size() - 1).getLineIndex() + 1,
                indent);
    }

    private List<Block.Element> items(Node list, int indent) {
        List<Block.Element> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(item((ListItem) item, indent));
        }
        return items;
    }

    private Block.Element item(ListItem item, int indent) {
        int content = indent + item.getContentIndent();
        Stretch whole = stretch(item, content);
        List<Block> held = new ArrayList<>();
        for (Node node = item.getFirstChild(); node != null; node = node.getNext()) {
            block(node, content).ifPresent(held::add);
        }
        String marked = whole.line(whole.line());
        Stretch inside = whole.from(whole.line(), Math.min(content - whole.column(), marked.length()));
        Optional<Boolean> box = Optional.empty();
        if (!held.isEmpty() && held.get(0) instanceof Block.Paragraph first) {
            CheckBox found = CheckBox.of(first.stretch().line(first.stretch().line()));
            box = found.ticked();
            if (box.isPresent()) {
                Stretch rest = first.stretch().from(first.stretch().line(), found.end());
                inside = rest.to(whole.end());
                if (rest.passage().isBlank() || rest.passage().text().equals(NOTHING)) {
                    held.remove(0);
                } else {
                    held.set(0, new Block.Paragraph(rest));
                }
            }
        }
        return new Block.Element(inside, box, Optional.empty(), held);
    }

    private Block.Table table(Stretch stretch) {
        List<Passage> header = TableRow.cells(stretch, stretch.line());
        List<List<Passage>> rows = new ArrayList<>();
        for (int i = stretch.line() + 2; i < stretch.end(); i++) {
            rows.add(TableRow.cells(stretch, i));
        }
        return new Block.Table(stretch, header, rows);
    }

    private static Block.Code code(FencedCodeBlock node, Stretch stretch) {
        Passage opening = stretch.to(stretch.line() + 1).passage();
        Passage info = opening.part(
                Math.min(node.getOpeningFenceLength(), opening.text().length()),
                opening.text().length());
        String code = node.getLiteral();
        return new Block.Code(
                stretch,
                node.getFenceCharacter().equals("~"),
                info,
                code.endsWith("\n") ? code.substring(0, code.length() - 1) : code);
    }

    private static Block html(Stretch stretch) {
        Passage text = stretch.passage();
        boolean remark = text.text().startsWith(REMARK) && text.text().endsWith(END_OF_REMARK);
        return remark
                ? new Block.Remark(
                        stretch, text.part("<!--".length(), text.text().length() - END_OF_REMARK.length()))
                : new Block.Other(stretch);
    }
}
