package io.github.rca4j.benchmarks;

import io.github.rca4j.benchmarks.template.HtmlView;
import io.github.rca4j.benchmarks.template.TemplateEngines;
import io.github.rca4j.model.Rca;
import io.github.rca4j.render.RcaRenderer;
import io.github.rca4j.render.html.HtmlRenderer;
import java.util.function.Function;
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
    public String freemarker(FreeMarker engine) {
        return engine.render.apply(HtmlView.of(rca));
    }

    @Benchmark
    public String pebble(Pebble engine) {
        return engine.render.apply(HtmlView.of(rca));
    }

    @Benchmark
    public String mustache(Mustache engine) {
        return engine.render.apply(HtmlView.of(rca));
    }

    @Benchmark
    public String thymeleaf(Thymeleaf engine) {
        return engine.render.apply(HtmlView.of(rca));
    }

    @Benchmark
    public String jte(Jte engine) {
        return engine.render.apply(HtmlView.of(rca));
    }

    @Benchmark
    public String limit() {
        return limit.render();
    }

    @State(Scope.Benchmark)
    public static class FreeMarker {
        final Function<Object, String> render = TemplateEngines.html().freemarker();
    }

    @State(Scope.Benchmark)
    public static class Pebble {
        final Function<Object, String> render = TemplateEngines.html().pebble();
    }

    @State(Scope.Benchmark)
    public static class Mustache {
        final Function<Object, String> render = TemplateEngines.html().mustache();
    }

    @State(Scope.Benchmark)
    public static class Thymeleaf {
        final Function<Object, String> render = TemplateEngines.html().thymeleaf();
    }

    @State(Scope.Benchmark)
    public static class Jte {
        final Function<Object, String> render = TemplateEngines.html().jte();
    }
}
