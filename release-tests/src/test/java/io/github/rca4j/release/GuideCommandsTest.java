package io.github.rca4j.release;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The commands of each guide, one after the other, as somebody who follows it types them. */
class GuideCommandsTest {
    private static final Path ROOT = Published.ROOT.toAbsolutePath().normalize();
    private static final String EXAMPLES = "examples/src/main/resources/io/github/rca4j/examples/";

    private static final List<String> MODULES = List.of("examples", "rca-cli");

    @TempDir
    Path folder;

    static Stream<Guide> guides() {
        return Guide.all().filter(guide -> !commands(guide).isEmpty());
    }

    @Test
    void there_are_guides_with_commands() {
        assertThat(guides().map(Guide::toString))
                .contains("README.md", "checking.md", "drafting.md", "page.md", "renderer.md", "unit-tests.md");
    }

    @ParameterizedTest
    @MethodSource("guides")
    void each_ends_well_and_says_what_the_guide_shows(Guide guide) throws Exception {
        String said = said(guide);

        assertThat(said).doesNotContain("rca: ");
        assertThat(guide.blocks("text")).allSatisfy(shown -> assertThat(said).contains(shown));
    }

    /** Less what builds, what needs a framework's jar, and a service that does not end; others start these. */
    private static List<String> commands(Guide guide) {
        return guide.blocks("sh").stream()
                .flatMap(String::lines)
                .map(line -> line.replaceFirst("^mvn .* && ", ""))
                .filter(line -> !line.startsWith("mvn ") && !line.startsWith("curl "))
                .filter(line -> !line.contains("hosts/") && !line.contains(".WebhookReceiver"))
                .toList();
    }

    @BeforeEach
    void files_that_a_reader_has() throws IOException {
        for (String module : MODULES) {
            Files.createSymbolicLink(folder.resolve(module), ROOT.resolve(module));
        }
        Path rca = Files.createDirectory(folder.resolve("bin")).resolve("rca");
        Files.writeString(rca, "#!/bin/sh\nexec java -jar '" + ROOT + "/rca-cli/target/rca.jar' \"$@\"\n");
        assertThat(rca.toFile().setExecutable(true)).isTrue();

        String alerts = Published.read(ROOT.resolve(EXAMPLES + "alertmanager-webhook.json"));
        for (String name : List.of("webhook.json", "alerts.json", "pagerduty.json", "grafana.json")) {
            Files.writeString(folder.resolve(name), alerts);
        }
        String line = alerts.replaceAll("\\s*\\R\\s*", " ") + "\n";
        Files.writeString(folder.resolve("webhooks.ndjson"), line);
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("webhooks.ndjson.gz")))) {
            out.write(line.getBytes(UTF_8));
        }
        Files.writeString(
                folder.resolve("slack.json"),
                "[{\"type\": \"message\", \"user\": \"U1\", \"text\": \"Rolled back\", \"ts\": \"1795428000.000100\"}]");
        Files.copy(
                ROOT.resolve("rca-draft/src/test/resources/payloads/statuspage-incident.json"),
                folder.resolve("statuspage.json"));
        Path documents = Files.createDirectories(folder.resolve("docs/rca"));
        Files.copy(ROOT.resolve("examples/docs/rca/2026-03-18-search-slow.md"), documents.resolve("search.md"));
    }

    @AfterEach
    void links_are_no_folders_to_clear_away() throws IOException {
        for (String module : MODULES) {
            Files.delete(folder.resolve(module));
        }
    }

    private String said(Guide guide) throws Exception {
        Path script = Files.write(folder.resolve("commands"), commands(guide));
        Path output = folder.resolve("output");
        ProcessBuilder shell = new ProcessBuilder("sh", "-e", script.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        shell.environment()
                .compute(
                        "PATH",
                        (name, path) -> folder.resolve("bin") + ":" + System.getProperty("java.home") + "/bin:" + path);
        Process process = shell.start();
        try {
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        String said = Files.readString(output);
        assertThat(process.exitValue()).as("%s: %s", guide, said).isZero();
        return said;
    }
}
