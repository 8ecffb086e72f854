package io.github.rca4j.render.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import io.github.rca4j.model.Position;
import io.github.rca4j.model.text.NormalForm;
import java.io.IOException;
import java.util.function.UnaryOperator;

/** Where a parser is and what stands there, for people. */
final class JsonPlace {
    static final String OBJECT = "an object";

    private static final int LONGEST_QUOTE = 60;

    /** Deeper than any property of the model; what lies there is not worth a path of a thousand steps. */
    private static final int DEEPEST = 16;

    private JsonPlace() {}

    static Position position(JsonLocation location) {
        return new Position(location.getLineNr(), Math.max(1, location.getColumnNr()));
    }

    /** The property path of the value that the parser is at, short enough for a message. */
    static String path(JsonParser json) {
        return path(json, JsonPlace::quote);
    }

    /** The same, with every name as it is. */
    static String wholePath(JsonParser json) {
        return path(json, name -> name);
    }

    private static String path(JsonParser json, UnaryOperator<String> names) {
        JsonStreamContext here = json.getParsingContext();
        if (here.getNestingDepth() > DEEPEST) {
            return "";
        }
        StringBuilder path = new StringBuilder();
        for (JsonStreamContext at = here; at != null; at = at.getParent()) {
            if (at.inArray() && at.hasCurrentIndex()) {
                path.insert(0, "[" + at.getCurrentIndex() + "]");
            } else if (at.inObject() && at.hasCurrentName()) {
                path.insert(0, "." + names.apply(at.getCurrentName()));
            }
        }
        return path.isEmpty() ? "" : path.substring(1);
    }

    static String found(JsonParser json) throws IOException {
        if (json.currentToken() == null) {
            return "nothing";
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
}
