package io.github.rca4j.render.markdown;

import io.github.rca4j.render.Output;
import java.util.List;

/** Lines of Markdown: keeps track of the indentation and of the empty line between blocks. */
final class MarkdownLines {
    private final Output out;
    private String indent = "";
    private long count;
    private boolean gap;

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

    /** {@return these lines, with a new one begun that what is written next stands in} */
    MarkdownLines start() {
        space();
        out.write(indent);
        return this;
    }

    /** {@return these lines, with a piece of the line that was begun} */
    MarkdownLines write(String piece) {
        out.write(piece);
        return this;
    }

    void end() {
        out.write("\n");
    }

    /** A whole line. */
    void line(String line) {
        if (line.isEmpty()) {
            space();
            end();
        } else {
            start().write(line).end();
        }
    }

    private void space() {
        if (gap) {
            out.write("\n");
            gap = false;
        }
        count++;
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
            write(text).end();
            return;
        }
        write(text.substring(0, end)).end();
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
        start().write("|");
        for (String cell : cells) {
            cell(cell);
        }
        end();
    }

    void cell(String cell) {
        write(" ").write(cell).write(" |");
    }

    /** The line under a table's header, as wide as it. */
    void delimiters(List<String> header) {
        start().write("|");
        for (String heading : header) {
            write("-".repeat(width(heading))).write("|");
        }
        end();
    }

    /** Two for the spaces around the heading; a heading may be as long as anything, the line under it need not be. */
    private static int width(String heading) {
        return Math.min(heading.length(), 78) + 2;
    }
}
