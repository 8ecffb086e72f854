package io.github.rca4j.benchmarks.template;

import java.io.Writer;

/** Collects text as {@link java.io.StringWriter} does, without its locks, and with room for a document. */
final class TextWriter extends Writer {
    private final StringBuilder text;

    TextWriter(int capacity) {
        text = new StringBuilder(capacity);
    }

    @Override
    public void write(char[] from, int start, int length) {
        text.append(from, start, length);
    }

    @Override
    public void write(String from) {
        text.append(from);
    }

    @Override
    public void write(String from, int start, int length) {
        text.append(from, start, start + length);
    }

    @Override
    public void write(int character) {
        text.append((char) character);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
        return text.toString();
    }
}
