package io.github.rca4j.render.markdown;

import io.github.rca4j.render.Output;
import java.util.List;

/** Lines of Markdown: keeps track of the indentation and of the empty line between blocks. */
final class MarkdownLines {
    private final Output out;
    private String indent = "";
    private long count;
    private boolean gap;
    /** Whether the line that was begun has its indentation. */
    private boolean indented;

    MarkdownLines(Output out) {
        this.out = out;
    }

    /** Sets what comes next apart by an empty line; several in a row are one. */
    void gap() {
        gap = count > 0;
    }

    /** Sets what comes next directly under the last line. */
    void join() {
        gap = false;
    }

    /** {@return how many lines there are, empty ones between blocks not counted} */
    long count() {
        return count;
    }

    /** A line, of one or more pieces. */
    void line(String... pieces) {
        start();
        write(pieces);
        end();
    }

    /** Begins a line, whose pieces follow. */
    void start() {
        if (gap) {
            out.write("\n");
            gap = false;
        }
        count++;
        indented = false;
    }

    /** Goes on with the line that was begun. */
    void write(String... pieces) {
        for (String piece : pieces) {
            if (!piece.isEmpty()) {
                if (!indented && !indent.isEmpty()) {
                    out.write(indent);
                }
                // An empty line has no indentation.
                indented = true;
                out.write(piece);
            }
        }
    }

    void end() {
        out.write("\n");
    }

    void lines(String text) {
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            line(text.substring(start, end));
            start = end + 1;
        }
        line(text.substring(start));
    }

    /** Text that goes on with the line that was begun; its further lines stand under its first, so much further in. */
    void rest(String text, int by) {
        int end = text.indexOf('\n');
        if (end < 0) {
            write(text);
            end();
            return;
        }
        write(text.substring(0, end));
        end();
        indent(by);
        lines(text.substring(end + 1));
        outdent(by);
        gap();
    }

    /** Sets the lines that follow so much further in, until {@link #outdent} takes that back. */
    void indent(int by) {
        indent = indent + " ".repeat(by);
    }

    void outdent(int by) {
        indent = indent.substring(by);
    }

    void row(List<String> cells) {
        start();
        write("|");
        for (String cell : cells) {
            write(" ", cell, " |");
        }
        end();
    }

    /** The line under a table's header, as wide as it. */
    void delimiters(List<String> header) {
        start();
        write("|");
        for (String heading : header) {
            write("-".repeat(width(heading)), "|");
        }
        end();
    }

    /** Two for the spaces around the heading; a heading may be as long as anything, the line under it need not be. */
    private static int width(String heading) {
        return Math.min(heading.length(), 78) + 2;
    }
}
