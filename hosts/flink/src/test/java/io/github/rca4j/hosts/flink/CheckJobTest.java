package io.github.rca4j.hosts.flink;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.render.RcaRenderers;
import io.github.rca4j.testsupport.FullRca;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckJobTest {
    private static final Path HOUSES = Path.of("../../rca-read/src/test/resources/houses");

    @TempDir
    Path archive;

    /** Each document many times over, so that tasks work on the same at the same time. */
    @BeforeEach
    void fill() throws IOException {
        for (int copy = 0; copy < 5; copy++) {
            Path year = Files.createDirectories(archive.resolve("20" + (20 + copy)));
            try (Stream<Path> houses = Files.list(HOUSES)) {
                for (Path house :
                        houses.filter(file -> file.toString().endsWith(".md")).toList()) {
                    Files.copy(house, year.resolve(house.getFileName()));
                }
            }
            Files.writeString(
                    year.resolve("full.json"), RcaRenderers.forFormat("json").render(FullRca.distinct()));
        }
        Files.writeString(archive.resolve("cut.json"), "{\"title\": \"Checkout returned 500 err");
        Files.write(archive.resolve("latin.md"), new byte[] {'#', ' ', (byte) 0xfc});
        Files.writeString(archive.resolve("logo.svg"), "<svg/>");
    }

    @Test
    void many_tasks_find_in_each_document_what_one_finds_alone() throws Exception {
        DocumentCheck alone = new DocumentCheck();
        Map<String, DocumentReport> expected = new TreeMap<>();
        try (Stream<Path> files = Files.walk(archive)) {
            for (Path file :
                    files.filter(f -> DocumentCheck.isDocument(f.toString())).toList()) {
                String name = archive.relativize(file).toString();
                expected.put(name, alone.check(name, Files.readAllBytes(file)));
            }
        }

        List<String> lines = lines(4);

        assertThat(lines.subList(0, lines.size() - 1))
                .hasSizeGreaterThan(60)
                .isEqualTo(expected.values().stream().map(DocumentReport::line).collect(Collectors.toList()));
        assertThat(lines.get(lines.size() - 1))
                .isEqualTo("%d documents, %d with errors; in all %d errors, %d warnings, %d notes"
                        .formatted(
                                expected.size(),
                                expected.values().stream()
                                        .filter(r -> r.errors() > 0)
                                        .count(),
                                sum(expected, DocumentReport::errors),
                                sum(expected, DocumentReport::warnings),
                                sum(expected, DocumentReport::notes)));
    }

    @Test
    void a_document_that_cannot_be_read_is_a_line_of_the_report_and_stops_nothing() throws Exception {
        assertThat(lines(2))
                .contains("latin.md: 1 error, 0 warnings, 0 notes; latin.md: error: is not UTF-8")
                .anyMatch(line -> line.startsWith("cut.json: 1 error, ") && line.contains("cut.json:1:"))
                .noneMatch(line -> line.contains("logo.svg"));
    }

    private static int sum(Map<String, DocumentReport> reports, ToIntFunction<DocumentReport> of) {
        return reports.values().stream().mapToInt(of).sum();
    }

    private List<String> lines(int tasks) throws Exception {
        StreamExecutionEnvironment env =
                StreamExecutionEnvironment.createLocalEnvironment(tasks, CheckJob.configuration());
        List<String> lines = new ArrayList<>();
        CheckJob.lines(env, new org.apache.flink.core.fs.Path(archive.toUri()))
                .executeAndCollect()
                .forEachRemaining(lines::add);
        return lines;
    }
}
