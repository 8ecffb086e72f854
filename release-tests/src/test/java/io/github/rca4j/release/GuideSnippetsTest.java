package io.github.rca4j.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.xml.sax.InputSource;

/** What the guides show besides Java can be used as it stands, and its versions are ours. */
class GuideSnippetsTest {
    private static final Pattern ARTIFACT = Pattern.compile(
            "(?:<groupId>([\\w.]+)</groupId>\\s*)?<artifactId>([\\w-]+)</artifactId>\\s*(?:<version>([^<]+)</version>)?");
    private static final Pattern PLUGIN = Pattern.compile("org\\.codehaus\\.mojo:([\\w-]+):([\\d.]+):");
    private static final Pattern IMPORT =
            Pattern.compile("(?m)^import (?:static )?(io\\.github\\.rca4j\\.[a-z.]+\\.[A-Z]\\w*)");
    private static final String POM = Published.read(Published.ROOT.resolve("pom.xml"));

    static Stream<Guide> guides() {
        return Guide.all();
    }

    @Test
    void there_are_snippets_of_each_kind() {
        for (String language : List.of("xml", "yaml", "json", "java", "sh")) {
            assertThat(guides().flatMap(guide -> guide.blocks(language).stream()))
                    .as(language)
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("guides")
    void xml_yaml_and_json_are_well_formed(Guide guide) throws Exception {
        for (String xml : guide.blocks("xml")) {
            DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader("<all>" + xml + "</all>")));
        }
        for (String yaml : guide.blocks("yaml")) {
            assertThat(new Load(LoadSettings.builder().build()).loadFromString(yaml))
                    .isNotNull();
        }
        for (String json : guide.blocks("json")) {
            assertThat(new ObjectMapper().readTree(json).isEmpty()).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("guides")
    void what_is_to_be_depended_on_is_published_in_this_version(Guide guide) {
        List<String> published = Stream.concat(
                        Stream.of("rca-bom"), Published.all().map(Published::name))
                .toList();
        for (String xml : guide.blocks("xml")) {
            ARTIFACT.matcher(xml).results().forEach(artifact -> {
                if ("io.github.rca4j".equals(artifact.group(1))) {
                    assertThat(published).contains(artifact.group(2));
                    assertThat(Optional.ofNullable(artifact.group(3)).orElse(version()))
                            .isEqualTo(version());
                } else if (artifact.group(2).startsWith("maven-")) {
                    assertIsOurs(artifact.group(2), artifact.group(3));
                }
            });
        }
        PLUGIN.matcher(String.join("", guide.blocks("sh")))
                .results()
                .forEach(plugin -> assertIsOurs(plugin.group(1), plugin.group(2)));
    }

    private static void assertIsOurs(String plugin, String version) {
        assertThat(POM)
                .containsPattern("<artifactId>" + plugin + "</artifactId>\\s*<version>" + Pattern.quote(version) + "<");
    }

    private static String version() {
        MatchResult own = Pattern.compile("<artifactId>rca4j-parent</artifactId>\\s*<version>([^<]+)<")
                .matcher(POM)
                .results()
                .findFirst()
                .orElseThrow();
        return own.group(1);
    }

    /** The model comes with each of them. */
    @ParameterizedTest
    @MethodSource("guides")
    void the_modules_that_a_guides_java_needs_are_named(Guide guide) {
        List<String> needed = IMPORT.matcher(String.join("", guide.blocks("java")))
                .results()
                .map(type -> Published.all()
                        .filter(module -> Files.exists(
                                module.classes().resolve(type.group(1).replace('.', '/') + ".class")))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(type.group(1) + " is published by no module"))
                        .name())
                .filter(module -> !module.equals("rca-model"))
                .distinct()
                .toList();

        assertThat(needed)
                .allSatisfy(module -> assertThat(guide.text())
                        .as("%s tells that it needs %s", guide, module)
                        .containsAnyOf("`" + module + "`", "<artifactId>" + module + "<"));
    }

    @Test
    void settings_are_those_that_a_host_is_started_with_in_its_tests() {
        String test = Published.read(Published.ROOT.resolve(
                "hosts/spring-boot/src/test/java/io/github/rca4j/hosts/spring/StrictBodyTest.java"));
        List<String> settings = Guide.named("monitoring-tool.md").blocks("properties").stream()
                .flatMap(String::lines)
                .toList();

        assertThat(settings).isNotEmpty().allSatisfy(line -> assertThat(test).contains("\"--" + line + "\""));
    }

    @Test
    void alertmanager_takes_its_configuration(@TempDir Path folder) throws Exception {
        List<String> configurations = guides().flatMap(guide -> guide.blocks("yaml").stream())
                .filter(yaml -> yaml.contains("webhook_configs:"))
                .toList();
        assertThat(configurations).isNotEmpty();

        for (String yaml : configurations) {
            Path file = Files.writeString(folder.resolve("alertmanager.yml"), yaml);
            Process check = new ProcessBuilder(amtool(), "check-config", file.toString())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(check.getInputStream().readAllBytes());
            assertThat(check.waitFor()).as(said).isZero();
        }
    }

    private static String amtool() {
        Optional<Path> found = Stream.of(System.getenv("PATH").split(":", -1))
                .map(folder -> Path.of(folder, "amtool"))
                .filter(Files::isExecutable)
                .findFirst();
        boolean must = System.getenv("CI") != null || System.getenv("RCA4J_SHARED") != null;
        assertThat(found.isPresent() || !must)
                .as("amtool must be installed where CI runs; .ci/run does so")
                .isTrue();
        return found.map(Path::toString).orElseGet(() -> abort("amtool is not installed"));
    }
}
