package io.github.rca4j.read.corpus;

import io.github.rca4j.read.MarkdownReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/** Says which parts of the corpus's documents land in typed fields. */
final class LandingReport {
    private static final Path COUNT = Path.of("src/test/resources/corpus/parts.tsv");

    private LandingReport() {}

    /**
     * Prints the table, and what did not land.
     *
     * @param args words that a line must have one of to be printed, such as a part or a document's number; none for all
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Landing landing = landing(Corpus.folder().orElseThrow());
        out.println(landing.table());
        landing.missed().stream()
                .map(Landing.Result::toString)
                .filter(line -> args.length == 0 || Arrays.stream(args).anyMatch(line::contains))
                .forEach(out::println);
    }

    static String count() {
        return Corpus.text(COUNT);
    }

    static Landing landing(Path documents) {
        MarkdownReader reader = new MarkdownReader();
        return Landing.of(
                Seen.all(count()),
                name -> reader.read(Corpus.text(documents.resolve(name))).rca());
    }
}
