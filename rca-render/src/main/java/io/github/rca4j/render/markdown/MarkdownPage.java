package io.github.rca4j.render.markdown;

import io.github.rca4j.render.Output;
import java.util.Arrays;
import java.util.Optional;

/** Gathers what is written in many small pieces, and hands it on by the page, which ends with a line. */
final class MarkdownPage {
    /** Most RCAs fit on one page. */
    private static final int SIZE = 10 * 1024;

    private final Optional<Output> next;
    private char[] text = new char[SIZE];
    private int length;

    /**
     * Starts a page.
     *
     * @param next where each page goes when it is full; absent for one page that takes everything
     */
    MarkdownPage(Optional<Output> next) {
        this.next = next;
    }

    void write(char character) {
        if (length == text.length) {
            grow(1);
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
        if (to - from > text.length - length) {
            grow(to - from);
        }
        piece.getChars(from, to, text, length);
        length += to - from;
    }

    private void grow(int by) {
        text = Arrays.copyOf(text, Math.max(Math.addExact(length, by), text.length + text.length / 2));
    }

    void endLine() {
        write('\n');
        if (length >= SIZE && next.isPresent()) {
            next.get().write(taken());
        }
    }

    /** {@return what is on the page, which is empty then} */
    String taken() {
        String taken = new String(text, 0, length);
        length = 0;
        return taken;
    }
}
