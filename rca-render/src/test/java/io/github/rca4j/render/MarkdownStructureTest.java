package io.github.rca4j.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.model.Rca;
import io.github.rca4j.model.outline.Blanks;
import io.github.rca4j.render.markdown.MarkdownRenderer;
import io.github.rca4j.testsupport.ArbitraryRca;
import io.github.rca4j.testsupport.NeutralRca;
import io.github.rca4j.testsupport.ProfileApi;
import org.junit.jupiter.api.Test;

/** Law 5: whatever a field says, the document keeps its structure. Judged by a parser that is not the library's own. */
class MarkdownStructureTest {
    private static final int DOCUMENTS = 1_000;
    private final MarkdownRenderer renderer = new MarkdownRenderer();

    @Test
    void no_text_adds_removes_or_splits_a_part_of_the_outline() {
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            Rca rca = ArbitraryRca.of(seed);
            for (Blanks blanks : Blanks.values()) {
                RenderOptions options = RenderOptions.DEFAULT.withBlanks(blanks);
                String hostile = renderer.render(rca, options);
                String neutral = renderer.render(NeutralRca.of(rca), options);
                assertThat(MarkdownSkeleton.of(hostile))
                        .as("seed %d, %s:%n%s", seed, blanks, hostile)
                        .isEqualTo(MarkdownSkeleton.of(neutral));
            }
        }
    }

    @Test
    void the_judge_sees_the_parts_of_a_document() {
        assertThat(MarkdownSkeleton.of(ProfileApi.markdown()))
                .contains(
                        "heading 2 TIMELINE",
                        "row 4",
                        "label Why #3",
                        "label Evidence",
                        "label Owner",
                        "label Total Duration",
                        "label Target Completion",
                        "label Template Version")
                .filteredOn("item"::equals)
                .hasSize(35);
    }
}
