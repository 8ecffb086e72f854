package io.github.rca4j.draft;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Makes a payload of what a parser reads. Not by recursion, which a payload's depth could make too deep. */
final class PayloadTree {
    private final JsonParser parser;
    private final Payload.Whole whole;

    PayloadTree(JsonParser parser, Payload.Whole whole) {
        this.parser = parser;
        this.whole = whole;
    }

    /** {@return the value that begins with the parser's current token; afterwards the current one is its last} */
    Payload read() throws IOException {
        Payload root = value(parser.currentToken(), null, "");
        Payload open = isOpen(root) ? root : null;
        while (open != null) {
            JsonToken token = parser.nextToken();
            if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
                open = open.parent();
            } else {
                Payload value = token == JsonToken.FIELD_NAME ? member(open) : element(token, open);
                open = isOpen(value) ? value : open;
            }
        }
        return root;
    }

    private Payload member(Payload object) throws IOException {
        String name = parser.currentName();
        if (object.content().get(name) != null) {
            throw new JsonParseException(parser, "Duplicate name '" + name + "'", parser.currentTokenLocation());
        }
        Payload value = value(parser.nextToken(), object, name);
        object.content().add(name, value);
        return value;
    }

    private Payload element(JsonToken token, Payload list) throws IOException {
        Payload element = value(token, list, Integer.toString(list.size()));
        list.content().add(element);
        return element;
    }

    private static boolean isOpen(Payload value) {
        return value.isObject() || value.isList();
    }

    private Payload value(JsonToken token, @Nullable Payload parent, String step) throws IOException {
        return switch (token) {
            case START_OBJECT -> new Payload(PayloadKind.OBJECT, "", whole, parent, step);
            case START_ARRAY -> new Payload(PayloadKind.LIST, "", whole, parent, step);
            case VALUE_STRING -> new Payload(PayloadKind.TEXT, parser.getText(), whole, parent, step);
            case VALUE_NUMBER_INT -> new Payload(PayloadKind.NUMBER, parser.getText(), whole, parent, step);
            // 300.0 and 1e3 as Java writes them
            case VALUE_NUMBER_FLOAT ->
                new Payload(PayloadKind.NUMBER, parser.getDecimalValue().toString(), whole, parent, step);
            case VALUE_TRUE, VALUE_FALSE -> new Payload(PayloadKind.TRUTH, parser.getText(), whole, parent, step);
            default -> new Payload(PayloadKind.NULL, "", whole, parent, step);
        };
    }
}
