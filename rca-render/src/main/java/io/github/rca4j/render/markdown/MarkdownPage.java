package io.github.rca4j.render.markdown;

import io.github.rca4j.render.Output;

/** Gathers what is written in many small pieces, and hands it on by the page; no piece is parted. */
final class MarkdownPage {
    /** Most RCAs fit on one page. */
    private static final int SIZE = 10 * 1024;

    private final Output full;
    private final char[] text = new char[SIZE];
    private int length;

    /**
     * Starts a page.
     *
     * @param full where each page goes when there is no room left on it
     */
    MarkdownPage(Output full) {
        this.full = full;
    }

    void write(char character) {
        if (length == SIZE) {
            turn();
        }
        text[length++] = character;
    }

    void write(char character, int times) {
        for (int i = 0; i < times; i++) {
            write(character);
        }
    }

    void write(String piece) {
        write(piece, 0, piece.length());
    }

    /** Writes a part of a text. */
    void write(String piece, int from, int to) {
        if (to - from > SIZE - length) {
            turn();
        }
        if (to - from > SIZE) {
            full.write(piece.substring(from, to));
        } else {
            piece.getChars(from, to, text, length);
            length += to - from;
        }
    }

    private void turn() {
        full.write(taken());
    }

    /** {@return what is on the page, which is empty then} */
    String taken() {
        String taken = new String(text, 0, length);
        length = 0;
        return taken;
    }
}
