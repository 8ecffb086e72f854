package io.github.rca4j.render;

import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import io.github.rca4j.model.Section;
import io.github.rca4j.model.outline.Outline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a Markdown parser that is not the library's own sees of an RCA's structure: headings, labels, the rows of the
 * template's tables and the elements of its lists. The texts of fields are left out.
 */
final class MarkdownSkeleton {
    /** Sections whose own lists are the template's, and not a text's. */
    private static final Set<Section> LISTS = EnumSet.of(
            Section.CONTRIBUTING_FACTORS,
            Section.IMMEDIATE_ACTIONS,
            Section.SHORT_TERM_ACTIONS,
            Section.LONG_TERM_ACTIONS,
            Section.FURTHER_ACTIONS,
            Section.ROOT_CAUSE_CATEGORY,
            Section.WHAT_WENT_WELL,
            Section.WHAT_COULD_BE_IMPROVED,
            Section.WHERE_WE_GOT_LUCKY,
            Section.PROCESS_IMPROVEMENT,
            Section.REVIEW_CHECKLIST);

    private static final Set<Section> TABLES = EnumSet.of(Section.TIMELINE, Section.REVIEWERS);

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private final List<String> parts = new ArrayList<>();
    private Optional<Section> section = Optional.empty();
    private boolean own = true;

    private MarkdownSkeleton() {}

    static List<String> of(String markdown) {
        MarkdownSkeleton skeleton = new MarkdownSkeleton();
        Document document = PARSER.parse(markdown);
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            skeleton.block(node);
        }
        return skeleton.parts;
    }

    private void block(Node node) {
        if (node instanceof Heading heading) {
            String text = text(heading);
            section = Arrays.stream(Section.values())
                    .filter(s -> s.heading().equals(text) && s.level() == heading.getLevel())
                    .findFirst();
            own = true;
            parts.add(
                    "heading " + heading.getLevel() + section.map(s -> " " + s).orElse(""));
        } else if (node instanceof HtmlCommentBlock) {
            own = false;
            parts.add("comment");
        } else if (node instanceof Paragraph) {
            labels(node);
        } else if (node instanceof TableBlock
                && own
                && section.filter(TABLES::contains).isPresent()) {
            node.getDescendants().forEach(d -> {
                if (d instanceof TableRow row) {
                    parts.add("row " + count(row));
                }
            });
        } else if (node instanceof ListBlock
                && own
                && section.filter(LISTS::contains).isPresent()) {
            items(node);
        } else {
            // Whatever else is somebody's text; but nowhere in it may a label or heading hide.
            node.getDescendants().forEach(d -> {
                if (d instanceof Heading) {
                    parts.add("heading within a text");
                } else if (d instanceof Paragraph) {
                    labels(d);
                }
            });
        }
    }

    private void items(Node list) {
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            parts.add("item");
            item.getDescendants().forEach(d -> {
                if (d instanceof Heading) {
                    parts.add("heading within an item");
                } else if (d instanceof Paragraph) {
                    labels(d);
                }
            });
        }
    }

    /** Labels begin a line. */
    private void labels(Node paragraph) {
        boolean begins = true;
        for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
            Node next = node.getNext();
            if (begins
                    && node instanceof StrongEmphasis
                    && next != null
                    && next.getChars().startsWith(":")) {
                String label = text(node);
                if (Outline.isLabel(label)) {
                    parts.add("label " + label);
                }
            }
            begins = node instanceof SoftLineBreak || node instanceof HardLineBreak;
        }
    }

    private static int count(Node parent) {
        int count = 0;
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            count++;
        }
        return count;
    }

    private static String text(Node node) {
        return new TextCollectingVisitor().collectAndGetText(node);
    }
}
