package io.github.rca4j.cli;

import static io.github.rca4j.cli.Samples.FIRING;
import static io.github.rca4j.cli.Samples.payload;
import static io.github.rca4j.cli.Samples.profileApi;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.testsupport.ProfileApi;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The command as a process of its own, as modules and from the class path, in surroundings of all sorts. */
class ProcessTest {
    // Jars of the tests do no harm there: no module of ours asks for them. Our test classes would be a module in two
    // parts.
    private static final String PATH = Stream.of(
                    System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> !entry.endsWith("test-classes"))
            .collect(Collectors.joining(File.pathSeparator));

    private static final List<String> AS_MODULES =
            List.of("-p", PATH, "-m", "io.github.rca4j.cli/" + Main.class.getName());
    private static final List<String> FROM_CLASS_PATH = List.of("-cp", PATH, Main.class.getName());
    private static final List<String> ELSEWHERE = Stream.concat(
                    Stream.of(
                            "-Dfile.encoding=ISO-8859-1",
                            "-Duser.language=tr",
                            "-Duser.country=TR",
                            "-Duser.timezone=Asia/Kathmandu",
                            "-Dline.separator=\r\n"),
                    FROM_CLASS_PATH.stream())
            .toList();

    @TempDir
    Path folder;

    static Stream<List<String>> javas() {
        return Stream.of(AS_MODULES, ELSEWHERE);
    }

    @ParameterizedTest
    @MethodSource("javas")
    void it_works_as_it_does_here(List<String> java) {
        String document = profileApi(folder);
        String payload = payload(folder, FIRING);

        for (String format : List.of("markdown", "json", "html")) {
            assertSame(java, "render", "--to", format, document);
        }
        assertSame(java, "draft", payload);
        assertSame(java, "check", document, payload);
        String markdown = Samples.file(folder, "profile-api.md", ProfileApi.markdown());
        assertSame(java, "render", "--to", "json", markdown);
        assertSame(java, "check", "--stage", "completed", markdown);
        assertSame(java, "check", "--format", "json", "--stage", "completed", document);
    }

    /** Standard error included: nothing else writes there. */
    private static void assertSame(List<String> java, String... args) {
        Run here = Run.rca(args);
        Run there = JavaProcess.run(java, args);

        assertThat(there.out()).isNotEmpty().isEqualTo(here.out());
        assertThat(there.err().lines())
                .containsExactlyElementsOf(here.err().lines().toList());
        assertThat(there.code()).isEqualTo(here.code());
    }

    @Test
    void what_is_written_is_utf_8_wherever_it_is_written() {
        Path output = folder.resolve("rca.md");

        JavaProcess.run(ELSEWHERE, "render", "--to", "markdown", "-o", output.toString(), profileApi(folder))
                .result();

        assertThat(ProfileApi.markdown()).contains("☑");
        assertThat(output).usingCharset("UTF-8").hasContent(ProfileApi.markdown());
    }

    @Test
    void a_lack_of_memory_is_told_in_one_line() {
        String large = Samples.file(folder, "large.json", "{\"title\": \"" + "a".repeat(15_000_000) + "\"}");
        List<String> small =
                Stream.concat(Stream.of("-Xmx24m"), FROM_CLASS_PATH.stream()).toList();

        JavaProcess.run(small, "check", large)
                .failsWith("rca: there is not enough memory for this; give Java more of it by -Xmx");
    }

    @Test
    void a_reader_who_has_enough_ends_it_quietly() throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FROM_CLASS_PATH);
        command.addAll(List.of("render", "--to", "html", profileApi(folder)));
        Path err = folder.resolve("err");
        Process process =
                new ProcessBuilder(command).redirectError(err.toFile()).start();
        process.getInputStream().close();

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(err).isEmptyFile();
        assertThat(process.exitValue()).isZero();
    }

    @Test
    void the_module_knows_its_version() {
        assertThat(JavaProcess.run(AS_MODULES, "--version").result()).matches("rca \\d+\\.\\d+\\.\\d+.*\\R");
    }
}
