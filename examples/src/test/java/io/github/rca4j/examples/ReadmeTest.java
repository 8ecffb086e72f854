package io.github.rca4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README and the guides show is what the build compiles and runs. */
class ReadmeTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern TAGGED =
            Pattern.compile("// tag::readme\\[\\]\n(.*?)// end::readme\\[\\]", Pattern.DOTALL);

    static List<Path> guides() throws IOException {
        try (Stream<Path> guides = Files.list(ROOT.resolve("docs"))) {
            return Stream.concat(Stream.of(ROOT.resolve("README.md")), guides)
                    .filter(guide -> guide.toString().endsWith(".md"))
                    .filter(guide -> JAVA.matcher(read(guide)).find())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("guides")
    void every_java_sample_of_a_guide_is_cut_from_an_example(Path guide) throws IOException {
        assertThat(tagged()).containsAll(all(JAVA, read(guide)));
    }

    @Test
    void the_guides_are_there() throws IOException {
        assertThat(guides())
                .extracting(guide -> guide.getFileName().toString())
                .contains("README.md", "monitoring-tool.md", "stream-engine.md", "unit-tests.md");
    }

    @Test
    void continuous_integration_runs_the_readmes_test_command() throws IOException {
        assertThat(Files.readString(ROOT.resolve("README.md"))).contains("\nmvn verify -Phosts\n");
        assertThat(Files.readString(ROOT.resolve(".ci/run"))).containsPattern("mvn .*verify -Phosts");
    }

    private static List<String> tagged() throws IOException {
        try (Stream<Path> examples = Files.walk(Path.of("src"));
                Stream<Path> hosts = Files.walk(ROOT.resolve("hosts"))) {
            return Stream.concat(examples, hosts)
                    .filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> all(TAGGED, read(file)).stream())
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(r -> r.group(1)).collect(Collectors.toList());
    }
}
