package io.github.rca4j.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A Java of its own. */
final class JavaProcess {
    private JavaProcess() {}

    static Run run(List<String> java, String... args) {
        // Quick to start.
        List<String> quick = new ArrayList<>(List.of("-XX:TieredStopAtLevel=1"));
        quick.addAll(java);
        return run(60, quick, args);
    }

    static Run run(int seconds, List<String> java, String... args) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(java);
        command.addAll(List.of(args));
        try {
            Path out = Files.createTempFile("rca", ".out");
            Path err = Files.createTempFile("rca", ".err");
            try {
                Process process = new ProcessBuilder(command)
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile())
                        .start();
                try {
                    process.getOutputStream().close();
                    assertThat(process.waitFor(seconds, TimeUnit.SECONDS)).isTrue();
                } finally {
                    process.destroyForcibly();
                }
                // Strictly: bytes that are no UTF-8 are an error.
                return new Run(process.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
            } finally {
                Files.delete(out);
                Files.delete(err);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
