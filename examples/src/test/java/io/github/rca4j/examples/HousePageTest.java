package io.github.rca4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HousePageTest {
    @Test
    void the_page_has_the_houses_style_logo_metrics_and_findings(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("rca.md");
        Files.writeString(file, """
                # Root Cause Analysis: Search was slow

                ## Technical Details

                ### Monitoring and Metrics

                **Key Metrics During Incident**:
                - Response time: 5.2s (baseline: 200ms)
                """);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream console = System.out;
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            HousePage.main(new String[] {file.toString()});
        } finally {
            System.setOut(console);
        }
        Document page = Jsoup.parse(out.toString(StandardCharsets.UTF_8));
        assertThat(page.select("style").first().data()).endsWith("h1 { color: rebeccapurple }");
        assertThat(page.select("img.logo").attr("alt")).isEqualTo("Example Ltd");
        assertThat(page.select("#monitoring-and-metrics ul:not(.metrics) li").text())
                .isEqualTo("Response time: 5.2s (baseline: 200ms)");
        assertThat(page.select(".finding")).isNotEmpty();
    }
}
