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

    void line(String line) {
        if (gap) {
            out.write("\n");
            gap = false;
        }
        count++;
        if (!line.isEmpty()) {
            out.write(indent).write(line);
        }
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

    /** An element of a list that is a text of its own: its further lines stand under its first. */
    void item(String marker, String text) {
        int end = text.indexOf('\n');
        if (end < 0) {
            line(text.isEmpty() ? marker.strip() : marker + text);
            return;
        }
        line(marker + text.substring(0, end));
        indented(marker.length(), () -> lines(text.substring(end + 1)));
        gap();
    }

    void indented(int by, Runnable content) {
        String outer = indent;
        indent = outer + " ".repeat(by);
        content.run();
        indent = outer;
    }

    void row(List<String> cells) {
        line("| " + String.join(" | ", cells) + " |");
    }

    /** The line under a table's header, as wide as it. */
    void delimiters(List<String> header) {
        line("|"
                + String.join(
                        "|", header.stream().map(h -> "-".repeat(width(h))).toList()) + "|");
    }

    /** Two for the spaces around the heading; a heading may be as long as anything, the line under it need not be. */
    private static int width(String heading) {
        return Math.min(heading.length(), 78) + 2;
    }
}
