package io.github.rca4j.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SegmentedStringWriter;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.rca4j.benchmarks.plain.PlainJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A document as Jackson's stream sees it: the tokens one after the other, and no value made of them. */
final class JsonTokens {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final DefaultPrettyPrinter LAYOUT = (DefaultPrettyPrinter) PlainJson.layout();

    private record Token(JsonToken kind, SerializedString text) {}

    private final List<Token> tokens;

    private JsonTokens(List<Token> tokens) {
        this.tokens = tokens;
    }

    static JsonTokens of(String document) {
        List<Token> tokens = new ArrayList<>();
        try (JsonParser parser = FACTORY.createParser(document)) {
            for (JsonToken kind = parser.nextToken(); kind != null; kind = parser.nextToken()) {
                tokens.add(new Token(kind, new SerializedString(parser.getText())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new JsonTokens(tokens);
    }

    /** {@return the text of every name and value} */
    static List<String> texts(String document) {
        List<String> texts = new ArrayList<>();
        read(document, texts::add);
        return texts;
    }

    /** Takes the text of every name and value. */
    static void read(String document, Consumer<String> texts) {
        try (JsonParser parser = FACTORY.createParser(document)) {
            for (JsonToken kind = parser.nextToken(); kind != null; kind = parser.nextToken()) {
                if (kind == JsonToken.FIELD_NAME) {
                    texts.accept(parser.currentName());
                } else if (kind.isScalarValue()) {
                    texts.accept(parser.getText());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String write() {
        // As Jackson's own writer of texts does: what it writes into is used again.
        SegmentedStringWriter out = new SegmentedStringWriter(FACTORY._getBufferRecycler());
        try {
            write(out);
            return out.getAndClear();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(SegmentedStringWriter out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.setPrettyPrinter(LAYOUT.createInstance());
            for (Token token : tokens) {
                write(token, json);
            }
            json.writeRaw('\n');
        }
    }

    private static void write(Token token, JsonGenerator json) throws IOException {
        switch (token.kind()) {
            case START_OBJECT -> json.writeStartObject();
            case END_OBJECT -> json.writeEndObject();
            case START_ARRAY -> json.writeStartArray();
            case END_ARRAY -> json.writeEndArray();
            case FIELD_NAME -> json.writeFieldName(token.text());
            case VALUE_STRING -> json.writeString(token.text());
            case VALUE_NUMBER_INT -> json.writeNumber(token.text().getValue());
            case VALUE_TRUE -> json.writeBoolean(true);
            case VALUE_FALSE -> json.writeBoolean(false);
            default -> throw new IllegalStateException("not in the document: " + token);
        }
    }
}
