package io.github.rca4j.render.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.filter.FilteringGeneratorDelegate;
import com.fasterxml.jackson.core.filter.TokenFilter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.util.NameTransformer;
import io.github.rca4j.model.Rca;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;

/** Whole documents: an RCA with the version of the schema before it. */
final class JsonDocuments {
    private static final String VERSION = "1";
    private static final DefaultPrettyPrinter LAYOUT = layout();

    private final ObjectMapper mapper;
    private final int maxLength;

    JsonDocuments(RcaJson.Builder options) {
        mapper = JsonMapping.mapper(options);
        maxLength = options.maxDocumentLength;
    }

    private static DefaultPrettyPrinter layout() {
        DefaultIndenter twoSpaces = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(
                        PrettyPrinter.DEFAULT_SEPARATORS.withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(twoSpaces)
                .withArrayIndenter(twoSpaces);
    }

    void write(Rca rca, Appendable out) {
        try (JsonGenerator json = generator(out)) {
            SerializerProvider provider = mapper.getSerializerProviderInstance();
            json.writeStartObject();
            json.writeFieldName(JsonMapping.SCHEMA_VERSION);
            json.writeNumber(VERSION);
            provider.findValueSerializer(Rca.class, null)
                    .unwrappingSerializer(NameTransformer.NOP)
                    .serialize(rca, json, provider);
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonGenerator generator(Appendable out) throws IOException {
        JsonGenerator json = mapper.getFactory().createGenerator(new AppendableWriter(out));
        json.setPrettyPrinter(LAYOUT.createInstance());
        // A filter leaves out objects and lists in which nothing is written, unless it says otherwise.
        TokenFilter everythingElse = new TokenFilter() {};
        return new FilteringGeneratorDelegate(json, everythingElse, TokenFilter.Inclusion.INCLUDE_ALL_AND_PATH, true);
    }

    Rca read(Reader document) {
        try {
            StringBuilder text = new StringBuilder();
            char[] buffer = new char[8192];
            // One character more than is allowed is enough to know.
            for (int n = document.read(buffer); n >= 0 && text.length() <= maxLength; n = document.read(buffer)) {
                text.append(buffer, 0, n);
            }
            return read(text.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Rca read(String document) {
        if (document.length() > maxLength) {
            throw new RcaJsonException(
                    1, 1, "", "the document is longer than the " + maxLength + " characters allowed");
        }
        try (JsonParser json = mapper.createParser(document)) {
            checkVersion(document);
            Rca rca = mapper.readValue(json, Rca.class);
            if (json.nextToken() != null) {
                JsonPlace place = JsonPlace.of(json);
                throw place.problem("", "found " + place.found() + " after the document's end");
            }
            return rca;
        } catch (JsonProcessingException e) {
            throw explain(e, document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Before anything else: what a newer version means by a property, this one cannot say. */
    private static void checkVersion(String document) throws IOException {
        try (JsonParser json = JsonPlace.skim(document)) {
            boolean object = json.nextToken() == JsonToken.START_OBJECT;
            if (object && !JsonPlace.enter(json, JsonMapping.SCHEMA_VERSION)) {
                return;
            }
            JsonPlace place = JsonPlace.of(json);
            String found = place.found();
            if (!object) {
                throw place.problem("", "found " + found + "; expected an object");
            }
            if (!found.equals(VERSION)) {
                boolean newer = json.hasToken(JsonToken.VALUE_NUMBER_INT) && found.matches("[1-9].*");
                throw place.problem(
                        JsonMapping.SCHEMA_VERSION,
                        newer
                                ? "the document has version " + found + " of the schema, this library reads version "
                                        + VERSION + "; a newer library is needed"
                                : "found " + found + "; expected " + VERSION);
            }
        }
    }

    private static RcaJsonException explain(JsonProcessingException problem, String document) {
        try {
            return JsonProblem.explain(problem, document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
