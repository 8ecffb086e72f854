package io.github.rca4j.render.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.github.rca4j.model.Position;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One pass over a document: where it is, what was found on the way, and what was set aside because it fits nowhere. */
final class JsonWalk {
    /** Limits are for what is kept; what is looked at ahead is not, and skipping costs no stack. */
    private static final JsonFactory WITHOUT_LIMITS = JsonFactory.builder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final String document;
    private final JsonParser json;
    private final boolean ignoreUnknownProperties;
    private final JsonAside aside;
    /** Whether the parser compares names. If not, this does so for the names that are known. */
    private final boolean isThorough;

    private boolean areNamesCompared = true;

    JsonWalk(String document, JsonParser json, JsonAside aside, boolean ignoreUnknownProperties) {
        this.document = document;
        this.json = json;
        this.aside = aside;
        this.ignoreUnknownProperties = ignoreUnknownProperties;
        isThorough = json.isEnabled(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
    }

    /**
     * Where an object begins, and how much had been set aside before it.
     *
     * @param position its place for people
     * @param offset its place in the document's characters
     * @param leftovers how many values had been set aside
     */
    record Mark(Position position, int offset, int leftovers) {}

    /** A parser that goes over a document without keeping anything of it. */
    static JsonParser skim(Reader document) throws IOException {
        return WITHOUT_LIMITS.createParser(document);
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

    boolean isObject() {
        return json.hasToken(JsonToken.START_OBJECT);
    }

    boolean isList() {
        return json.hasToken(JsonToken.START_ARRAY);
    }

    boolean isNull() {
        return json.hasToken(JsonToken.VALUE_NULL);
    }

    boolean isOneOf(Set<JsonToken> tokens) {
        return tokens.contains(json.currentToken());
    }

    /**
     * Goes to the next value of an object, and gives its name; null at the object's end.
     *
     * @param likely a name that it is likely to have, and that is then not made anew of the document's characters
     */
    @Nullable String nextProperty(SerializableString likely) throws IOException {
        if (!nextName(likely)) {
            return null;
        }
        String name = json.currentName();
        json.nextToken();
        return name;
    }

    /** A parser that looks for a likely name is swift, and less exact about the place of one that should not be there. */
    private boolean nextName(SerializableString likely) throws IOException {
        return isThorough
                ? json.nextToken() == JsonToken.FIELD_NAME
                : json.nextFieldName(likely) || json.hasToken(JsonToken.FIELD_NAME);
    }

    /** Goes to the next element of a list; false at its end. */
    boolean nextElement() throws IOException {
        return json.nextToken() != JsonToken.END_ARRAY;
    }

    /** Goes to the end of a value that nobody reads. */
    void skip() throws IOException {
        areNamesCompared &= isThorough || !json.currentToken().isStructStart();
        json.skipChildren();
    }

    /** Whether it is sure that no name comes twice in an object. */
    boolean areNamesCompared() {
        return areNamesCompared;
    }

    /** What ends a walk at a property that was there before. A thorough one's parser has said so already. */
    JsonProcessingException twice() throws IOException {
        return new JsonParseException(json, "'" + json.currentName() + "' comes twice");
    }

    String text() throws IOException {
        return json.getText();
    }

    String found() throws IOException {
        return JsonPlace.found(json);
    }

    Position position() {
        return JsonPlace.position(json.currentTokenLocation());
    }

    Mark mark() {
        JsonLocation here = json.currentTokenLocation();
        return new Mark(JsonPlace.position(here), (int) here.getCharOffset(), aside.size());
    }

    /** What a property of the object that begins here says, wherever in the object it stands. */
    Optional<String> lookAhead(FirstProperty property) throws IOException {
        int here = (int) json.currentTokenLocation().getCharOffset();
        Optional<String> first = property.in(document, here);
        return first.isPresent() ? first : lookAhead(property.name(), here);
    }

    private Optional<String> lookAhead(String property, int here) throws IOException {
        StringReader rest = new StringReader(document);
        rest.skip(here);
        try (JsonParser ahead = skim(rest)) {
            ahead.nextToken();
            return enter(ahead, property) ? Optional.of(ahead.getText()) : Optional.empty();
        } catch (JsonProcessingException e) {
            // It counts its lines from here; going there says the same with the right place.
            json.skipChildren();
            throw e;
        }
    }

    /** Says why the value here does not fit, sets it aside, and goes to its end. */
    Located misfit(String problem) throws IOException {
        refuse(position(), problem);
        if (!json.hasToken(JsonToken.VALUE_STRING)) {
            return setAside(mark());
        }
        // What was meant for a field is words, such as "14 May, evening".
        aside.keep(mark(), JsonPlace.wholePath(json), json.getText());
        return Located.leaf(null, position());
    }

    /** Says why an object that was read to its end does not fit. */
    void refuse(Position position, String problem) {
        aside.misfit(JsonPlace.path(json), position, problem);
    }

    /** Says that an object that was read to its end lacks a property. */
    void missing(String property, Position position, String expected) {
        String path = JsonPlace.path(json) + "." + property;
        aside.misfit(path, position, "missing; expected " + expected);
    }

    /** Says that the property here is none that is known, sets its value aside, and goes to its end. */
    void unknown(String known) throws IOException {
        areNamesCompared &= isThorough;
        if (ignoreUnknownProperties) {
            skip();
        } else {
            aside.unknown(JsonPlace.path(json), position(), json.currentName(), known);
            setAside(mark());
        }
    }

    /** Sets aside a value that is here, or was read to its end from here, and says nothing of it. */
    Located setAside(Mark begin) throws IOException {
        skip();
        json.finishToken();
        int end = (int) json.currentLocation().getCharOffset();
        aside.keep(begin, JsonPlace.wholePath(json), JsonAside.code(document.substring(begin.offset(), end)));
        return Located.leaf(null, begin.position());
    }

    /** Says so if a text has a character that the model cannot keep. */
    void checkCharacters(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || Character.isSurrogate(c)) {
                if (c == 0 || text.codePointAt(i) == c) {
                    aside.replaced(JsonPlace.path(json), position());
                    return;
                }
                i++;
            }
        }
    }
}
