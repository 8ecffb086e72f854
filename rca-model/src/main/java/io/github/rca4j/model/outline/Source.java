package io.github.rca4j.model.outline;

import io.github.rca4j.model.Position;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a document, to cut values from. Lines end in LF, CR, or both.
 *
 * @since 0.1
 */
public final class Source {
    private final List<String> lines;

    private Source(List<String> lines) {
        this.lines = lines;
    }

    /**
     * {@return the lines of a text}
     *
     * @param text the text
     */
    public static Source of(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                lines.add(text.substring(start, i));
                i += c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
                start = i + 1;
            }
        }
        lines.add(text.substring(start));
        return new Source(lines);
    }

    /**
     * {@return a line}
     *
     * @param number 0 for the first
     */
    public String line(int number) {
        return lines.get(number);
    }

    /** {@return how many lines there are} */
    public int size() {
        return lines.size();
    }

    /**
     * A stretch of lines.
     *
     * @param source whose lines
     * @param line the first line, from 0
     * @param column where in it the stretch begins, from 0
     * @param end the line after the last one
     * @param indent how far the further lines are indented by what they stand in
     */
    public record Stretch(Source source, int line, int column, int end, int indent) {

        /**
         * {@return a stretch of its own for a piece of a line}
         *
         * @param passage the piece
         */
        public static Stretch of(Passage passage) {
            return new Stretch(Source.of(passage.text()), 0, 0, 1, 0);
        }

        /** {@return what stands there} */
        public Passage passage() {
            String first = source.line(line);
            int start = Math.min(column, first.length());
            if (end - line == 1) {
                return new Passage(first.substring(start), new Position(line + 1, start + 1));
            }
            StringBuilder text = new StringBuilder(first.substring(start));
            for (int i = line + 1; i < end; i++) {
                text.append('\n').append(outdented(source.line(i), indent));
            }
            Passage passage = new Passage(text.toString(), new Position(line + 1, start + 1));
            Position at = passage.position();
            return at.line() == line + 1
                    ? passage
                    : new Passage(passage.text(), new Position(at.line(), at.column() + removed(at.line() - 1)));
        }

        private int removed(int number) {
            String whole = source.line(number);
            return whole.length() - outdented(whole, indent).length();
        }

        /**
         * {@return a line of it, from where it begins}
         *
         * @param number which line of the source
         */
        public String line(int number) {
            String whole = source.line(number);
            return number == line ? whole.substring(Math.min(column, whole.length())) : outdented(whole, indent);
        }

        /**
         * {@return the stretch from a line of this one on}
         *
         * @param from the line, as the source counts
         * @param at where in it, as {@link #line(int)} counts
         */
        public Stretch from(int from, int at) {
            int start = source.line(from).length() - line(from).length();
            return new Stretch(source, from, start + at, end, indent);
        }

        /**
         * {@return the stretch up to a line}
         *
         * @param to the first line that does not belong to it
         */
        public Stretch to(int to) {
            return new Stretch(source, line, column, to, indent);
        }

        /** {@return whether there is nothing but empty lines up to another stretch} */
        boolean isFollowedBy(Stretch next) {
            int i = end;
            while (i < next.line && source.line(i).isBlank()) {
                i++;
            }
            return next.source == source && i == next.line;
        }

        /** Takes the indentation off; a line that is indented less is left with none. */
        private static String outdented(String line, int indent) {
            int i = 0;
            int column = 0;
            while (i < line.length() && column < indent && (line.charAt(i) == ' ' || line.charAt(i) == '\t')) {
                column += line.charAt(i) == '\t' ? 4 - column % 4 : 1;
                i++;
            }
            return line.substring(i);
        }
    }
}
