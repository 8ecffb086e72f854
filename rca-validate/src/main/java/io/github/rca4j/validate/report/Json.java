package io.github.rca4j.validate.report;

import io.github.rca4j.model.text.Printable;
import java.util.List;
import java.util.function.Consumer;

/** Writes JSON, indented by two spaces. What cannot be seen in a text is written as its number. */
final class Json {
    private final StringBuilder out = new StringBuilder();
    private String newLine = "\n";
    private boolean first = true;

    String text() {
        return out + "\n";
    }

    /** The next member's name. */
    Json name(String name) {
        next();
        string(name);
        out.append(": ");
        return this;
    }

    void member(String name, String value) {
        name(name).string(value);
    }

    void member(String name, int value) {
        name(name).out.append(value);
    }

    void object(Runnable members) {
        block('{', members, '}');
    }

    <T> void array(List<T> elements, Consumer<T> each) {
        Runnable all = () -> elements.forEach(element -> {
            next();
            each.accept(element);
        });
        block('[', all, ']');
    }

    private void block(char open, Runnable content, char close) {
        String outer = newLine;
        out.append(open);
        newLine = outer + "  ";
        first = true;
        content.run();
        newLine = outer;
        out.append(first ? "" : outer).append(close);
        first = false;
    }

    private void next() {
        out.append(first ? "" : ",").append(newLine);
        first = false;
    }

    void string(String text) {
        out.append('"');
        text.codePoints().forEach(this::character);
        out.append('"');
    }

    private void character(int codePoint) {
        if (codePoint == '"' || codePoint == '\\') {
            out.append('\\').append((char) codePoint);
        } else if (codePoint == '\n') {
            out.append("\\n");
        } else if (Character.getType(codePoint) == Character.SURROGATE) {
            // Half of a pair is no character.
            out.append("\\ufffd");
        } else if (Printable.isVisible(codePoint)) {
            out.appendCodePoint(codePoint);
        } else {
            for (char half : Character.toChars(codePoint)) {
                String hex = Integer.toHexString(half);
                out.append("\\u").append("0".repeat(4 - hex.length())).append(hex);
            }
        }
    }
}
