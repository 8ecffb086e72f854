package io.github.rca4j.read;

import io.github.rca4j.model.outline.Passage;
import io.github.rca4j.model.outline.Source.Stretch;
import java.util.ArrayList;
import java.util.List;

/** The lines of a paragraph. */
final class Lines {
    /** What begins a text as well as letters do. */
    private static final String MARKUP = "*_`[(\"";

    private Lines() {}

    static List<Stretch> of(Stretch paragraph) {
        List<Stretch> lines = new ArrayList<>();
        for (int i = paragraph.line(); i < paragraph.end(); i++) {
            lines.add((i == paragraph.line() ? paragraph : paragraph.from(i, 0)).to(i + 1));
        }
        return lines;
    }

    /** {@return a line without the backslash that breaks it} */
    static Passage text(Stretch line) {
        Passage text = line.passage();
        return text.text().endsWith("\\") ? text.part(0, text.text().length() - 1) : text;
    }

    /** {@return where the words of a text begin, behind signs such as a tick or a red light} */
    static int behindSigns(String text) {
        int start = 0;
        while (start < text.length()
                && !Character.isLetterOrDigit(text.codePointAt(start))
                && MARKUP.indexOf(text.charAt(start)) < 0) {
            start += Character.charCount(text.codePointAt(start));
        }
        return start;
    }

    /** {@return two pieces of text, the second under the first} */
    static Passage joined(Passage first, Passage second) {
        return first.isBlank()
                ? second
                : second.isBlank() ? first : new Passage(first.text() + "\n" + second.text(), first.position());
    }

    /** {@return a piece of a line, up to its end, as a stretch of its own} */
    static Stretch at(Stretch whole, Passage piece) {
        int number = piece.position().line() - 1;
        int start = whole.source().line(number).length() - whole.line(number).length();
        return whole.from(number, Math.max(0, piece.position().column() - 1 - start))
                .to(number + 1);
    }
}
