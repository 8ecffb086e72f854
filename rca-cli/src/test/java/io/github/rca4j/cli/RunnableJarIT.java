package io.github.rca4j.cli;

import static io.github.rca4j.cli.Samples.RESOLVED;
import static io.github.rca4j.cli.Samples.payload;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.testsupport.ProfileApi;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one jar with all in it, as a user has it. */
class RunnableJarIT {
    private static final List<String> JAR =
            List.of("-jar", Path.of("target", "rca.jar").toString());

    @TempDir
    Path folder;

    @Test
    void it_drafts_renders_and_checks() {
        String draft = folder.resolve("rca.json").toString();

        JavaProcess.run(JAR, "draft", "--to", "json", "-o", draft, payload(folder, RESOLVED))
                .result();

        for (String format : List.of("markdown", "json", "html")) {
            assertThat(JavaProcess.run(JAR, "render", "--to", format, draft))
                    .isEqualTo(Run.rca("render", "--to", format, draft));
        }
        assertThat(JavaProcess.run(JAR, "check", draft)).isEqualTo(Run.rca("check", draft));
    }

    @Test
    void it_reads_markdown() {
        String file = Samples.file(folder, "rca.md", ProfileApi.markdown());

        assertThat(JavaProcess.run(JAR, "render", "--to", "markdown", file).result())
                .isEqualTo(ProfileApi.markdown());
        assertThat(JavaProcess.run(JAR, "check", file)).isEqualTo(Run.rca("check", file));
    }

    @Test
    void it_knows_its_version() {
        assertThat(JavaProcess.run(JAR, "--version").result()).matches("rca \\d+\\.\\d+\\.\\d+.*\\R");
    }
}
