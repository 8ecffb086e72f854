package io.github.rca4j.read.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the documents are that the reader is measured with. */
final class Corpus {
    /** Our own, always there. */
    static final Path HOUSES = Path.of("src/test/resources/houses");

    private Corpus() {}

    /** {@return the folder of strangers' documents, where CI says that it has them} */
    static Optional<Path> folder() {
        return Optional.ofNullable(System.getenv("RCA4J_SHARED"))
                .map(shared -> Path.of(shared, "corpus", "documents"))
                .filter(Files::isDirectory);
    }

    /** {@return the strangers' documents; none where there is no such folder} */
    static List<Path> documents() {
        return folder().map(folder -> Stream.of("near", "other")
                        .flatMap(part -> markdown(folder.resolve(part)).stream())
                        .toList())
                .orElse(List.of());
    }

    static List<Path> markdown(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return a document's name in the careful reader's count} */
    static String name(Path file) {
        return file.getParent().getFileName() + "/" + file.getFileName();
    }
}
