package io.github.rca4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.model.Rca;
import io.github.rca4j.model.outline.Blanks;
import io.github.rca4j.render.RcaRenderer;
import io.github.rca4j.render.RcaRenderers;
import io.github.rca4j.render.RenderOptions;
import io.github.rca4j.test.mutant.ValidRca;
import org.junit.jupiter.api.Test;

class PlainTextRendererTest {
    private final RcaRenderer renderer = RcaRenderers.forFormat("text");

    @Test
    void a_document_is_told_from_the_title_to_the_last_lines() {
        Rca rca = ValidRca.create();

        assertThat(renderer.render(rca).lines())
                .startsWith("Root Cause Analysis: " + rca.title().orElseThrow())
                .contains(
                        "METADATA",
                        "Owner: " + rca.metadata().owner().orElseThrow(),
                        "Time | Event | System State | Action Taken")
                .contains("EXECUTIVE SUMMARY", rca.executiveSummary().text().orElseThrow())
                .anyMatch(line -> line.startsWith("- [x] "))
                .anyMatch(line -> line.startsWith("Why #1: "))
                .last()
                .asString()
                .startsWith("Last Updated: ");
    }

    @Test
    void blanks_are_shown_when_asked_for() {
        assertThat(renderer.render(Rca.builder().build(), RenderOptions.DEFAULT.withBlanks(Blanks.PLACEHOLDER)))
                .contains("Severity: ", "[YYYY-MM-DD]");
    }
}
