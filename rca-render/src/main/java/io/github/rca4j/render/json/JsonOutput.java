package io.github.rca4j.render.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializable;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.util.NameTransformer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.rca4j.model.Rca;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes whole documents: an RCA with the version of the schema before it. */
final class JsonOutput {
    private static final ObjectMapper MAPPER = mapper();
    private static final ObjectWriter WRITER = MAPPER.writerFor(Document.class).with(layout());
    /** Writes the properties of an RCA into an object that has been begun. */
    private static final JsonSerializer<Object> PROPERTIES = properties();

    private JsonOutput() {}

    /** What Jackson has to know of the model: the records say the rest. */
    private static ObjectMapper mapper() {
        JsonMapper mapper = JsonMapper.builder(JsonFactory.builder()
                        .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                        // What failed half-way must not look whole.
                        .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
                        .build())
                .addModule(new Jdk8Module())
                .addModule(new JavaTimeModule())
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
                .withConfigOverride(List.class, list -> list.setIncludeAsProperty(Nothing.NO_EMPTY_LISTS))
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .build();
        Nothing.types().forEach(type -> mapper.configOverride(type).setIncludeAsProperty(Nothing.NO_EMPTY_PARTS));
        return mapper;
    }

    private static DefaultPrettyPrinter layout() {
        DefaultIndenter twoSpaces = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(
                        PrettyPrinter.DEFAULT_SEPARATORS.withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(twoSpaces)
                .withArrayIndenter(twoSpaces);
    }

    private static JsonSerializer<Object> properties() {
        try {
            return MAPPER.getSerializerProviderInstance()
                    .findValueSerializer(Rca.class, null)
                    .unwrappingSerializer(NameTransformer.NOP);
        } catch (JsonMappingException e) {
            throw new IllegalStateException(e);
        }
    }

    static String write(Rca rca) {
        try {
            return WRITER.writeValueAsString(new Document(rca));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Rca rca, Appendable out) {
        try {
            WRITER.writeValue(new AppendableWriter(out), new Document(rca));
        } catch (JsonMappingException e) {
            // Any value can be written: what fails is the output, and it says so itself.
            throw e.getCause() instanceof RuntimeException cause ? cause : new UncheckedIOException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What stands in a file.
     *
     * @param rca all but the version of the schema
     */
    private record Document(Rca rca) implements JsonSerializable {
        @Override
        public void serialize(JsonGenerator json, SerializerProvider serializers) throws IOException {
            json.writeStartObject();
            json.writeFieldName(JsonInput.SCHEMA_VERSION);
            json.writeNumber(JsonInput.VERSION);
            PROPERTIES.serialize(rca, json, serializers);
            json.writeEndObject();
            json.writeRaw('\n');
        }

        @Override
        public void serializeWithType(JsonGenerator json, SerializerProvider serializers, TypeSerializer type)
                throws IOException {
            serialize(json, serializers);
        }
    }
}
