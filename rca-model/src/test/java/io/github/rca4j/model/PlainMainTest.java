package io.github.rca4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The annotations of others need not be there to run. */
class PlainMainTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void copyTheProgramAwayFromTheOtherTests() throws Exception {
        String name = PlainMain.class.getName().replace('.', '/') + ".class";
        Path copy = folder.resolve(name);
        Files.createDirectories(copy.getParent());
        try (InputStream program = PlainMain.class.getClassLoader().getResourceAsStream(name)) {
            Files.copy(program, copy);
        }
    }

    @Test
    void a_program_runs_with_the_modules_classes_and_nothing_else() throws Exception {
        Path output = folder.resolve("output.txt");
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        Values.classes() + File.pathSeparator + folder,
                        PlainMain.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = java.waitFor(60, TimeUnit.SECONDS);
        java.destroyForcibly();

        assertThat(ended).isTrue();
        assertThat(Files.readAllLines(output, StandardCharsets.UTF_8))
                .startsWith(
                        "Root Cause Analysis: Checkout & payment",
                        "Metadata",
                        "Impact",
                        "User Impact",
                        "Timeline",
                        "Root Cause",
                        "Root Cause Category",
                        "Prevention")
                .contains("Root Cause Analysis: Again")
                .endsWith("true");
        assertThat(java.exitValue()).isZero();
    }
}
