package io.github.rca4j.benchmarks;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.rca4j.benchmarks.plain.PlainJson;
import io.github.rca4j.benchmarks.plain.PlainRca;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.Reading;
import io.github.rca4j.read.JsonReader;
import io.github.rca4j.render.json.RcaJson;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** JSON into a value. */
@State(Scope.Benchmark)
public class ReadJson {
    private final String document = Golden.json();
    private final RcaJson json = RcaJson.create();
    private final JsonReader reader = new JsonReader();

    @Benchmark
    public Rca rca4j() {
        return json.read(document);
    }

    /** With the place of every value, and with what does not fit. */
    @Benchmark
    public Reading rca4jWithPlaces() {
        return reader.read(document);
    }

    @Benchmark
    public PlainRca jackson() throws JsonProcessingException {
        return PlainJson.read(document);
    }

    @Benchmark
    public void limit(Blackhole values) {
        JsonTokens.read(document, values::consume);
    }
}
