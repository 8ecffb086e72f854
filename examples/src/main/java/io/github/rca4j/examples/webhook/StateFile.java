package io.github.rca4j.examples.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.rca4j.draft.Bounded;
import io.github.rca4j.draft.IncidentsState.Incident;
import io.github.rca4j.draft.TimelineEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What drafts have kept, as JSON: it is plain values, and Jackson needs no more. */
final class StateFile {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            // A time keeps the offset that it came with.
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private StateFile() {}

    static Incident readIncident(Path file) throws IOException {
        return read(file, new TypeReference<>() {});
    }

    static Bounded<TimelineEvent> readEvents(Path file) throws IOException {
        return read(file, new TypeReference<>() {});
    }

    private static <T> T read(Path file, TypeReference<T> type) throws IOException {
        try {
            JsonNode tree = JSON.readTree(Files.readAllBytes(file));
            addFiring(tree.at("/draft/series"));
            T value = JSON.readerFor(type).readValue(tree);
            if (value != null) {
                return value;
            }
        } catch (JsonProcessingException e) {
            throw broken(file, e.getOriginalMessage());
        }
        throw broken(file, "it is null");
    }

    /** Earlier versions did not keep when a series last was known to fire. */
    private static void addFiring(JsonNode series) {
        for (JsonNode one : series) {
            if (one instanceof ObjectNode object && !object.has("firing")) {
                object.put("firing", Long.MIN_VALUE);
            }
        }
    }

    static IOException broken(Path file, String why) {
        String line = why.lines().findFirst().orElse("");
        return new IOException(file + ": is not as an earlier run wrote it; restore it or move it away: " + line);
    }

    static void write(Path file, Object value) throws IOException {
        WholeFile.replace(file, JSON.writeValueAsString(value));
    }
}
