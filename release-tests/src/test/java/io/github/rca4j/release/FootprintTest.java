package io.github.rca4j.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a module brings with it, and how large that is, as docs/footprint.md has it. {@code -Drecreate=true} writes it. */
class FootprintTest {
    private static final Path GUIDE = Published.ROOT.resolve("docs/footprint.md");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `([\\w.-]+)` \\| (\\d+) \\|(?: (\\d+) \\| (.*) \\|)?$");
    private static final String TABLE = "(?s)(<!-- written by FootprintTest -->\n).*";

    /** Of a module's own jar, in hundredths: less is not worth a line. */
    private static final int DIFFERENCE = 15;

    static Stream<Published> modules() {
        return Published.all();
    }

    @Test
    void the_guide_is_written_anew_when_asked() throws IOException {
        String guide = Published.read(GUIDE);
        if (Boolean.getBoolean("recreate")) {
            guide = guide.replaceFirst(TABLE, "$1" + tables().replace("$", "\\$"));
            Files.writeString(GUIDE, guide);
        }
        assertThat(ROW.matcher(guide).results()).hasSizeGreaterThan(15);
    }

    @ParameterizedTest
    @MethodSource("modules")
    void a_module_is_as_large_and_brings_what_the_guide_says(Published module) throws IOException {
        MatchResult row = ROW.matcher(Published.read(GUIDE))
                .results()
                .filter(r -> r.group(1).equals(module.name()))
                .findFirst()
                .orElseThrow();

        assertThat(brought(module)).as("what %s brings", module).isEqualTo(row.group(4));
        assertThat(size(module.jar()))
                .as("%s, in KB", module)
                .isCloseTo(Integer.parseInt(row.group(2)), withinPercentage(DIFFERENCE));
    }

    private static String tables() throws IOException {
        StringBuilder tables =
                new StringBuilder("\n| module | its jar | with all | brings |\n| --- | ---: | ---: | --- |\n");
        Map<String, Integer> libraries = new TreeMap<>();
        for (Published module : Published.all().toList()) {
            Map<String, Integer> brings = sizes(module);
            int own = size(module.jar());
            int all = own + brings.values().stream().mapToInt(s -> s).sum();
            tables.append("| `%s` | %d | %d | %s |\n".formatted(module, own, all, brought(module)));
            brings.forEach((name, size) -> {
                if (!name.startsWith("rca-")) {
                    libraries.put(name, size);
                }
            });
        }
        tables.append("\n| library | its jar |\n| --- | ---: |\n");
        libraries.forEach((name, size) -> tables.append("| `%s` | %d |\n".formatted(name, size)));
        return tables.toString();
    }

    private static String brought(Published module) {
        List<String> names =
                module.brings().stream().map(m -> m.group(1)).sorted().toList();
        return names.isEmpty() ? "nothing" : names.stream().collect(Collectors.joining("`, `", "`", "`"));
    }

    private static Map<String, Integer> sizes(Published module) throws IOException {
        Map<String, Integer> sizes = new LinkedHashMap<>();
        for (MatchResult artifact : module.brings()) {
            String name = artifact.group(1);
            sizes.put(
                    name, size(name.startsWith("rca-") ? new Published(name).jar() : library(name, artifact.group(2))));
        }
        return sizes;
    }

    /** All of them are on the class path of this test. */
    private static Path library(String name, String version) {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> path.getFileName().toString().equals(name + "-" + version + ".jar"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no jar of " + name + " " + version));
    }

    private static int size(Path jar) throws IOException {
        return (int) ((Files.size(jar) + 512) / 1024);
    }
}
