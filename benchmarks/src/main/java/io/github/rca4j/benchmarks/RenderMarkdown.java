package io.github.rca4j.benchmarks;

import io.github.rca4j.benchmarks.template.DocumentView;
import io.github.rca4j.benchmarks.template.TemplateEngines;
import io.github.rca4j.model.Rca;
import io.github.rca4j.render.RcaRenderer;
import io.github.rca4j.render.markdown.MarkdownRenderer;
import java.util.function.Function;
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
    public String freemarker(FreeMarker engine) {
        return engine.render.apply(DocumentView.markdown(rca));
    }

    @Benchmark
    public String pebble(Pebble engine) {
        return engine.render.apply(DocumentView.markdown(rca));
    }

    @Benchmark
    public String mustache(Mustache engine) {
        return engine.render.apply(DocumentView.markdown(rca));
    }

    @Benchmark
    public String thymeleaf(Thymeleaf engine) {
        return engine.render.apply(DocumentView.markdown(rca));
    }

    @Benchmark
    public String jte(Jte engine) {
        return engine.render.apply(DocumentView.markdown(rca));
    }

    @Benchmark
    public String limit() {
        return MarkdownLimit.render(rca);
    }

    @State(Scope.Benchmark)
    public static class FreeMarker {
        final Function<Object, String> render = TemplateEngines.markdown().freemarker();
    }

    @State(Scope.Benchmark)
    public static class Pebble {
        final Function<Object, String> render = TemplateEngines.markdown().pebble();
    }

    @State(Scope.Benchmark)
    public static class Mustache {
        final Function<Object, String> render = TemplateEngines.markdown().mustache();
    }

    @State(Scope.Benchmark)
    public static class Thymeleaf {
        final Function<Object, String> render = TemplateEngines.markdown().thymeleaf();
    }

    @State(Scope.Benchmark)
    public static class Jte {
        final Function<Object, String> render = TemplateEngines.markdown().jte();
    }
}
