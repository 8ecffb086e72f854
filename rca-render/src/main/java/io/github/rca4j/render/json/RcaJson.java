package io.github.rca4j.render.json;

import io.github.rca4j.model.Rca;
import io.github.rca4j.model.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Writes RCAs as JSON and reads them back without loss.
 *
 * <pre>{@code
 * RcaJson json = RcaJson.create();
 * String text = json.write(rca);
 * json.read(text).equals(rca); // true, whatever the RCA
 * }</pre>
 *
 * <p>A property of the JSON is a component of the model's records, under the same name and in the same order; the whole
 * shape is in {@link #schema()}. What is absent or empty is left out, and what was left out or is {@code null} is read as
 * absent. Days, times and spans are ISO 8601 texts ({@code 2025-11-05}, {@code 2025-11-05T14:47:00+01:00},
 * {@code PT2H15M}), enum constants stand under their names. The text is indented with two spaces, ends each line with
 * {@code \n}, and is the same for the same RCA on every machine.
 *
 * <p>Reading is strict: an unknown property, a property that comes twice, a number where a text belongs, text after the
 * document's end and the like are refused, and so is a document that is larger or deeper than is allowed.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class RcaJson {
    private static final RcaJson DEFAULT = builder().build();

    private final JsonInput input;

    private RcaJson(Builder builder) {
        input = new JsonInput(builder);
    }

    /** {@return one that has every default of the {@link Builder}} */
    public static RcaJson create() {
        return DEFAULT;
    }

    /** {@return a builder with the defaults} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return the JSON Schema (2020-12) of what is written, as JSON; its {@code $id} is
     * {@code https://rca4j.github.io/schema/rca-1.schema.json}}
     */
    public static String schema() {
        try (InputStream in = RcaJson.class.getResourceAsStream("rca.schema.json")) {
            if (in == null) {
                throw new IllegalStateException("rca.schema.json is missing from the jar of rca-render");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * {@return the RCA as JSON}
     *
     * @param rca what to write; any value can be written
     */
    public String write(Rca rca) {
        return JsonOutput.write(rca);
    }

    /**
     * Writes an RCA as JSON.
     *
     * @param rca what to write; any value can be written
     * @param out where to; it is written as the document goes, and neither flushed nor closed
     * @throws UncheckedIOException if {@code out} fails
     */
    public void write(Rca rca, Appendable out) {
        JsonOutput.write(rca, out);
    }

    /**
     * {@return the RCA that a document holds}
     *
     * @param document a whole JSON document
     * @throws RcaJsonException if it is no JSON, is no RCA, or is larger or deeper than is allowed
     */
    public Rca read(String document) {
        return input.read(document);
    }

    /**
     * Reads a document and keeps what does not fit: an unknown property, or a value of another type than its property
     * has, becomes a leftover of its section and a finding of level warning. All of them are found at once.
     *
     * <pre>{@code
     * Reading reading = json.reading("{\"metadata\": {\"owner\": \"Alice\", \"team\": \"Payments\"}}");
     * reading.rca().metadata().owner();          // Alice
     * reading.rca().leftovers().get(0).label();  // team
     * reading.findings();                        // READ-02 at 1:41: 'team' is not a property here; one of …
     * }</pre>
     *
     * <p>Findings are {@code READ-01}, an error: the document is no JSON, is of a newer version, or is larger or deeper
     * than is allowed, and the RCA is empty; {@code READ-02}: an unknown property; {@code READ-03}: a value that does
     * not fit its property; {@code READ-04}, a note: a character that is no text. Each has its place, and its path in
     * the document. The path of a place is that of the value: an empty element of a list is dropped by the model, and
     * the ones after it move up.
     *
     * @param document a whole JSON document
     * @return the RCA, what does not fit, and where everything stands
     */
    public Reading reading(String document) {
        return input.reading(document);
    }

    /**
     * {@return the RCA that a document holds}
     *
     * @param document a whole JSON document; read to its end, not closed
     * @throws RcaJsonException if it is no JSON, is no RCA, or is larger or deeper than is allowed
     * @throws UncheckedIOException if {@code document} fails
     */
    public Rca read(Reader document) {
        return input.read(input.text(document));
    }

    /** Configures a {@link RcaJson}. */
    public static final class Builder {
        private static final int MEBI = 1024 * 1024;

        int maxDocumentLength = 16 * MEBI;
        int maxTextLength = 16 * MEBI;
        int maxDepth = 64;
        boolean ignoreUnknownProperties;

        private Builder() {}

        /**
         * Sets how long a document may be.
         *
         * @param characters the most UTF-16 code units that are read; 16 Mi (16,777,216) unless set
         * @return this builder
         * @throws IllegalArgumentException if it is not positive
         */
        public Builder maxDocumentLength(int characters) {
            maxDocumentLength = positive("maxDocumentLength", characters);
            return this;
        }

        /**
         * Sets how long one text in a document may be.
         *
         * @param characters the most UTF-16 code units that are read; 16 Mi (16,777,216) unless set
         * @return this builder
         * @throws IllegalArgumentException if it is not positive
         */
        public Builder maxTextLength(int characters) {
            maxTextLength = positive("maxTextLength", characters);
            return this;
        }

        /**
         * Sets how deep objects and lists may be nested.
         *
         * @param levels the most levels that are read; 64 unless set. An RCA needs 7
         * @return this builder
         * @throws IllegalArgumentException if it is not positive
         */
        public Builder maxDepth(int levels) {
            maxDepth = positive("maxDepth", levels);
            return this;
        }

        /**
         * Sets whether properties that an RCA does not have are skipped.
         *
         * @param ignore true to skip them, false, which is the default, to refuse the document, or in
         *     {@link RcaJson#reading(String)} to keep them
         * @return this builder
         */
        public Builder ignoreUnknownProperties(boolean ignore) {
            ignoreUnknownProperties = ignore;
            return this;
        }

        /** {@return what was configured} */
        public RcaJson build() {
            return new RcaJson(this);
        }

        private static int positive(String name, int value) {
            if (value <= 0) {
                throw new IllegalArgumentException(name + " must be positive, was " + value);
            }
            return value;
        }
    }
}
