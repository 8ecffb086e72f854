package io.github.rca4j.read.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What fuzzing found once stays found: each file beside this test is an input that a reader got wrong. */
class FuzzFindsTest {
    static List<Path> markdown() throws IOException, URISyntaxException {
        return finds("markdown");
    }

    static List<Path> json() throws IOException, URISyntaxException {
        return finds("json");
    }

    static List<Path> finds(String format) throws IOException, URISyntaxException {
        Path folder = Path.of(FuzzFindsTest.class.getResource("/fuzz/" + format).toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @Test
    void thereAreFinds() throws IOException, URISyntaxException {
        assertThat(markdown()).isNotEmpty();
        assertThat(json()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("markdown")
    void markdownThatWasReadWrongIsReadRight(Path find) throws IOException {
        new ReaderProperties("markdown").check(text(find));
    }

    @ParameterizedTest
    @MethodSource("json")
    void jsonThatWasReadWrongIsReadRight(Path find) throws IOException {
        new ReaderProperties("json").check(text(find));
    }

    /** A find may be no valid UTF-8. */
    private static String text(Path find) throws IOException {
        return new String(Files.readAllBytes(find), StandardCharsets.UTF_8);
    }
}
