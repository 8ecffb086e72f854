package io.github.rca4j.benchmarks;

import io.github.rca4j.model.Rca;
import io.github.rca4j.render.RcaRenderer;
import io.github.rca4j.render.markdown.MarkdownRenderer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A value into Markdown. */
@State(Scope.Benchmark)
public class RenderMarkdown {
    private final Rca rca = Golden.rca();
    private final RcaRenderer renderer = new MarkdownRenderer();

    @Benchmark
    public String rca4j() {
        return renderer.render(rca);
    }

    @Benchmark
    public String limit() {
        return MarkdownLimit.render(rca);
    }
}
