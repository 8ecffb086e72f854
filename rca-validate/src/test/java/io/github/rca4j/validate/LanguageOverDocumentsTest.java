package io.github.rca4j.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.rca4j.model.Rca;
import io.github.rca4j.read.MarkdownReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * How often each rule of language speaks over the documents that its precision was measured with. Another count means
 * that what it says has to be looked at anew, and rules-precision.md with it.
 */
class LanguageOverDocumentsTest {
    private static final Map<String, Integer> LOOKED_AT = new TreeMap<>(Map.of(
            "LANG-01", 1,
            "LANG-02", 4,
            "LANG-03", 25,
            "LANG-04", 26,
            "SEC-01", 9,
            "META-02", 4,
            "ACT-02", 31,
            "ACT-10", 2,
            "TL-07", 6,
            "RC-04", 1));

    @Test
    void every_finding_has_been_looked_at() throws IOException {
        List<Path> documents = documents();
        assumeTrue(!documents.isEmpty(), "no documents are shared here");
        Map<String, Integer> found = new TreeMap<>();

        for (Path document : documents) {
            Rca rca = new MarkdownReader().read(Files.readString(document)).rca();
            for (Rule rule : BuiltInRules.ALL) {
                found.merge(rule.info().id(), rule.check(rca, Clock.systemUTC()).size(), Integer::sum);
            }
        }

        found.keySet().retainAll(LOOKED_AT.keySet());
        assertThat(found).isEqualTo(LOOKED_AT);
    }

    private static List<Path> documents() throws IOException {
        Optional<Path> folder = Optional.ofNullable(System.getenv("RCA4J_SHARED"))
                .map(shared -> Path.of(shared, "corpus", "documents"))
                .filter(Files::isDirectory);
        if (folder.isEmpty()) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder.get())) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !file.getFileName().toString().equals("FINDINGS.md"))
                    .sorted()
                    .toList();
        }
    }
}
