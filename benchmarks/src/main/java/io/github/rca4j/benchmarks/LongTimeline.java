package io.github.rca4j.benchmarks;

import io.github.rca4j.model.Rca;
import io.github.rca4j.model.Reading;
import io.github.rca4j.model.Timeline;
import io.github.rca4j.model.TimelineEntry;
import io.github.rca4j.model.TimelineTime;
import io.github.rca4j.read.MarkdownReader;
import io.github.rca4j.render.html.HtmlRenderer;
import io.github.rca4j.render.markdown.MarkdownRenderer;
import io.github.rca4j.validate.RcaValidator;
import io.github.rca4j.validate.Report;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The document with more and more entries in its timeline. */
@State(Scope.Benchmark)
public class LongTimeline {
    @Param({"10", "1000", "100000"})
    private int entries;

    private Rca rca = Rca.empty();
    private String markdown = "";
    private final MarkdownReader reader = new MarkdownReader();
    private final RcaValidator validator =
            RcaValidator.builder().clock(Golden.CLOCK).build();

    @Setup
    public void document() {
        rca = of(entries);
        markdown = new MarkdownRenderer().render(rca);
    }

    /** {@return the document with so many entries, a second apart} */
    public static Rca of(int entries) {
        List<TimelineEntry> few = Golden.rca().timeline().entries();
        List<TimelineEntry> many = new ArrayList<>(entries);
        for (int i = 0; i < entries; i++) {
            many.add(few.get(i % few.size()).withTime(TimelineTime.relative(Duration.ofSeconds(i))));
        }
        return Golden.rca().withTimeline(new Timeline(many));
    }

    @Benchmark
    public String render() {
        return new MarkdownRenderer().render(rca);
    }

    @Benchmark
    public String renderHtml() {
        return new HtmlRenderer().render(rca);
    }

    @Benchmark
    public Reading read() {
        return reader.read(markdown);
    }

    @Benchmark
    public Report validate() {
        return validator.validate(rca);
    }
}
