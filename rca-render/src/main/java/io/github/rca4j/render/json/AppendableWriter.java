package io.github.rca4j.render.json;

import java.io.IOException;
import java.io.Writer;

/** Lets a library that knows writers only write to an {@link Appendable}, which it neither flushes nor closes. */
final class AppendableWriter extends Writer {
    private final Appendable out;

    AppendableWriter(Appendable out) {
        this.out = out;
    }

    @Override
    public void write(char[] buffer, int from, int length) throws IOException {
        if (out instanceof StringBuilder text) {
            text.append(buffer, from, length);
        } else {
            // A copy: the buffer is used again, and an Appendable may keep what it is given.
            out.append(new String(buffer, from, length));
        }
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        out.append(text, from, from + length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
