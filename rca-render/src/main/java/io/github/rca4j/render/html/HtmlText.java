package io.github.rca4j.render.html;

import io.github.rca4j.model.outline.Text;
import io.github.rca4j.model.text.MarkdownText;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * Texts, which are Markdown, as HTML. A text without markup is not parsed, and of one line that begins as words only what
 * stands within a line.
 */
final class HtmlText {
    /** Characters that can begin markup within a line. */
    private static final boolean[] MARKUP = new boolean[128];

    static {
        "\\`*_[<&\n".chars().forEach(c -> MARKUP[c] = true);
    }

    /** Besides letters and numbers, what a line can begin with and still be none but itself. */
    private static final String BEGINNING = "\"'($/@%^,.";

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser INLINE =
            Parser.builder().enabledBlockTypes(Set.of()).build();
    private static final Parser BLOCK = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer LINE_RENDERER =
            renderer().omitSingleParagraphP(true).build();
    private static final HtmlRenderer BLOCK_RENDERER = blockRenderer().build();
    /** A single paragraph stands without its tags. */
    private static final HtmlRenderer ITEM_RENDERER =
            blockRenderer().omitSingleParagraphP(true).build();

    private static final TextContentRenderer WORDS =
            TextContentRenderer.builder().build();

    private HtmlText() {}

    private static HtmlRenderer.Builder renderer() {
        return HtmlRenderer.builder().escapeHtml(true).percentEncodeUrls(true).nodeRendererFactory(SafeLinks::new);
    }

    private static HtmlRenderer.Builder blockRenderer() {
        return renderer().extensions(EXTENSIONS).attributeProviderFactory(context -> HtmlText::scrolls);
    }

    /** A table that is wider than its place scrolls there, not the page; whoever has no mouse reaches it by its tab stop. */
    private static void scrolls(Node node, String element, Map<String, String> attributes) {
        if (node instanceof TableBlock) {
            attributes.put("tabindex", "0");
        }
    }

    /** Phrasing content: what can stand within a paragraph, a cell or a heading. */
    static String line(Text text) {
        return switch (text.kind()) {
            case PLAIN -> HtmlWriter.escaped(text.value());
            case BLANK -> blank(text);
            case INLINE, BLOCK ->
                isPlain(text.value())
                        ? HtmlWriter.escaped(text.value())
                        : printable(LINE_RENDERER.render(INLINE.parse(contained(text.value()))));
        };
    }

    /** Flow content: paragraphs, lists, quotes, tables and code. */
    static String block(Text text) {
        return switch (text.kind()) {
            case PLAIN -> "<p>" + HtmlWriter.escaped(text.value()) + "</p>\n";
            case BLANK -> "<p>" + blank(text) + "</p>\n";
            case INLINE -> "<p>" + line(text) + "</p>\n";
            case BLOCK ->
                isOneLine(text.value())
                        ? "<p>" + line(text) + "</p>\n"
                        : printable(BLOCK_RENDERER.render(BLOCK.parse(contained(text.value()))));
        };
    }

    /** Flow content where one paragraph needs no tags of its own: in an element of a list, or beside a label. */
    static String item(Text text) {
        return text.kind() != Text.Kind.BLOCK || isOneLine(text.value())
                ? line(text)
                : printable(ITEM_RENDERER.render(BLOCK.parse(contained(text.value()))));
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
        if (!beginsPlain(text)) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isMarkup(text, i) || (!HtmlWriter.isItself(c) && HtmlWriter.isForbidden(text, i))) {
                return false;
            }
        }
        return true;
    }

    /** An underscore within a word, as in {@code user_id}, is none but itself. */
    private static boolean isMarkup(String text, int at) {
        char c = text.charAt(at);
        return c < MARKUP.length && MARKUP[c] && !(c == '_' && isInWord(text, at - 1) && isInWord(text, at + 1));
    }

    private static boolean isInWord(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    /** A list or a heading has a space after its sign: {@code 1.0} and {@code #12} are words. */
    private static boolean beginsPlain(String text) {
        int at = 0;
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            at++;
        }
        if (at > 0) {
            return at == text.length() || ".)".indexOf(text.charAt(at)) < 0 || isInWord(text, at + 1);
        }
        return Character.isLetter(text.codePointAt(0))
                || BEGINNING.indexOf(text.charAt(0)) >= 0
                || (text.charAt(0) == '#' && isInWord(text, 1));
    }

    /** Only blocks of several lines, or with another beginning, are more than a paragraph; a fence is three backticks. */
    private static boolean isOneLine(String text) {
        return text.indexOf('\n') < 0 && (beginsPlain(text) || (text.charAt(0) == '`' && !text.startsWith("```")));
    }

    /** Headings, rules and the like do not act in a text, just as in the Markdown. */
    private static String contained(String text) {
        return MarkdownText.block(text, label -> false);
    }

    /** What has no place in a page has none as what a reference stood for either. */
    private static String printable(String rendered) {
        // Elements that hold nothing are written as HTML has them; in texts there is no bracket left.
        String html = HtmlWriter.composed(rendered.replace(" />", ">"));
        StringBuilder clean = null;
        for (int i = 0; i < html.length(); i++) {
            if (!HtmlWriter.isItself(html.charAt(i)) && HtmlWriter.isForbidden(html, i)) {
                clean = clean == null ? new StringBuilder(html) : clean;
                clean.setCharAt(i, '\uFFFD');
            }
        }
        return clean == null ? html : clean.toString();
    }
}
