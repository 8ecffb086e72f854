package io.github.rca4j.confluence;

import io.github.rca4j.render.Output;

/** Elements and their text, which this alone escapes. */
record Xml(Output out) {
    Xml open(String tag) {
        out.write("<" + tag + ">");
        return this;
    }

    Xml close(String name) {
        out.write("</" + name + ">");
        return this;
    }

    Xml text(String text) {
        out.write(escaped(text));
        return this;
    }

    /** What {@link Markdown} made of a text. */
    Xml markup(String markup) {
        out.write(markup);
        return this;
    }

    Xml element(String name, String text) {
        return open(name).text(text).close(name);
    }

    Xml newLine() {
        out.write("\n");
        return this;
    }

    Xml code(String language, String code) {
        open("ac:structured-macro ac:name=\"code\"");
        if (!language.isEmpty()) {
            open("ac:parameter ac:name=\"language\"").text(language).close("ac:parameter");
        }
        // The end of such a section, within the code, is divided between two.
        String body = printable(code).replace("]]>", "]]]]><![CDATA[>");
        out.write("<ac:plain-text-body><![CDATA[" + body + "]]></ac:plain-text-body>");
        return close("ac:structured-macro").newLine();
    }

    static String escaped(String text) {
        return printable(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** What XML may not hold, not even as a reference, becomes what stands for such a character. */
    static String printable(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> out.appendCodePoint(isAllowed(c) ? c : 0xFFFD));
        return out.toString();
    }

    private static boolean isAllowed(int c) {
        return c >= ' ' ? c < 0xD800 || (c > 0xDFFF && (c & 0xFFFE) != 0xFFFE) : c == '\n' || c == '\t';
    }
}
