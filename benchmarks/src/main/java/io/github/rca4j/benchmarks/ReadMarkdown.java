package io.github.rca4j.benchmarks;

import io.github.rca4j.benchmarks.hand.ByCommonmark;
import io.github.rca4j.benchmarks.hand.ByFlexmark;
import io.github.rca4j.benchmarks.plain.PlainRca;
import io.github.rca4j.model.Reading;
import io.github.rca4j.read.MarkdownReader;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Markdown into a value. */
@State(Scope.Benchmark)
public class ReadMarkdown {
    private final String document = Golden.markdown();
    private final MarkdownReader reader = new MarkdownReader();
    private final ByCommonmark byCommonmark = new ByCommonmark();
    private final ByFlexmark byFlexmark = new ByFlexmark();
    private final Parser parser = parser().build();
    private final Parser blocks =
            parser().inlineParserFactory(context -> (lines, node) -> {}).build();

    private static Parser.Builder parser() {
        return Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS);
    }

    @Benchmark
    public Reading rca4j() {
        return reader.read(document);
    }

    /** A parser and a walk of a day: no findings, no places, and nothing that the template does not have. */
    @Benchmark
    public PlainRca commonmark() {
        return byCommonmark.read(document);
    }

    @Benchmark
    public PlainRca flexmark() {
        return byFlexmark.read(document);
    }

    @Benchmark
    public Node limit() {
        return parser.parse(document);
    }

    /** As the library's own reader asks for it: it does not look into texts. */
    @Benchmark
    public Node limitOfBlocks() {
        return blocks.parse(document);
    }
}
