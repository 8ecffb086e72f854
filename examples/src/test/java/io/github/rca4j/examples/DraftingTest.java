package io.github.rca4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.draft.AlertFormats;
import io.github.rca4j.draft.Payload;
import io.github.rca4j.model.Rca;
import io.github.rca4j.render.RcaRenderers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DraftingTest {
    private static final String DEPLOYED = """
            {"deployment_status": {"state": "success", "created_at": "2026-11-23T05:00:00Z"},
             "deployment": {"ref": "main", "environment": "production"},
             "repository": {"full_name": "shop/checkout"}, "sender": {"login": "kim"}}""";

    @Test
    void one_draft_has_the_alerts_and_what_else_happened() throws Exception {
        Rca rca = Drafting.one(AlertFormats.read(Payload.parse(webhook())), Payload.parse(DEPLOYED));

        assertThat(rca.timeline().entries())
                .anyMatch(row -> row.event().orElse("").startsWith("shop/checkout: Deployment of main"));
    }

    @Test
    void several_incidents_are_told_apart_by_the_houses_policy() throws Exception {
        Map<String, Rca> drafts = Drafting.several(List.of(webhook(), DEPLOYED), Drafting.policy());

        assertThat(drafts).isNotEmpty().allSatisfy((file, rca) -> {
            assertThat(file).endsWith(".md");
            assertThat(rca.metadata().severity().orElseThrow().name()).isIn("P1", "P3");
        });
    }

    @Test
    void what_a_person_wrote_stays() throws Exception {
        Rca earlier = Drafting.one(AlertFormats.read(Payload.parse(webhook())), Payload.parse("{}"));
        Rca newer = Drafting.one(AlertFormats.read(Payload.parse(webhook())), Payload.parse(DEPLOYED));
        String edited = RcaRenderers.forFormat("markdown")
                .render(earlier.toBuilder().metadata(m -> m.owner("Kim")).build());

        Rca rca = Drafting.again(earlier, edited, newer);

        assertThat(rca.metadata().owner()).contains("Kim");
        assertThat(rca.timeline().entries())
                .hasSize(earlier.timeline().entries().size() + 1);
    }

    private static String webhook() throws Exception {
        return Files.readString(Path.of("src/main/resources/io/github/rca4j/examples/alertmanager-webhook.json"));
    }
}
