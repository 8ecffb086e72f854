package io.github.rca4j.render;

import io.github.rca4j.model.Rca;

/**
 * Writes RCAs in one format. Renderers are immutable and thread-safe; what one call needs to remember, it keeps to
 * itself.
 *
 * <p>A renderer is found by {@link RcaRenderers} if its jar names it in {@code META-INF/services} and, for the module
 * path, in its {@code module-info}. It needs a public constructor without parameters.
 *
 * @since 0.1
 */
public interface RcaRenderer {
    /** {@return the format's name, in lower case, such as {@code markdown}} */
    String format();

    /** {@return the media type of what is written, such as {@code text/markdown}; the charset is UTF-8} */
    String mediaType();

    /** {@return the usual extension of a file in this format, without a dot} */
    String fileExtension();

    /**
     * Writes an RCA.
     *
     * @param rca what to write; any value can be written
     * @param options what applies to every format
     * @param out where to; it is written as the document goes, and neither flushed nor closed
     * @throws java.io.UncheckedIOException if {@code out} fails
     */
    void render(Rca rca, RenderOptions options, Appendable out);

    /**
     * {@return the RCA as text}
     *
     * @param rca what to write
     * @param options what applies to every format
     */
    default String render(Rca rca, RenderOptions options) {
        // No RCA that says anything is shorter.
        StringBuilder out = new StringBuilder(4096);
        render(rca, options, out);
        return out.toString();
    }

    /**
     * {@return the RCA as text, with blanks left out}
     *
     * @param rca what to write
     */
    default String render(Rca rca) {
        return render(rca, RenderOptions.DEFAULT);
    }
}
