package io.github.rca4j.benchmarks;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.rca4j.benchmarks.plain.PlainJson;
import io.github.rca4j.benchmarks.plain.PlainRca;
import io.github.rca4j.model.Rca;
import io.github.rca4j.render.json.RcaJson;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A value into JSON. */
@State(Scope.Benchmark)
public class WriteJson {
    private final Rca rca = Golden.rca();
    private final PlainRca plain = Golden.plain();
    private final JsonTokens tokens = JsonTokens.of(Golden.json());
    private final RcaJson json = RcaJson.create();

    @Benchmark
    public String rca4j() {
        return json.write(rca);
    }

    @Benchmark
    public String jackson() throws JsonProcessingException {
        return PlainJson.write(plain);
    }

    @Benchmark
    public String limit() {
        return tokens.write();
    }
}
