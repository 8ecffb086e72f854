package io.github.rca4j.read.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.render.RcaRenderers;
import io.github.rca4j.testsupport.ArbitraryRca;
import io.github.rca4j.testsupport.ProfileApi;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Lets Jazzer look for texts that a reader gets wrong, in a process of its own, since it instruments what it runs. Only
 * the profile {@code nightly} has Jazzer on the class path and says for how long.
 */
@EnabledIfSystemProperty(named = "rca4j.fuzz.seconds", matches = "[0-9]+")
class CoverageGuidedTest {
    private static final Path WORK = Path.of("target", "fuzz");

    @ParameterizedTest
    @CsvSource({"markdown, MarkdownFuzzTarget", "json, JsonFuzzTarget"})
    void nothingIsReadWrong(String format, String target) throws Exception {
        Path corpus = seeded(format);
        Path finds = Files.createDirectories(WORK.resolve(format + "-finds"));
        Path log = WORK.resolve(format + ".log");

        int exit = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "com.code_intelligence.jazzer.Jazzer",
                        "--target_class=" + getClass().getPackageName() + "." + target,
                        "--instrumentation_includes=io.github.rca4j.**",
                        "-max_total_time=" + System.getProperty("rca4j.fuzz.seconds"),
                        "-max_len=4000",
                        "-timeout=20",
                        "-artifact_prefix=" + finds + "/",
                        "--reproducer_path=" + finds,
                        corpus.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();

        assertThat(exit)
                .as("see %s; put what was found from %s to src/test/resources/fuzz/%s", log, finds, format)
                .isZero();
    }

    /** Begins with documents that have everything, and with what was found before. */
    private static Path seeded(String format) throws IOException, URISyntaxException {
        Path corpus = Files.createDirectories(WORK.resolve(format));
        Files.writeString(
                corpus.resolve("golden"), RcaRenderers.forFormat(format).render(ProfileApi.rca()));
        for (int seed = 0; seed < 20; seed++) {
            Files.writeString(
                    corpus.resolve("arbitrary-" + seed),
                    RcaRenderers.forFormat(format).render(ArbitraryRca.of(seed)));
        }
        for (Path find : FuzzFindsTest.finds(format)) {
            Files.write(corpus.resolve(find.getFileName()), Files.readAllBytes(find));
        }
        return corpus;
    }
}
