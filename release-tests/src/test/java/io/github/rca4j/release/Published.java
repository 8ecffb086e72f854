package io.github.rca4j.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A module that is published, as the build has made it.
 *
 * @param name such as {@code rca-model}
 */
record Published(String name) {
    static final Path ROOT = Path.of("..");
    private static final Pattern ARTIFACT = Pattern.compile("<artifactId>(rca-(?!bom)[a-z]+)</artifactId>");
    private static final Pattern LISTED = Pattern.compile("^ +[\\w.-]+:([\\w.-]+):jar:([^:]+):");

    /** Those whose versions the list of versions tells. */
    static Stream<Published> all() {
        return ARTIFACT.matcher(read(ROOT.resolve("rca-bom/pom.xml"))).results().map(m -> new Published(m.group(1)));
    }

    Path classes() {
        return folder().resolve("target/classes");
    }

    Path sources() {
        return folder().resolve("src/main/java");
    }

    private Path folder() {
        return ROOT.resolve(name);
    }

    Path jar() {
        try (Stream<Path> files = Files.list(folder().resolve("target"))) {
            return files.filter(file -> file.getFileName().toString().matches(name + "-[0-9][^-]*(-SNAPSHOT)?\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no jar of " + name + "; say: mvn verify"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The other artifacts that it brings with it at run time, as the build has listed them. */
    List<MatchResult> brings() {
        return read(folder().resolve("target/runtime.txt"))
                .lines()
                .flatMap(line -> LISTED.matcher(line).results())
                .toList();
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
