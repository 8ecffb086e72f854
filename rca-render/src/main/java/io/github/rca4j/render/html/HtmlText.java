package io.github.rca4j.render.html;

import io.github.rca4j.model.outline.Text;
import io.github.rca4j.model.text.MarkdownText;
import java.util.List;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/** Texts, which are Markdown, as HTML. A text without markup is not parsed. */
final class HtmlText {
    /** Each of these can begin markup in a line; one that begins with a letter and has none of them is itself. */
    private static final String MARKUP = "\\`*_[<&\n";

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser INLINE =
            Parser.builder().enabledBlockTypes(Set.of()).build();
    private static final Parser BLOCK = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer RENDERER = renderer(false);
    /** A single paragraph stands without its tags. */
    private static final HtmlRenderer BARE_RENDERER = renderer(true);

    private static final TextContentRenderer WORDS =
            TextContentRenderer.builder().build();

    private HtmlText() {}

    private static HtmlRenderer renderer(boolean bare) {
        return HtmlRenderer.builder()
                .extensions(EXTENSIONS)
                .escapeHtml(true)
                .omitSingleParagraphP(bare)
                .nodeRendererFactory(SafeLinks::new)
                .build();
    }

    /** Phrasing content: what can stand within a paragraph, a cell or a heading. */
    static String line(Text text) {
        return switch (text.kind()) {
            case PLAIN -> HtmlWriter.escaped(text.value());
            case BLANK -> blank(text);
            case INLINE, BLOCK ->
                isPlain(text.value())
                        ? HtmlWriter.escaped(text.value())
                        : printable(BARE_RENDERER.render(INLINE.parse(contained(text.value()))));
        };
    }

    /** Flow content: paragraphs, lists, quotes, tables and code. */
    static String block(Text text) {
        return switch (text.kind()) {
            case PLAIN -> "<p>" + HtmlWriter.escaped(text.value()) + "</p>\n";
            case BLANK -> "<p>" + blank(text) + "</p>\n";
            case INLINE -> "<p>" + line(text) + "</p>\n";
            case BLOCK ->
                isPlain(text.value())
                        ? "<p>" + HtmlWriter.escaped(text.value()) + "</p>\n"
                        : printable(RENDERER.render(BLOCK.parse(contained(text.value()))));
        };
    }

    /** Flow content where one paragraph needs no tags of its own: in an element of a list, or beside a label. */
    static String item(Text text) {
        return text.kind() != Text.Kind.BLOCK || isPlain(text.value())
                ? line(text)
                : printable(BARE_RENDERER.render(BLOCK.parse(contained(text.value()))));
    }

    /** The words without their markup, for places that can hold none; not escaped. */
    static String words(Text text) {
        boolean markdown = text.kind() == Text.Kind.INLINE || text.kind() == Text.Kind.BLOCK;
        return markdown && !isPlain(text.value()) ? WORDS.render(INLINE.parse(contained(text.value()))) : text.value();
    }

    private static String blank(Text text) {
        return "<span class=\"blank\">" + HtmlWriter.escaped(text.value()) + "</span>";
    }

    private static boolean isPlain(String text) {
        if (!Character.isLetter(text.charAt(0))) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (MARKUP.indexOf(c) >= 0 || HtmlWriter.isControl(c)) {
                return false;
            }
        }
        return true;
    }

    /** Headings, rules and the like do not act in a text, just as in the Markdown. */
    private static String contained(String text) {
        return MarkdownText.block(text, label -> false);
    }

    /** Control characters have no place in a page, as themselves or as what a reference stood for. */
    private static String printable(String html) {
        StringBuilder clean = new StringBuilder(html);
        for (int i = 0; i < clean.length(); i++) {
            if (HtmlWriter.isControl(clean.charAt(i))) {
                clean.setCharAt(i, '\uFFFD');
            }
        }
        return clean.toString();
    }
}
