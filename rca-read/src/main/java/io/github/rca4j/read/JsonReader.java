package io.github.rca4j.read;

import io.github.rca4j.model.Finding;
import io.github.rca4j.model.Level;
import io.github.rca4j.model.Position;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.Reading;
import io.github.rca4j.model.SourceMap;
import io.github.rca4j.render.json.RcaJson;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads RCAs from JSON in the shape of {@link RcaJson}.
 *
 * <pre>{@code
 * Reading reading = new JsonReader().read("{\"metadata\": {\"owner\": \"Alice\", \"date\": \"14 May\"}}");
 * reading.rca().metadata().owner();           // Alice
 * reading.findings();                         // READ-03 at 1:40, metadata.date: found '14 May'; expected a day, …
 * reading.rca().leftovers();                  // "14 May", in "Metadata", under the label "date"
 * reading.places().nearest("metadata.owner"); // 1:24
 * }</pre>
 *
 * <p>Every property and list element of the RCA that the document gives has its place: where its value begins. Elements
 * that the model drops because nothing is in them have none, and the indexes are those of the RCA. The path of a finding
 * is the one in the document.
 *
 * <p>All that does not fit is found at once:
 *
 * <ul>
 *   <li>{@code READ-01}, an error, and then the only finding: the text is no JSON or no object, names a property twice,
 *       goes on after its end, is of a version of the schema that this library does not read, or is larger or deeper than
 *       {@link ReadLimits} allow. The RCA is empty. A document that names no version is read as version 1.
 *   <li>{@code READ-02}: an unknown property, see {@link UnknownProperties}.
 *   <li>{@code READ-03}, a warning: a value that does not fit its property. It is kept as a
 *       {@linkplain io.github.rca4j.model.Leftover leftover} of its section, a text as it is and anything else as JSON.
 *   <li>{@code READ-04}, a note: a text with a character that is none, NUL or half of a surrogate pair; it is read as
 *       U+FFFD.
 * </ul>
 *
 * <p>A byte order mark before the document is skipped. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class JsonReader implements RcaReader {
    private static final String UNKNOWN_PROPERTY = "READ-02";

    private final RcaJson json;
    private final UnknownProperties unknownProperties;

    /** Creates a reader that has every default of the {@link Builder}. */
    public JsonReader() {
        this(builder());
    }

    private JsonReader(Builder builder) {
        json = RcaJson.builder()
                .maxDocumentLength(builder.limits.maxLength())
                .maxTextLength(builder.limits.maxLength())
                .maxDepth(builder.limits.maxDepth())
                .build();
        unknownProperties = builder.unknownProperties;
    }

    /** {@return a builder with the defaults} */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public String format() {
        return "json";
    }

    @Override
    public Reading read(String text) {
        // Some editors leave a mark, which is no part of the document and which they do not count as a column.
        Reading reading = json.reading(text.startsWith("\uFEFF") ? text.substring(1) : text);
        return isAnotherDocument(reading)
                ? unreadable()
                : unknownProperties == UnknownProperties.KEEP ? reading : refused(reading);
    }

    /** With several properties, and none of them an RCA's, it is something else, such as what a monitoring tool sends. */
    private static boolean isAnotherDocument(Reading reading) {
        return reading.findings().stream()
                                .filter(JsonReader::isOfUnknownProperty)
                                .count()
                        > 1
                && reading.rca().withLeftovers(List.of()).equals(Rca.empty())
                && reading.places().positions().keySet().stream()
                        .allMatch(path -> path.isEmpty() || path.startsWith("leftovers"));
    }

    private static Reading unreadable() {
        Finding finding = new Finding(
                "READ-01",
                Level.ERROR,
                "",
                "the document is no RCA: it has none of an RCA's properties, such as title and metadata",
                Optional.of("is it the right file? A draft is made of a monitoring tool's alerts first"),
                Optional.of(Position.START));
        return new Reading(Rca.empty(), List.of(finding), SourceMap.NONE);
    }

    /** As a document that cannot be read, if it has unknown properties. */
    private static Reading refused(Reading reading) {
        if (reading.findings().stream().noneMatch(JsonReader::isOfUnknownProperty)) {
            return reading;
        }
        List<Finding> findings = reading.findings().stream()
                .map(f -> new Finding(
                        f.rule(),
                        isOfUnknownProperty(f) ? Level.ERROR : f.level(),
                        f.path(),
                        f.message(),
                        Optional.empty(), // nothing is kept
                        f.position()))
                .toList();
        return new Reading(Rca.empty(), findings, SourceMap.NONE);
    }

    private static boolean isOfUnknownProperty(Finding finding) {
        return finding.rule().equals(UNKNOWN_PROPERTY);
    }

    /** What becomes of properties that an RCA does not have. */
    public enum UnknownProperties {
        /**
         * Each is a leftover of the section that it stands in, so that a rendered document shows it: its path within the
         * section is the label, its JSON, as code, the text. A finding of level warning says so. Nothing is lost of a
         * document that a newer library wrote in the same version of the schema.
         */
        KEEP,
        /** Each is a finding of level error, and the RCA is empty. */
        REFUSE
    }

    /** Configures a {@link JsonReader}. */
    public static final class Builder {
        private ReadLimits limits = ReadLimits.DEFAULT;
        private UnknownProperties unknownProperties = UnknownProperties.KEEP;

        private Builder() {}

        /**
         * Sets how much is read.
         *
         * @param most the limits; {@link ReadLimits#DEFAULT} unless set
         * @return this builder
         */
        public Builder limits(ReadLimits most) {
            limits = Objects.requireNonNull(most, "most");
            return this;
        }

        /**
         * Sets what becomes of properties that an RCA does not have.
         *
         * @param what {@link UnknownProperties#KEEP} unless set: a reader loses nothing that it is not told to, and who
         *     wants a document without them has {@link RcaReader#readStrictly}
         * @return this builder
         */
        public Builder unknownProperties(UnknownProperties what) {
            unknownProperties = Objects.requireNonNull(what, "what");
            return this;
        }

        /** {@return what was configured} */
        public JsonReader build() {
            return new JsonReader(this);
        }
    }
}
