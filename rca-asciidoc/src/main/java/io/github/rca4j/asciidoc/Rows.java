package io.github.rca4j.asciidoc;

import java.util.List;

/** A table, each cell of it on a line of its own, so that what stands before it is none of its business. */
record Rows(Lines lines, String columns) {
    void header(List<String> cells) {
        lines.block().line("[%header,cols=\"" + columns + "\"]").line("|===");
        cells(cells);
    }

    void row(List<String> cells) {
        lines.block();
        cells(cells);
    }

    private void cells(List<String> cells) {
        cells.forEach(cell -> lines.line("| " + cell));
    }

    void end() {
        lines.line("|===").block();
    }
}
