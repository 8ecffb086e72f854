package io.github.rca4j.render.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import io.github.rca4j.model.text.NormalForm;
import java.io.IOException;
import java.util.List;

/**
 * A place in a document, and what stands there.
 *
 * @param line from 1
 * @param column from 1
 * @param found what stands there, for people; {@link #NOTHING} where a property is missing
 */
record JsonPlace(int line, int column, String found) {
    static final String NOTHING = "nothing";
    static final String OBJECT = "an object";

    private static final int LONGEST_QUOTE = 60;

    /** Limits are for what is bound to objects; here nothing is kept, and what is skipped costs no stack. */
    private static final JsonFactory WITHOUT_LIMITS = JsonFactory.builder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    /** A parser that goes over a document without keeping anything of it. */
    static JsonParser skim(String document) throws IOException {
        return WITHOUT_LIMITS.createParser(document);
    }

    /** Where a parser is. */
    static JsonPlace of(JsonParser json) throws IOException {
        return at(json.currentTokenLocation(), found(json));
    }

    static JsonPlace at(JsonLocation location, String found) {
        return new JsonPlace(location.getLineNr(), Math.max(1, location.getColumnNr()), found);
    }

    /**
     * Finds the place that a path leads to. The mapper's own word on it is often the end of an object, since a record is
     * made when all of it is read.
     */
    static JsonPlace find(String document, List<Reference> path) throws IOException {
        try (JsonParser json = skim(document)) {
            json.nextToken();
            for (Reference step : path) {
                JsonLocation container = json.currentTokenLocation();
                boolean entered =
                        step.getFieldName() == null ? enter(json, step.getIndex()) : enter(json, step.getFieldName());
                if (!entered) {
                    return at(container, NOTHING);
                }
            }
            return of(json);
        }
    }

    /** Goes from the begin of an object to the value of one of its properties; false if it has no such property. */
    static boolean enter(JsonParser json, String property) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            boolean here = json.currentName().equals(property);
            json.nextToken();
            if (here) {
                return true;
            }
            json.skipChildren();
        }
        return false;
    }

    /** Goes from the begin of a list to one of its elements; false if there are not so many. */
    private static boolean enter(JsonParser json, int index) throws IOException {
        json.nextToken();
        for (int i = 0; i < index && json.currentToken() != JsonToken.END_ARRAY; i++) {
            json.skipChildren();
            json.nextToken();
        }
        return json.currentToken() != JsonToken.END_ARRAY;
    }

    private static String found(JsonParser json) throws IOException {
        if (json.currentToken() == null) {
            return NOTHING;
        }
        return switch (json.currentToken()) {
            case START_OBJECT -> OBJECT;
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "'" + quote(json.getText()) + "'";
            default -> quote(json.getText());
        };
    }

    /** What a document says, short enough for a message and in one line. */
    static String quote(String text) {
        return text.length() <= LONGEST_QUOTE
                ? NormalForm.line(text)
                : NormalForm.line(text.substring(0, LONGEST_QUOTE)) + "…";
    }

    RcaJsonException problem(String path, String problem) {
        return new RcaJsonException(line, column, path, problem);
    }
}
