package io.github.rca4j.render.html;

import io.github.rca4j.model.outline.Text;
import io.github.rca4j.render.Output;
import java.text.Normalizer;

/**
 * Writes elements and owns all escaping: document data goes through {@link #text}, {@link #line}, {@link #item} and
 * {@link #block}, or into the value of an attribute, and nowhere else. Names of elements and attributes come from code
 * alone.
 *
 * <pre>{@code
 * html.open("p", "class", "lead").text(words).close("p").newLine();
 * }</pre>
 *
 * @since 0.1
 */
public final class HtmlWriter {
    private static final char FIRST_COMPOSING = '\u0300';
    private static final boolean[] ITSELF = new boolean[FIRST_COMPOSING];

    static {
        for (char c = 0; c < ITSELF.length; c++) {
            boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
            ITSELF[c] = !control && "&<>\"'".indexOf(c) < 0;
        }
    }

    private final Output out;

    HtmlWriter(Output out) {
        this.out = out;
    }

    /**
     * Writes a start tag.
     *
     * @param element the element's name; never a document's words
     * @param attributes names, which are never a document's words, and values, which may be, in turn
     * @return this writer
     */
    public HtmlWriter open(String element, String... attributes) {
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

    /**
     * Writes an end tag.
     *
     * @param element the element's name
     * @return this writer
     */
    public HtmlWriter close(String element) {
        out.write("</").write(element).write(">");
        return this;
    }

    /**
     * Writes words as they are.
     *
     * @param words any words; what would be markup in them is escaped
     * @return this writer
     */
    public HtmlWriter text(String words) {
        out.write(escaped(words));
        return this;
    }

    /**
     * Writes an element that holds words alone.
     *
     * @param element the element's name
     * @param words its words, escaped
     * @param attributes names and values in turn
     * @return this writer
     */
    public HtmlWriter element(String element, String words, String... attributes) {
        return open(element, attributes).text(words).close(element);
    }

    /**
     * Writes a text where no paragraph can stand: in a cell, a heading, a line.
     *
     * @param text the text; of its Markdown, emphasis, code and safe links act
     * @return this writer
     */
    public HtmlWriter line(Text text) {
        return markup(HtmlText.line(text));
    }

    /**
     * Writes a text in an element of a list or beside a label, where a single paragraph needs no element of its own.
     *
     * @param text the text; of its Markdown all acts but raw HTML and unsafe links
     * @return this writer
     */
    public HtmlWriter item(Text text) {
        return markup(HtmlText.item(text));
    }

    /**
     * Writes a text as paragraphs.
     *
     * @param text the text; of its Markdown all acts but raw HTML and unsafe links
     * @return this writer
     */
    public HtmlWriter block(Text text) {
        return markup(HtmlText.block(text));
    }

    /**
     * Ends the line, which makes the page's source easier to read.
     *
     * @return this writer
     */
    public HtmlWriter newLine() {
        out.write("\n");
        return this;
    }

    /** What {@link HtmlText} made of a text, and this package's own markup. */
    HtmlWriter markup(String markup) {
        out.write(markup);
        return this;
    }

    /** {@return whether a character can stand in a page as it is, and together with any other} */
    static boolean isItself(char c) {
        return c < ITSELF.length && ITSELF[c];
    }

    /** {@return words as they are written in a page, in an attribute's value too} */
    static String escaped(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (!isItself(words.charAt(i))) {
                return escapedFrom(i, composed(words));
            }
        }
        return words;
    }

    private static String escapedFrom(int start, String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16).append(text, 0, start);
        for (int i = start; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(isForbidden(text, i) ? '\uFFFD' : text.charAt(i));
            }
        }
        return escaped.toString();
    }

    /** A page is in Unicode's composed form, as the web's character model asks; below these characters all text is. */
    static String composed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_COMPOSING) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }

    /** A page may hold no control characters but white space, and nothing that Unicode says is no character. */
    static boolean isForbidden(CharSequence text, int at) {
        char c = text.charAt(at);
        if (c < 0xD800) {
            return Character.isISOControl(c) && c != '\n' && c != '\t';
        }
        if (Character.isSurrogate(c)) {
            // What a reference stood for may be half a character.
            int first = Character.isLowSurrogate(c) ? at - 1 : at;
            return first < 0
                    || first + 1 >= text.length()
                    || !Character.isSurrogatePair(text.charAt(first), text.charAt(first + 1))
                    || (Character.toCodePoint(text.charAt(first), text.charAt(first + 1)) & 0xFFFE) == 0xFFFE;
        }
        return (c >= 0xFDD0 && c <= 0xFDEF) || c >= 0xFFFE;
    }
}
