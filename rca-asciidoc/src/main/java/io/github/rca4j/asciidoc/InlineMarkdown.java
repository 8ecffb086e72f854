package io.github.rca4j.asciidoc;

import io.github.rca4j.model.text.Links;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** What stands within a paragraph, from Markdown to AsciiDoc. */
final class InlineMarkdown extends AbstractVisitor {
    private final Phrase phrase;
    private final boolean oneLine;
    /** AsciiDoc has no emphasis within the same emphasis, and no link within a link. */
    private int strong;

    private int emphasis;
    private boolean inLink;

    private InlineMarkdown(Phrase phrase, boolean oneLine) {
        this.phrase = phrase;
        this.oneLine = oneLine;
    }

    /** Adds what a paragraph holds. */
    static void add(Node paragraph, Phrase phrase) {
        new InlineMarkdown(phrase, false).visitChildren(paragraph);
    }

    /** Adds what something holds that has but one line, such as a cell. */
    static void addLine(Node holder, Phrase phrase) {
        new InlineMarkdown(phrase, true).visitChildren(holder);
    }

    @Override
    public void visit(Text text) {
        phrase.words(text.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        phrase.words(html.getLiteral());
    }

    @Override
    public void visit(Code code) {
        phrase.markup("``").words(code.getLiteral()).markup("``");
    }

    @Override
    public void visit(StrongEmphasis node) {
        phrase.markup(strong++ == 0 ? "**" : "");
        visitChildren(node);
        phrase.markup(--strong == 0 ? "**" : "");
    }

    @Override
    public void visit(Emphasis node) {
        phrase.markup(emphasis++ == 0 ? "__" : "");
        visitChildren(node);
        phrase.markup(--emphasis == 0 ? "__" : "");
    }

    @Override
    public void visit(SoftLineBreak node) {
        newLine("");
    }

    @Override
    public void visit(HardLineBreak node) {
        newLine(" +");
    }

    private void newLine(String end) {
        if (oneLine) {
            phrase.words(" ");
        } else {
            phrase.markup(end).newLine();
        }
    }

    @Override
    public void visit(Link link) {
        link(link, link.getDestination(), link.getTitle());
    }

    @Override
    public void visit(Image image) {
        link(image, image.getDestination(), image.getTitle());
    }

    private void link(Node node, String target, String title) {
        if (!inLink && Links.isPublic(target) && !target.isEmpty()) {
            inLink = true;
            phrase.markup("link:" + References.target(target) + (title == null ? "[" : "[\""));
            visitChildren(node);
            phrase.markup(
                    title == null ? "]" : "\",title=\"" + References.code(title).replace('\n', ' ') + "\"]");
            inLink = false;
        } else {
            visitChildren(node);
            boolean says = node.getFirstChild() instanceof Text text
                    && text.getLiteral().equals(target);
            if (!target.isBlank() && !says) {
                phrase.words(" (" + target + ")");
            }
        }
    }
}
