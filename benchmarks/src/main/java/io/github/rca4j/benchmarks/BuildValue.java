package io.github.rca4j.benchmarks;

import io.github.rca4j.model.Rca;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A value from the texts, days and times that it holds. */
@State(Scope.Benchmark)
public class BuildValue {
    private final Rca leaves = Golden.rca();

    @Benchmark
    public Rca rca4j() {
        return ByBuilders.rca(leaves);
    }

    @Benchmark
    public Rca limit() {
        return ByConstructors.rca(leaves);
    }
}
