package io.github.rca4j.render.html;

import io.github.rca4j.model.outline.Measure;
import io.github.rca4j.model.outline.Text;
import java.util.List;
import java.util.Optional;

/** Figures against their normal values: in words, and where both are in the same unit, to scale. */
final class MetricList {
    private final HtmlWriter html;
    private final Findings findings;

    MetricList(HtmlWriter html, Findings findings) {
        this.html = html;
        this.findings = findings;
    }

    void write(List<Measure> measures) {
        html.open("ul", "class", "metrics").newLine();
        for (Measure measure : measures) {
            html.open("li", "dir", "auto");
            measure.name()
                    .ifPresent(name -> html.open("span", "class", "name")
                            .line(name)
                            .text(measure.value().isPresent() ? ": " : "")
                            .close("span"));
            measure.value().ifPresent(value -> html.open("strong").line(value).close("strong"));
            measure.baseline()
                    .ifPresent(baseline -> html.text(" ")
                            .open("span", "class", "baseline")
                            .text("(" + Measure.BASELINE + ": ")
                            .line(baseline)
                            .text(")")
                            .close("span"));
            bars(measure);
            findings.at(measure.path());
            html.close("li").newLine();
        }
        html.close("ul").newLine();
    }

    private void bars(Measure measure) {
        Optional<Quantity> value = measure.value().flatMap(MetricList::quantity);
        Optional<Quantity> baseline = measure.baseline().flatMap(MetricList::quantity);
        if (value.isEmpty()
                || baseline.isEmpty()
                || !value.get().unit().equals(baseline.get().unit())) {
            return;
        }
        double most = Math.max(value.get().amount(), baseline.get().amount());
        if (most > 0) {
            html.open("svg", "width", "100%", "height", "18", "aria-hidden", "true");
            Svg svg = new Svg(html);
            svg.bar(0, 100 * value.get().amount() / most, 2, 7, "incident");
            svg.bar(0, 100 * baseline.get().amount() / most, 11, 5, "normal");
            html.close("svg");
        }
    }

    private static Optional<Quantity> quantity(Text text) {
        return text.kind() == Text.Kind.INLINE ? Quantity.of(text.value()) : Optional.empty();
    }
}
