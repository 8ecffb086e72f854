package io.github.rca4j.read.corpus;

import io.github.rca4j.model.Rca;
import io.github.rca4j.read.MarkdownReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** Says what is typed of a document, and where that differs from what was expected by hand. */
final class HouseReport {
    private HouseReport() {}

    /**
     * Prints the typed lines of documents, with {@code +} before what nobody expected and {@code -} before what was
     * expected and is not there, if there are expectations beside the document.
     *
     * @param args files
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String arg : args) {
            Path file = Path.of(arg);
            out.println("== " + file);
            Rca rca = new MarkdownReader().read(Corpus.text(file)).rca();
            Set<String> actual = TypedLines.of(rca);
            Path beside = Path.of(arg.replaceFirst("\\.md$", ".expected"));
            Set<String> expected = Files.exists(beside) ? TypedLines.parse(Corpus.text(beside)) : actual;
            expected.stream().filter(l -> !actual.contains(l)).forEach(l -> out.println("- " + l));
            actual.forEach(l -> out.println((expected.contains(l) ? "  " : "+ ") + l));
        }
    }
}
