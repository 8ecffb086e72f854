package io.github.rca4j.render;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Where a renderer writes to: an {@link Appendable} without checked exceptions.
 *
 * @param out what is written to
 * @since 0.1
 */
public record Output(Appendable out) {
    /**
     * Writes a text as it is.
     *
     * @param text the text
     * @return this output
     * @throws UncheckedIOException if it fails
     */
    public Output write(CharSequence text) {
        try {
            out.append(text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
