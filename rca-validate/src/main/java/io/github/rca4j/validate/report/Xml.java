package io.github.rca4j.validate.report;

import io.github.rca4j.model.text.Printable;

/** Writes XML 1.0. What cannot be seen is written as its number; what XML has no place for is replaced by a mark. */
final class Xml {
    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

    String text() {
        return out + "\n";
    }

    /** Names and values in turns. */
    Xml open(String element, Object... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            characters(String.valueOf(attributes[i + 1])).out.append('"');
        }
        out.append('>');
        return this;
    }

    Xml close(String element) {
        out.append("</").append(element).append('>');
        return this;
    }

    Xml characters(String text) {
        text.codePoints().forEach(this::character);
        return this;
    }

    private void character(int codePoint) {
        switch (codePoint) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            default -> {
                if (!isAllowed(codePoint)) {
                    out.append('\uFFFD');
                } else if (Printable.isVisible(codePoint)) {
                    out.appendCodePoint(codePoint);
                } else {
                    out.append("&#").append(codePoint).append(';');
                }
            }
        }
    }

    /** The production {@code Char} of XML 1.0. */
    private static boolean isAllowed(int codePoint) {
        return codePoint >= 0x20
                ? Character.getType(codePoint) != Character.SURROGATE && codePoint != 0xFFFE && codePoint != 0xFFFF
                : codePoint == '\t' || codePoint == '\n' || codePoint == '\r';
    }
}
