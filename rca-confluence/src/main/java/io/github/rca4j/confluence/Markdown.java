package io.github.rca4j.confluence;

import io.github.rca4j.model.outline.Text;
import io.github.rca4j.model.text.Links;
import io.github.rca4j.model.text.MarkdownText;
import io.github.rca4j.render.Output;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;

/** Texts as XHTML. */
final class Markdown {
    private static final int DEEPEST = 50;
    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser LINE = Parser.builder()
            .enabledBlockTypes(Set.of())
            .maxInlineNesting(DEEPEST)
            .build();
    private static final Parser BLOCKS = Parser.builder()
            .extensions(TABLES)
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();
    private static final HtmlRenderer RENDERER = renderer(false);
    private static final HtmlRenderer BARE = renderer(true);

    private Markdown() {}

    private static HtmlRenderer renderer(boolean bare) {
        return HtmlRenderer.builder()
                .extensions(TABLES)
                .escapeHtml(true)
                .percentEncodeUrls(true)
                .omitSingleParagraphP(bare)
                .nodeRendererFactory(Own::new)
                .build();
    }

    /** {@return what can stand in a paragraph or a cell} */
    static String line(Text text) {
        return markdown(text, LINE, BARE);
    }

    /** {@return what can stand in an element of a list; one paragraph stands without its tags} */
    static String item(Text text) {
        return markdown(text, text.kind() == Text.Kind.BLOCK ? BLOCKS : LINE, BARE);
    }

    /** {@return paragraphs and other blocks} */
    static String block(Text text) {
        return text.kind() == Text.Kind.BLOCK ? markdown(text, BLOCKS, RENDERER) : "<p>" + line(text) + "</p>";
    }

    private static String markdown(Text text, Parser parser, HtmlRenderer renderer) {
        return switch (text.kind()) {
            case PLAIN -> Xml.escaped(text.value());
            case BLANK -> "<em>" + Xml.escaped(text.value()) + "</em>";
            // Headings do not act in a text, just as in the Markdown that is written of it.
            case INLINE, BLOCK ->
                Xml.printable(renderer.render(parser.parse(MarkdownText.block(text.value(), label -> false))));
        };
    }

    /** What is not as in HTML: code is a macro, and what may not be a link is shown. */
    private static final class Own implements NodeRenderer {
        private final HtmlNodeRendererContext context;
        private boolean inLink;

        Own(HtmlNodeRendererContext context) {
            this.context = context;
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(FencedCodeBlock.class, IndentedCodeBlock.class, Image.class, Link.class);
        }

        @Override
        public void render(Node node) {
            if (node instanceof FencedCodeBlock code) {
                code(code.getInfo() == null ? "" : code.getInfo(), code.getLiteral());
            } else if (node instanceof IndentedCodeBlock code) {
                code("", code.getLiteral());
            } else if (node instanceof Link link) {
                link(link, link.getDestination());
            } else if (node instanceof Image image) {
                link(image, image.getDestination());
            }
        }

        private void code(String language, String code) {
            StringWriter macro = new StringWriter();
            new Xml(new Output(macro)).code(language, code.stripTrailing());
            context.getWriter().raw(macro.toString());
        }

        private void link(Node node, String target) {
            boolean isLink = !inLink && Links.isPublic(target);
            if (isLink) {
                context.getWriter().tag("a", Map.of("href", context.encodeUrl(target)));
                inLink = true;
            }
            for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                context.render(child);
            }
            if (isLink) {
                inLink = false;
                context.getWriter().tag("/a");
            } else {
                context.getWriter().text(" (" + target + ")");
            }
        }
    }
}
