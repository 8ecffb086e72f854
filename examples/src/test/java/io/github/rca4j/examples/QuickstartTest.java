package io.github.rca4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.model.Rca;
import io.github.rca4j.model.Severity;
import io.github.rca4j.render.RcaRenderers;
import io.github.rca4j.render.json.RcaJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickstartTest {
    @TempDir
    private Path folder;

    @Test
    void writes_the_same_rca_in_three_formats_and_says_what_is_missing() throws IOException {
        ByteArrayOutputStream console = new ByteArrayOutputStream();

        Quickstart.run(folder, new PrintStream(console, true, StandardCharsets.UTF_8));

        Rca rca = RcaJson.create().read(Files.readString(folder.resolve("rca.json")));
        assertThat(rca.title()).contains("Checkout failed for one in eight orders");
        assertThat(rca.metadata().severity()).contains(Severity.SEV1);
        assertThat(rca.impact().userImpact().detected()).isPresent();
        assertThat(rca.timeline().entries()).hasSize(6);
        assertThat(Files.readString(folder.resolve("rca.md")))
                .isEqualTo(RcaRenderers.forFormat("markdown").render(rca));
        assertThat(Jsoup.parse(folder.resolve("rca.html").toFile()).select("h1").text())
                .isEqualTo("Root Cause Analysis: Checkout failed for one in eight orders");
        assertThat(console.toString(StandardCharsets.UTF_8))
                .contains("RC-02", "LES-01", "wrote ")
                .doesNotContain("metadata.owner");
    }

    @Test
    void a_renderer_of_ones_own_is_found_by_its_format() {
        Rca rca = Rca.builder()
                .title("Search was slow")
                .metadata(m -> m.severity(Severity.SEV3))
                .build();
        assertThat(RcaRenderers.forFormat("headline").render(rca)).isEqualTo("SEV3: Search was slow\n");
    }

    @Test
    void the_first_rca_prints_its_document_and_what_is_missing() {
        PrintStream out = System.out;
        ByteArrayOutputStream console = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(console, true, StandardCharsets.UTF_8));
            FirstRca.main(new String[0]);
        } finally {
            System.setOut(out);
        }
        assertThat(console.toString(StandardCharsets.UTF_8))
                .contains("# Root Cause Analysis: Checkout returned 500 errors", "META-01 metadata.incidentId: ");
    }
}
