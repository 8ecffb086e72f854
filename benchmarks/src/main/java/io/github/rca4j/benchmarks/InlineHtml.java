package io.github.rca4j.benchmarks;

import java.util.Set;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Markdown within a line, as HTML. A team would write these few lines; the limit and all engines share them. Only texts
 * that hold a character of Markdown's or HTML's are parsed.
 */
public final class InlineHtml {
    private static final Parser PARSER =
            Parser.builder().enabledBlockTypes(Set.of()).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .omitSingleParagraphP(true)
            .build();

    private InlineHtml() {}

    /** {@return the text, parsed only if it may hold markup} */
    public static String of(String markdown) {
        for (int i = 0; i < markdown.length(); i++) {
            if ("\\`*_[<&\n".indexOf(markdown.charAt(i)) >= 0) {
                return parsed(markdown);
            }
        }
        return escaped(markdown);
    }

    static String parsed(String markdown) {
        return RENDERER.render(PARSER.parse(markdown));
    }

    /** {@return words as they stand in HTML, in an attribute too} */
    public static String escaped(String words) {
        StringBuilder escaped = null;
        for (int i = 0; i < words.length(); i++) {
            String as = escaped(words.charAt(i));
            if (!as.isEmpty() && escaped == null) {
                escaped = new StringBuilder(words.length() + 16).append(words, 0, i);
            }
            if (escaped != null && as.isEmpty()) {
                escaped.append(words.charAt(i));
            } else if (escaped != null) {
                escaped.append(as);
            }
        }
        return escaped == null ? words : escaped.toString();
    }

    /** {@return what a character is written as; empty if it is written as itself} */
    private static String escaped(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> "";
        };
    }
}
