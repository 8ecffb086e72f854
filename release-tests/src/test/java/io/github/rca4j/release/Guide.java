package io.github.rca4j.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page that somebody follows: the README, or one of the guides. */
record Guide(Path file) {
    static final Guide README = new Guide(Published.ROOT.resolve("README.md"));

    private static final Pattern BLOCK = Pattern.compile("^```(\\w+)\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

    static Stream<Guide> all() {
        try (Stream<Path> files = Files.list(Published.ROOT.resolve("docs"))) {
            List<Guide> guides = files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .map(Guide::new)
                    .toList();
            return Stream.concat(Stream.of(README), guides.stream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Guide named(String name) {
        return new Guide(Published.ROOT.resolve("docs").resolve(name));
    }

    String text() {
        return Published.read(file);
    }

    /** Its blocks of a language, such as {@code sh}. */
    List<String> blocks(String language) {
        return BLOCK.matcher(text())
                .results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2))
                .toList();
    }

    @Override
    public String toString() {
        return file.getFileName().toString();
    }
}
