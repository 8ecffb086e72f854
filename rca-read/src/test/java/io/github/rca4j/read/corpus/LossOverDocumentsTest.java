package io.github.rca4j.read.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** What documents are, their words come back. */
class LossOverDocumentsTest {
    private static final double OVER_ALL = 0.98;
    private static final double OF_ANY = 0.90;

    /** They are short, and some are in German or Japanese: a third of their words are headings in other words. */
    @Test
    void ourOwnDocumentsKeepTheirText() {
        LossReport report = LossReport.of(Corpus.markdown(Corpus.HOUSES));
        report.print(System.out, true);

        SoftAssertions.assertSoftly(softly -> report.losses()
                .forEach((name, loss) -> softly.assertThat(loss.textShare())
                        .as(() -> name + "\n" + loss.report())
                        .isGreaterThanOrEqualTo(OVER_ALL)));
        assertThat(report.losses()).hasSizeGreaterThan(10);
    }

    @Test
    void strangersDocumentsKeepTheirWords() {
        List<Path> documents = Corpus.documents();
        assumeTrue(!documents.isEmpty(), "RCA4J_SHARED names no folder with corpus/documents");

        LossReport report = LossReport.of(documents);
        report.print(System.out, true);

        SoftAssertions.assertSoftly(softly -> {
            softly.assertThat(report.share()).as("over all").isGreaterThanOrEqualTo(OVER_ALL);
            report.losses()
                    .forEach((name, loss) -> softly.assertThat(loss.share())
                            .as(() -> name + "\n" + loss.report())
                            .isGreaterThanOrEqualTo(OF_ANY));
        });
    }
}
