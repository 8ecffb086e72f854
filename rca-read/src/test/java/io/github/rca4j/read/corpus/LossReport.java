package io.github.rca4j.read.corpus;

import io.github.rca4j.model.Rca;
import io.github.rca4j.read.MarkdownReader;
import io.github.rca4j.render.RcaRenderers;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads documents, renders what was read, and says which words came back. */
final class LossReport {
    private final Map<String, Loss> losses = new LinkedHashMap<>();

    /**
     * Prints what documents lose.
     *
     * @param args files; without one, the corpus and our own documents
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<Path> files = args.length > 0
                ? Stream.of(args).map(Path::of).map(Path::toAbsolutePath).toList()
                : Stream.concat(Corpus.documents().stream(), Corpus.markdown(Corpus.HOUSES).stream())
                        .toList();
        of(files).print(out, true);
    }

    static LossReport of(List<Path> files) {
        LossReport report = new LossReport();
        files.forEach(file -> report.losses.put(Corpus.name(file), loss(Corpus.text(file))));
        return report;
    }

    /** {@return what a document loses by being read and rendered} */
    static Loss loss(String document) {
        return loss(document, text -> new MarkdownReader().read(text).rca());
    }

    /**
     * {@return what a document loses by being read and rendered}
     *
     * @param document a document
     * @param reader what reads it
     */
    static Loss loss(String document, Function<String, Rca> reader) {
        Rca rca = reader.apply(document);
        return Loss.of(document, rca, RcaRenderers.forFormat("markdown").render(rca));
    }

    Map<String, Loss> losses() {
        return losses;
    }

    /** {@return the share of all words that came back} */
    double share() {
        int words = losses.values().stream().mapToInt(Loss::words).sum();
        return words == 0
                ? 1
                : (double) losses.values().stream().mapToInt(Loss::kept).sum() / words;
    }

    void print(PrintStream out, boolean withWords) {
        losses.forEach((name, loss) -> {
            out.println(line(loss.share(), loss.kept(), loss.words(), loss.labels(), loss.added(), name));
            if (withWords && !loss.missing().isEmpty()) {
                out.println(loss.report());
            }
        });
        int words = losses.values().stream().mapToInt(Loss::words).sum();
        int kept = losses.values().stream().mapToInt(Loss::kept).sum();
        long labels = losses.values().stream().mapToLong(Loss::labels).sum();
        int added = losses.values().stream().mapToInt(Loss::added).sum();
        out.println(line(share(), kept, words, labels, added, "all"));
    }

    private static String line(double share, int kept, int words, long labels, int added, String name) {
        return String.format(
                Locale.ROOT,
                "%6.2f %%  %6d of %6d, %4d missing, %3d of them in headings and labels; %3d added  %s",
                100 * share,
                kept,
                words,
                words - kept,
                labels,
                added,
                name);
    }
}
