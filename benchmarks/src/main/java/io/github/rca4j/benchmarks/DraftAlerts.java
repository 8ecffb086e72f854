package io.github.rca4j.benchmarks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.rca4j.draft.AlertFormats;
import io.github.rca4j.draft.Payload;
import io.github.rca4j.draft.RcaDraft;
import io.github.rca4j.model.Rca;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A notification of Alertmanager into a draft. */
@State(Scope.Benchmark)
public class DraftAlerts {
    private final String payload = Golden.alerts();
    private final ObjectMapper mapper = new ObjectMapper();

    @Benchmark
    public Rca rca4j() {
        return RcaDraft.of(AlertFormats.read(Payload.parse(payload))).toRca();
    }

    /** A title, a severity and a row for each alert: no notes, no figures, no provenance. */
    @Benchmark
    public Rca handWritten() throws JsonProcessingException {
        return HandWrittenDraft.of(mapper.readTree(payload));
    }

    @Benchmark
    public JsonNode limit() throws JsonProcessingException {
        return mapper.readTree(payload);
    }
}
