package io.github.rca4j.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What others may call stays, and what is added is seen to be added. {@code -Drecreate=true} lists it anew. */
class PublicApiTest {
    private static final Path LISTS = Path.of("src/test/resources/api");
    private static final Pattern MODULE = Pattern.compile("<module>(rca-(?!bom)[a-z]+)</module>");
    private static final Pattern TYPE =
            Pattern.compile("^public .*?\\b(?:class|interface|record|enum) +\\w+", Pattern.MULTILINE);
    private static final Pattern SINCE = Pattern.compile("\\* @since \\d+\\.\\d+");

    static Stream<Published> modules() {
        return Published.all();
    }

    @Test
    void every_module_of_the_library_is_in_its_list_of_versions() {
        assertThat(MODULE.matcher(Published.read(Published.ROOT.resolve("pom.xml")))
                        .results()
                        .map(module -> module.group(1)))
                .hasSizeGreaterThan(5)
                .containsExactlyInAnyOrderElementsOf(
                        modules().map(Published::name).toList());
    }

    @ParameterizedTest
    @MethodSource("modules")
    void nothing_that_others_may_call_is_gone_or_changed(Published module) throws IOException {
        List<String> now = PublicApi.of(module);
        Path list = LISTS.resolve(module.name() + ".txt");
        if (Boolean.getBoolean("recreate")) {
            Files.createDirectories(LISTS);
            Files.writeString(list, String.join("\n", now) + "\n");
        }
        List<String> promised = Files.readAllLines(list);
        assertThat(now).isNotEmpty();
        assertThat(without(promised, now))
                .as("gone from %s, or changed: who calls it breaks; see docs/compatibility.md", module)
                .isEmpty();
        assertThat(without(now, promised))
                .as("new in %s: list it by -Drecreate=true; an abstract method breaks who implements it", module)
                .isEmpty();
    }

    private static List<String> without(List<String> lines, List<String> others) {
        Set<String> known = Set.copyOf(others);
        return lines.stream().filter(line -> !known.contains(line)).toList();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void every_public_type_says_since_when_it_is_there(Published module) throws IOException {
        try (Stream<Path> files = Files.walk(module.sources())) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")).toList())
                    .allSatisfy(file -> assertThat(saysSince(Files.readString(file)))
                            .as("%s lacks @since in the Javadoc of its type", file)
                            .isTrue());
        }
    }

    private static boolean saysSince(String source) {
        var type = TYPE.matcher(source);
        if (!type.find()) {
            return true;
        }
        int javadoc = source.lastIndexOf("/**", type.start());
        return javadoc >= 0
                && SINCE.matcher(source.substring(javadoc, type.start())).find();
    }
}
