package io.github.rca4j.render.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.github.rca4j.model.Finding;
import io.github.rca4j.model.Level;
import io.github.rca4j.model.Position;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.Reading;
import io.github.rca4j.model.SourceMap;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Reads whole documents: an RCA, and the version of the schema anywhere in it. */
final class JsonInput {
    /** The property, first in every document that is written, that says which version of the schema it keeps to. */
    static final String SCHEMA_VERSION = "schemaVersion";

    static final String VERSION = "1";

    private static final FirstProperty KNOWN_VERSION = FirstProperty.of(SCHEMA_VERSION, "(" + VERSION + ")");

    private static final String UNREADABLE = "READ-01";

    /** What the records of the model say of themselves, asked once. */
    private static final Shape RCA = Shape.of(Rca.class);

    private final JsonFactory swift;
    /** Its parsers compare names: they refuse one that comes twice in an object, and keep all of them for that. */
    private final JsonFactory thorough;

    private final int maxLength;
    private final boolean ignoreUnknownProperties;

    JsonInput(RcaJson.Builder options) {
        JsonFactoryBuilder parsers = (JsonFactoryBuilder) JsonFactory.builder()
                // A document's names are its own: they are not to fill a table that outlives it.
                .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(options.maxDepth)
                        .maxStringLength(options.maxTextLength)
                        .build());
        swift = parsers.build();
        thorough = parsers.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
        maxLength = options.maxDocumentLength;
        ignoreUnknownProperties = options.ignoreUnknownProperties;
    }

    /** Everything up to one character more than is allowed, which is enough to know. */
    String text(Reader document) {
        try {
            StringBuilder text = new StringBuilder();
            char[] buffer = new char[8192];
            for (int n = document.read(buffer); n >= 0 && text.length() <= maxLength; n = document.read(buffer)) {
                text.append(buffer, 0, n);
            }
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Strictly: the first that does not fit is thrown. */
    Rca read(String document) {
        Walked walked = walk(document);
        for (Finding finding : walked.aside.findings()) {
            if (finding.level() != Level.NOTE) {
                throw JsonProblem.at(finding.position().orElse(Position.START), finding.path(), finding.message());
            }
        }
        return value(walked.rca);
    }

    /** Leniently: what does not fit is kept aside. */
    Reading reading(String document) {
        try {
            Walked walked = walk(document);
            Located located = walked.aside.addTo(walked.rca);
            return new Reading(value(located), walked.aside.findings(), located.places());
        } catch (RcaJsonException e) {
            Finding unreadable = new Finding(
                    UNREADABLE,
                    Level.ERROR,
                    e.path(),
                    e.problem(),
                    Optional.empty(),
                    Optional.of(new Position(e.line(), e.column())));
            return new Reading(Rca.empty(), List.of(unreadable), SourceMap.NONE);
        }
    }

    private static Rca value(Located located) {
        return (Rca) Objects.requireNonNull(located.value());
    }

    /**
     * What came of a walk.
     *
     * @param rca what fits
     * @param aside what does not
     * @param areNamesCompared whether it is sure that no name comes twice in an object
     */
    private record Walked(Located rca, JsonAside aside, boolean areNamesCompared) {}

    private Walked walk(String document) {
        if (document.length() > maxLength) {
            throw JsonProblem.at(
                    Position.START, "", "the document is longer than the " + maxLength + " characters allowed");
        }
        checkVersion(document);
        try {
            Walked walked = walk(document, swift);
            if (walked.areNamesCompared) {
                return walked;
            }
        } catch (RcaJsonException e) {
            // It is said better by the other, and a name that comes twice before it is said first.
        }
        return walk(document, thorough);
    }

    private Walked walk(String document, JsonFactory factory) {
        JsonAside aside = new JsonAside();
        try (JsonParser json = factory.createParser(document)) {
            try {
                json.nextToken();
                JsonWalk walk = new JsonWalk(document, json, aside, ignoreUnknownProperties);
                Located rca = RCA.read(walk);
                if (json.nextToken() != null) {
                    throw problem(json, "", "found " + JsonPlace.found(json) + " after the document's end");
                }
                return new Walked(rca, aside, walk.areNamesCompared());
            } catch (JsonProcessingException e) {
                throw JsonProblem.explain(e, json);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Before anything else: what a newer version means by a property, this one cannot say. */
    private static void checkVersion(String document) {
        if (KNOWN_VERSION.in(document, 0).isPresent()) {
            return;
        }
        try (JsonParser json = JsonWalk.skim(new StringReader(document))) {
            try {
                if (json.nextToken() != JsonToken.START_OBJECT) {
                    throw problem(json, "", "found " + JsonPlace.found(json) + "; expected an object");
                }
                if (!JsonWalk.enter(json, SCHEMA_VERSION)) {
                    return;
                }
                String found = JsonPlace.found(json);
                if (!found.equals(VERSION)) {
                    throw problem(json, SCHEMA_VERSION, version(found, json.hasToken(JsonToken.VALUE_NUMBER_INT)));
                }
            } catch (JsonProcessingException e) {
                throw JsonProblem.explain(e, json);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String version(String found, boolean isWhole) {
        return isWhole && found.matches("[1-9].*")
                ? "the document has version " + found + " of the schema, this library reads version " + VERSION
                        + "; a newer library is needed"
                : "found " + found + "; expected " + VERSION;
    }

    private static RcaJsonException problem(JsonParser json, String path, String problem) {
        return JsonProblem.at(JsonPlace.position(json.currentTokenLocation()), path, problem);
    }
}
