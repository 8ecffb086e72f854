package io.github.rca4j.read.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.rca4j.read.corpus.Landing.Tally;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/**
 * The table in {@code docs/reading.md} is what the reader does. {@code -Drecreate=true} writes it anew; read the
 * difference before you commit.
 */
class ReadingDocumentTest {
    private static final Path DOCUMENT = Path.of("../docs/reading.md");
    private static final String BEGIN = "<!-- The table of ReadingDocumentTest begins -->\n\n";
    private static final String END = "\n<!-- The table of ReadingDocumentTest ends -->";
    private static final double PROMISED = 0.9;

    @Test
    void nineOfTenPartsLandWhereTheyBelong() {
        Landing landing = landing();
        System.out.println(landing.table());
        landing.missed().forEach(System.out::println);

        Map<RcaPart, Tally> tallies = landing.tallies();
        SoftAssertions.assertSoftly(softly -> {
            RcaPart.PROMISED.forEach(part -> softly.assertThat(tallies.get(part).share())
                    .as(() -> part.key() + "\n" + missed(landing, part))
                    .isGreaterThanOrEqualTo(PROMISED));
            softly.assertThat(landing.metadata().share()).as("metadata").isGreaterThanOrEqualTo(PROMISED);
        });
    }

    @Test
    void theDocumentShowsTheTable() throws IOException {
        String table = landing().table();
        String document = Files.readString(DOCUMENT);
        if (Boolean.getBoolean("recreate")) {
            document = document.replace(shown(document), table);
            Files.writeString(DOCUMENT, document);
        }

        assertThat(shown(document)).isEqualTo(table);
    }

    @Test
    void theTableHasARowForEachPart() throws IOException {
        assertThat(shown(Files.readString(DOCUMENT)).lines().skip(2).map(row -> row.split("[| ]+", -1)[1]))
                .containsExactlyElementsOf(Stream.of(RcaPart.values())
                        .flatMap(part ->
                                part == RcaPart.SEVERITY ? Stream.of("metadata,", part.key()) : Stream.of(part.key()))
                        .toList());
    }

    private static Landing landing() {
        assumeTrue(Corpus.folder().isPresent(), "RCA4J_SHARED names no folder with corpus/documents");
        return LandingReport.landing(Corpus.folder().orElseThrow());
    }

    private static String missed(Landing landing, RcaPart part) {
        return landing.missed().stream()
                .filter(result -> result.part() == part)
                .map(Landing.Result::toString)
                .collect(Collectors.joining("\n"));
    }

    private static String shown(String document) {
        int begin = document.indexOf(BEGIN);
        int end = document.indexOf(END);
        assertThat(begin).as("'%s' in %s", BEGIN.strip(), DOCUMENT).isNotNegative();
        assertThat(end).as("'%s' in %s", END.strip(), DOCUMENT).isGreaterThan(begin);
        return document.substring(begin + BEGIN.length(), end);
    }
}
