package io.github.rca4j.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.model.Metric;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.Reading;
import io.github.rca4j.model.Reference;
import io.github.rca4j.model.outline.Blanks;
import io.github.rca4j.render.RcaRenderer;
import io.github.rca4j.render.RcaRenderers;
import io.github.rca4j.render.RenderOptions;
import io.github.rca4j.testsupport.ArbitraryRca;
import io.github.rca4j.testsupport.ProfileApi;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoundTripTest {
    /** A thousand in every build, ten thousand with {@code -Pnightly}. */
    private static final int SEEDS = Integer.getInteger("rca4j.seeds", 1_000);

    private static final RcaRenderer RENDERER = RcaRenderers.forFormat("markdown");
    private static final RcaReader READER = new MarkdownReader();

    private static String markdown(Rca rca, Blanks blanks) {
        StringBuilder out = new StringBuilder();
        RENDERER.render(rca, new RenderOptions(blanks), out);
        return out.toString();
    }

    @ParameterizedTest
    @EnumSource(Blanks.class)
    void everyValueComesBackFromMarkdown(Blanks blanks) {
        for (int seed = 0; seed < SEEDS; seed++) {
            // Every fourth has no gaps at all; of() leaves out most or little, by its seed.
            Rca rca = seed % 4 == 0 ? ArbitraryRca.full(seed) : ArbitraryRca.of(seed);
            String text = markdown(rca, blanks);
            Reading reading = READER.read(text);
            if (!reading.rca().equals(rca)) {
                assertThat(reading.rca()).as("seed %d:%n%s", seed, text).isEqualTo(rca);
            }
        }
    }

    @Test
    void everyValueComesBackFromJson() {
        RcaRenderer renderer = RcaRenderers.forFormat("json");
        RcaReader reader = RcaReaders.forFormat("json");
        for (int seed = 0; seed < SEEDS; seed++) {
            Rca rca = seed % 4 == 0 ? ArbitraryRca.full(seed) : ArbitraryRca.of(seed);
            assertThat(reader.read(renderer.render(rca)).rca())
                    .as("seed %d", seed)
                    .isEqualTo(rca);
        }
    }

    @Test
    void aSeparatorBehindABackslashIsAPartOfItsText() {
        Rca rca = Rca.builder()
                .metadata(m -> m.addReviewer("a\\, b").addRelatedIssue(Reference.of("a\\, b")))
                .technicalDetails(t -> t.monitoringAndMetrics(
                        m -> m.addKeyMetric(new Metric(Optional.of("a\\:"), Optional.empty(), Optional.of("b\\: c")))))
                .build();

        assertThat(READER.read(markdown(rca, Blanks.OMIT)).rca()).isEqualTo(rca);
    }

    @Test
    void theGoldenDocumentReadsWithoutAFinding() {
        Reading reading = READER.read(ProfileApi.markdown());
        assertThat(reading.rca()).isEqualTo(ProfileApi.rca());
        assertThat(reading.findings()).isEmpty();
        assertThat(markdown(reading.rca(), Blanks.OMIT)).isEqualTo(ProfileApi.markdown());
    }
}
