package io.github.rca4j.render.html;

import io.github.rca4j.render.Output;

/**
 * Writes elements and owns all escaping: document data goes through {@link #text} and nothing else. Names of elements
 * and attributes come from this package's code alone.
 */
final class HtmlWriter {
    private final Output out;

    HtmlWriter(Output out) {
        this.out = out;
    }

    /** A start tag; attributes are name and value in turn. */
    HtmlWriter open(String element, String... attributes) {
        out.write("<").write(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.write(" ")
                    .write(attributes[i])
                    .write("=\"")
                    .write(escaped(attributes[i + 1]))
                    .write("\"");
        }
        out.write(">");
        return this;
    }

    HtmlWriter close(String element) {
        out.write("</").write(element).write(">");
        return this;
    }

    HtmlWriter text(String text) {
        out.write(escaped(text));
        return this;
    }

    /** An element that holds a text alone. */
    HtmlWriter element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close(element);
    }

    HtmlWriter newLine() {
        out.write("\n");
        return this;
    }

    /** What {@link HtmlText} made of a text, and this package's own style sheet. */
    HtmlWriter markup(String markup) {
        out.write(markup);
        return this;
    }

    static String escaped(String text) {
        StringBuilder escaped = null;
        for (int i = 0; i < text.length(); i++) {
            String replacement = switch (text.charAt(i)) {
                case '&' -> "&amp;";
                case '<' -> "&lt;";
                case '>' -> "&gt;";
                case '"' -> "&quot;";
                case '\'' -> "&#39;";
                default -> isControl(text.charAt(i)) ? "\uFFFD" : null;
            };
            if (replacement != null && escaped == null) {
                escaped = new StringBuilder(text.length() + 16).append(text, 0, i);
            }
            if (escaped != null) {
                escaped.append(replacement == null ? String.valueOf(text.charAt(i)) : replacement);
            }
        }
        return escaped == null ? text : escaped.toString();
    }

    /** A page may hold no control characters but white space. */
    static boolean isControl(char c) {
        return Character.isISOControl(c) && c != '\n' && c != '\t';
    }
}
