package io.github.rca4j.hosts.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each job as the guide starts it: in a process of its own, with what it has at run time and no more. */
class JobProcessTest {
    @TempDir
    Path folder;

    @Test
    void bodies_of_webhooks_become_drafts() throws Exception {
        Path drafts = folder.resolve("drafts");

        assertThat(exit(DraftJob.class, "src/test/resources/bodies.ndjson", drafts.toString()))
                .isZero();

        assertThat(DraftFiles.in(drafts)).hasSize(2);
        assertThat(lines("err"))
                .singleElement()
                .asString()
                .startsWith("refused")
                .contains("expected valid JSON");
    }

    @Test
    void an_archive_becomes_lines_of_a_report() throws Exception {
        assertThat(exit(CheckJob.class, "../../rca-read/src/test/resources/houses"))
                .isZero();

        assertThat(lines("out")).last().asString().contains(" documents, ").contains(" with errors; in all ");
        assertThat(lines("out")).anyMatch(line -> line.startsWith("checkout-gateway.md: "));
    }

    @Test
    void what_is_not_there_is_told_without_a_stack_trace() throws Exception {
        assertThat(exit(CheckJob.class, "nowhere")).isEqualTo(2);
        assertThat(lines("err")).containsExactly("nowhere: there is no such folder");

        assertThat(exit(DraftJob.class, "nowhere", folder.toString())).isEqualTo(2);
        assertThat(lines("err")).containsExactly("nowhere: there is no such file or folder");
    }

    private int exit(Class<?> job, String... args) throws IOException, InterruptedException {
        String libraries = Files.readString(Path.of("target/jobs.classpath")).strip();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                "target/classes" + File.pathSeparator + libraries,
                job.getName()));
        command.addAll(List.of(args));
        Process process = new ProcessBuilder(command)
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
        try {
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("it ends").isTrue();
            return process.exitValue();
        } finally {
            process.destroyForcibly();
        }
    }

    private List<String> lines(String stream) throws IOException {
        return Files.readAllLines(folder.resolve(stream));
    }
}
