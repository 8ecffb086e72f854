package io.github.rca4j.benchmarks;

import io.github.rca4j.model.Rca;
import io.github.rca4j.render.RcaRenderer;
import io.github.rca4j.render.html.HtmlRenderer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A value into the page. */
@State(Scope.Benchmark)
public class RenderHtml {
    private final Rca rca = Golden.rca();
    private final RcaRenderer renderer = new HtmlRenderer();
    private final HtmlLimit limit = new HtmlLimit(renderer.render(rca), JsonTokens.texts(Golden.json()));

    @Benchmark
    public String rca4j() {
        return renderer.render(rca);
    }

    @Benchmark
    public String limit() {
        return limit.render();
    }
}
