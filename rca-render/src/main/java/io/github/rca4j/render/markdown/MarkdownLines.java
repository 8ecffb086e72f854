package io.github.rca4j.render.markdown;

import java.util.List;

/** Lines of Markdown: keeps track of the indentation and of the empty line between blocks. */
final class MarkdownLines {
    private final MarkdownPage page;
    private int indent;
    private long count;
    private boolean gap;

    MarkdownLines(MarkdownPage page) {
        this.page = page;
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
        page.write(' ', indent);
        return this;
    }

    /** {@return these lines, with a piece of the line that was begun} */
    MarkdownLines write(String piece) {
        page.write(piece);
        return this;
    }

    /** {@return these lines, with one more character in the line that was begun} */
    MarkdownLines write(char character) {
        page.write(character);
        return this;
    }

    void end() {
        page.endLine();
    }

    /** A whole line. */
    void line(String line) {
        line(line, 0, line.length());
    }

    private void line(String text, int from, int to) {
        if (from == to) {
            space();
        } else {
            start();
            page.write(text, from, to);
        }
        end();
    }

    private void space() {
        if (gap) {
            end();
            gap = false;
        }
        count++;
    }

    void lines(String text) {
        lines(text, 0);
    }

    private void lines(String text, int from) {
        int start = from;
        for (int end = text.indexOf('\n', start); end >= 0; end = text.indexOf('\n', start)) {
            line(text, start, end);
            start = end + 1;
        }
        line(text, start, text.length());
    }

    /** Text that goes on with the line that was begun; its further lines stand under its first, so much further in. */
    void rest(String text, int by) {
        int end = text.indexOf('\n');
        if (end < 0) {
            write(text).end();
            return;
        }
        page.write(text, 0, end);
        end();
        indent(by);
        lines(text, end + 1);
        outdent(by);
        gap();
    }

    /** Sets the lines that follow so much further in, until {@link #outdent} takes that back. */
    void indent(int by) {
        indent += by;
    }

    void outdent(int by) {
        indent -= by;
    }

    void row(List<String> cells) {
        start().write('|');
        for (String cell : cells) {
            cell(cell);
        }
        end();
    }

    void cell(String cell) {
        write(' ').write(cell).write(" |");
    }

    /** The line under a table's header, as wide as it. */
    void delimiters(List<String> header) {
        start().write('|');
        for (String heading : header) {
            page.write('-', width(heading));
            write('|');
        }
        end();
    }

    /** Two for the spaces around the heading; a heading may be as long as anything, the line under it need not be. */
    private static int width(String heading) {
        return Math.min(heading.length(), 78) + 2;
    }
}
