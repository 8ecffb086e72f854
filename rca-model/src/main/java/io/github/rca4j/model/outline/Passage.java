package io.github.rca4j.model.outline;

import io.github.rca4j.model.Position;
import io.github.rca4j.model.text.CharacterReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A piece of a document's source: what stands there, and where.
 *
 * @param text as it stands in the source, less the indentation of the list that it stands in; without white space at
 *     its ends
 * @param position of its first character
 */
public record Passage(String text, Position position) {
    /** Drops white space at the ends. */
    public Passage {
        int start = 0;
        while (start < text.length() && isSpace(text.charAt(start))) {
            start++;
        }
        int end = text.length();
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        position = moved(position, text, start);
        text = text.substring(start, end);
    }

    /**
     * {@return a part of it}
     *
     * @param from where the part begins
     * @param to where it ends
     */
    public Passage part(int from, int to) {
        return new Passage(text.substring(from, to), moved(position, text, from));
    }

    /** {@return whether there is nothing but white space} */
    public boolean isBlank() {
        return text.isEmpty();
    }

    /** {@return the words that were written, with what kept them from acting undone; absent for a placeholder} */
    Optional<String> words() {
        return text.isEmpty() || Outline.isPlaceholder(text)
                ? Optional.empty()
                : Optional.of(CharacterReference.read(text));
    }

    /** {@return the pieces between separators that act} */
    List<Passage> split(String separator) {
        List<Passage> pieces = new ArrayList<>();
        int start = 0;
        for (String piece : CharacterReference.split(text, separator)) {
            pieces.add(part(start, start + piece.length()));
            start += piece.length() + separator.length();
        }
        return pieces;
    }

    /** Lines of a list's element are indented in the source, so a column is right in the first line only. */
    private static Position moved(Position from, String text, int by) {
        int line = 0;
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0 && end < by; end = text.indexOf('\n', start)) {
            line++;
            start = end + 1;
        }
        return line == 0
                ? new Position(from.line(), from.column() + by)
                : new Position(from.line() + line, 1 + by - start);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}
