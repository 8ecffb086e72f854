package io.github.rca4j.asciidoc;

import io.github.rca4j.render.Output;

/** Lines of AsciiDoc: blocks are set apart by an empty line, and a block within an element knows how deep it stands. */
final class Lines {
    private final Output out;
    private int depth;
    private boolean gap;
    private boolean started;

    Lines(Output out) {
        this.out = out;
    }

    /** A block begins. */
    Lines block() {
        gap = started;
        return this;
    }

    Lines line(String line) {
        out.write(gap ? "\n" : "").write(line).write("\n");
        gap = false;
        started = true;
        return this;
    }

    /** A list ends, which an empty line alone does not say. */
    void endOfList() {
        block().line("//").block();
    }

    /** Blocks that belong to the element of a list that was written last. */
    void attached(Runnable blocks) {
        line("+");
        // An open block, which has no look of its own, holds no other.
        within(depth == 0 ? "--" : "=".repeat(3 + depth), blocks);
    }

    void quoted(Runnable blocks) {
        block();
        within("_".repeat(4 + depth), blocks);
    }

    private void within(String delimiter, Runnable blocks) {
        line(delimiter);
        depth++;
        started = false;
        blocks.run();
        gap = false;
        depth--;
        line(delimiter);
    }
}
