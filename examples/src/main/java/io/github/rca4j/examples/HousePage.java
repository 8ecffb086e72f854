package io.github.rca4j.examples;

// tag::readme[]
import io.github.rca4j.model.Reading;
import io.github.rca4j.model.outline.Field;
import io.github.rca4j.model.outline.ForwardingSink;
import io.github.rca4j.model.outline.Measure;
import io.github.rca4j.model.outline.Sink;
import io.github.rca4j.read.RcaReaders;
import io.github.rca4j.render.html.HtmlRenderer;
import io.github.rca4j.render.html.HtmlWriter;
import io.github.rca4j.validate.RcaValidator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** A page in a house's own colours, with its logo, its own way of showing metrics, and the validator's findings. */
public final class HousePage {
    private static final String LOGO =
            "<svg xmlns='http://www.w3.org/2000/svg' width='90' height='30'><rect width='90' height='30' rx='6'/></svg>";

    public static void main(String[] args) throws IOException {
        HtmlRenderer renderer = HtmlRenderer.builder()
                .styleSheet(HtmlRenderer.builtInStyleSheet() + "\nh1 { color: rebeccapurple }")
                .logo(LOGO.getBytes(StandardCharsets.UTF_8), "image/svg+xml", "Example Ltd")
                .clock(Clock.systemUTC())
                .blocks(PlainMetrics::new)
                .build();

        Reading reading = RcaReaders.forFormat("markdown").read(Files.readString(Path.of(args[0])));
        System.out.println(
                renderer.withFindings(RcaValidator.create().validate(reading).findings())
                        .render(reading.rca()));
    }

    /** Metrics as a plain list; every other block as it is. */
    private record PlainMetrics(Sink to, HtmlWriter html) implements ForwardingSink {
        @Override
        public void metrics(Field lead, List<Measure> measures) {
            html.element("p", lead.label()).open("ul");
            measures.forEach(measure -> html.open("li").line(measure.line()).close("li"));
            html.close("ul").newLine();
        }
    }
}
// end::readme[]
