package io.github.rca4j.read;

import io.github.rca4j.model.Rca;
import io.github.rca4j.model.Reading;

/**
 * Reads RCAs of one format. Readers are immutable and thread-safe.
 *
 * <pre>{@code
 * Reading reading = RcaReaders.forFormat("json").read(text);
 * reading.rca().title();                    // what the document says
 * reading.findings();                       // what in it could not be understood, and where that stands
 * reading.places().nearest("metadata.owner"); // 7:14
 * }</pre>
 *
 * <p>A reader is found by {@link RcaReaders} if its jar names it in {@code META-INF/services} and, for the module path,
 * in its {@code module-info}. It needs a public constructor without parameters.
 *
 * @since 0.1
 */
public interface RcaReader {
    /** {@return the format's name, in lower case, such as {@code markdown}; that of the renderer of the same format} */
    String format();

    /**
     * Reads a document, whatever it holds. Nothing is thrown for what cannot be understood: it is a finding, and where
     * it is part of an RCA, it is kept in it. A text that cannot be read at all gives an
     * {@linkplain Rca#empty() empty} RCA and a finding of level {@link io.github.rca4j.model.Level#ERROR ERROR}.
     *
     * @param text the whole document
     * @return the RCA, what could not be understood, and where everything stands
     */
    Reading read(String text);

    /**
     * Reads a document that has to be understood wholly.
     *
     * <pre>{@code
     * RcaReaders.forFormat("json").readStrictly("{\"titel\": \"Checkout returned 500 errors\"}");
     * // throws ReadingException: 1:11: READ-02: 'titel' is not a property here; one of title, metadata, …
     * }</pre>
     *
     * @param text the whole document
     * @return the RCA
     * @throws io.github.rca4j.model.ReadingException if anything in it could not be understood; it lists all of that
     */
    default Rca readStrictly(String text) {
        return read(text).orThrow();
    }
}
