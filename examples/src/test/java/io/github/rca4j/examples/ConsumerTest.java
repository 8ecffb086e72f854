package io.github.rca4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs that depend on the library, compiled and run as their users would: each in a Java of its own. */
class ConsumerTest {
    private static final Path SOURCES = Path.of("src/test/consumers");

    @TempDir
    Path folder;

    @Test
    void a_module_needs_no_class_path() throws Exception {
        String modules = entries(entry -> !entry.contains("examples" + File.separator));
        compile("modular", "--module-path", modules, "-Xlint:all,-requires-automatic");

        String path = folder + File.pathSeparator + modules;
        String alerts =
                Files.readString(Path.of("src/main/resources/io/github/rca4j/examples/alertmanager-webhook.json"));
        assertThat(java("-p", path, "-m", "org.example.consumer/org.example.consumer.Main", alerts))
                .containsSubsequence(
                        "class path: ''",
                        "markdown: true",
                        "json: true",
                        "html: true",
                        "asciidoc: true",
                        "markdown comes back: true",
                        "json comes back: true",
                        "owner: true",
                        "draft: true");
    }

    @Test
    void a_plain_main_needs_the_models_jar_alone() throws Exception {
        compile("plain", "-cp", entries(entry -> true), "-Xlint:all");

        String model = entries(entry -> entry.contains(File.separator + "rca-model" + File.separator));
        assertThat(model).doesNotContain(File.pathSeparator);
        assertThat(java("-cp", folder + File.pathSeparator + model, "org.example.Plain"))
                .containsExactly("Timeline", "Review and Sign-off", "RCA Review Checklist", "Follow-up", "Another");
    }

    /** What this test is run with, less its own classes. */
    private static String entries(Predicate<String> filter) {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(filter)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private void compile(String consumer, String... options) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> command = new ArrayList<>(List.of("-Werror", "-d", folder.toString()));
        command.addAll(List.of(options));
        StringWriter said = new StringWriter();
        try (var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
                Stream<Path> sources = Files.walk(SOURCES.resolve(consumer))) {
            var units = files.getJavaFileObjectsFromPaths(
                    sources.filter(Files::isRegularFile).toList());
            assertThat(compiler.getTask(said, files, null, command, null, units).call())
                    .as(said::toString)
                    .isTrue();
        }
    }

    private List<String> java(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(arguments));
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        List<String> lines = Files.readAllLines(output);
        assertThat(process.exitValue()).as("%s", lines).isZero();
        return lines;
    }
}
