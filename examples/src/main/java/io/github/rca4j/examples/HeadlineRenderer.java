package io.github.rca4j.examples;

// tag::readme[]
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.Severity;
import io.github.rca4j.render.Output;
import io.github.rca4j.render.RcaRenderer;
import io.github.rca4j.render.RenderOptions;

/** One line for a chat channel. */
public final class HeadlineRenderer implements RcaRenderer {
    @Override
    public String format() {
        return "headline";
    }

    @Override
    public String mediaType() {
        return "text/plain";
    }

    @Override
    public String fileExtension() {
        return "txt";
    }

    @Override
    public void render(Rca rca, RenderOptions options, Appendable out) {
        String severity = rca.metadata().severity().map(Severity::level).orElse("severity unknown");
        new Output(out).write(severity + ": " + rca.title().orElse("untitled") + "\n");
    }
}
// end::readme[]
