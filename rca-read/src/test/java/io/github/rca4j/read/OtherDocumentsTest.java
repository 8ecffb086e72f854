package io.github.rca4j.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.model.Finding;
import io.github.rca4j.model.Level;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.Reading;
import org.junit.jupiter.api.Test;

class OtherDocumentsTest {
    @Test
    void whatAMonitoringToolSendsIsNoRca() {
        Reading reading = new JsonReader().read("{\"status\": \"firing\", \"alerts\": []}");

        assertThat(reading.rca()).isEqualTo(Rca.empty());
        assertThat(reading.findings()).extracting(Finding::rule).containsExactly("READ-01");
        assertThat(reading.findings()).extracting(Finding::level).containsExactly(Level.ERROR);
    }

    @Test
    void oneKnownPropertyMakesItOne() {
        Reading reading = new JsonReader().read("{\"title\": \"Checkout failed\", \"alerts\": []}");

        assertThat(reading.rca().title()).contains("Checkout failed");
        assertThat(reading.findings()).extracting(Finding::rule).containsExactly("READ-02");
    }

    @Test
    void aLabelWithNothingBesideItKeepsItsName() {
        Reading reading = new MarkdownReader().read("# Outage\n\n## Metadata\n\n- **Owner**: Al\n- **Duration**:\n");

        assertThat(reading.rca().leftovers())
                .singleElement()
                .satisfies(left -> assertThat(left.label()).contains("Duration"));
    }

    @Test
    void aRemarkWithinAnElementIsItsText() {
        Reading reading = new MarkdownReader()
                .read("# Outage\n\n## Action items\n\n- Fix it\n\n  <!-- rca4j:off ACT-01 later -->\n");

        assertThat(reading.rca().prevention().further().actions())
                .singleElement()
                .satisfies(action -> assertThat(action.description())
                        .hasValueSatisfying(text -> assertThat(text).contains("rca4j:off ACT-01 later")));
    }

    @Test
    void anOwnerAndADayAtTheEndOfAnActionAreItsOwn() {
        Rca rca = new MarkdownReader()
                .read("# Outage\n\n## Action items\n\n- [ ] Fix it (owner: Al, due 2026-12-01)\n")
                .rca();

        assertThat(rca.prevention().further().actions()).singleElement().satisfies(action -> {
            assertThat(action.title()).contains("Fix it");
            assertThat(action.owner()).contains("Al");
            assertThat(action.targetDate())
                    .hasValueSatisfying(day -> assertThat(day).hasToString("2026-12-01"));
        });
    }
}
