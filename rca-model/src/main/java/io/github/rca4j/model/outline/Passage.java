package io.github.rca4j.model.outline;

import io.github.rca4j.model.Position;
import io.github.rca4j.model.text.CharacterReference;
import io.github.rca4j.model.text.NormalForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A piece of a document's source: what stands there, and where.
 *
 * @param text as it stands in the source, less the indentation of the list that it stands in; without white space at
 *     its ends
 * @param position of its first character
 * @since 0.1
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
        position = moved(position, text, 0, start);
        text = text.substring(start, end);
    }

    /**
     * {@return a part of it}
     *
     * @param from where the part begins
     * @param to where it ends
     */
    public Passage part(int from, int to) {
        return new Passage(text.substring(from, to), moved(position, text, 0, from));
    }

    /** {@return whether there is nothing but white space} */
    public boolean isBlank() {
        return text.isEmpty();
    }

    /** {@return the words that were written, with what kept them from acting undone; absent for a placeholder} */
    Optional<String> words() {
        return text.isEmpty() || Outline.isPlaceholder(text)
                ? Optional.empty()
                // What shows nothing, such as a lone no-break space, is no value either.
                : Optional.of(CharacterReference.read(text))
                        .filter(words -> !NormalForm.block(words).isEmpty());
    }

    /** {@return the pieces between separators that act} */
    List<Passage> split(String separator) {
        List<Passage> pieces = new ArrayList<>();
        int start = 0;
        Position at = position;
        for (String piece : CharacterReference.split(text, separator)) {
            pieces.add(new Passage(piece, at));
            // From piece to piece: counting each one's lines from the beginning would take quadratic time.
            int next = start + piece.length() + separator.length();
            at = moved(at, text, start, Math.min(next, text.length()));
            start = next;
        }
        return pieces;
    }

    /** Lines of a list's element are indented in the source, so a column is right in the first line only. */
    private static Position moved(Position from, String text, int start, int end) {
        int line = from.line();
        int lineStart = start - from.column() + 1;
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return new Position(line, 1 + end - lineStart);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}
