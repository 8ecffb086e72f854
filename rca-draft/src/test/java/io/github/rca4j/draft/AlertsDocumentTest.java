package io.github.rca4j.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The table in {@code docs/alerts.md} is what the formats do. {@code -Drecreate=true} writes it anew; read the difference
 * before you commit.
 */
class AlertsDocumentTest {
    private static final Path DOCUMENT = Path.of("../docs/alerts.md");
    private static final String BEGIN = "<!-- The table of AlertsDocumentTest begins -->\n";
    private static final String END = "<!-- The table of AlertsDocumentTest ends -->";
    private static final Map<String, Predicate<Alert>> COLUMNS = columns();

    private static Map<String, Predicate<Alert>> columns() {
        Map<String, Predicate<Alert>> columns = new LinkedHashMap<>();
        columns.put("severity", alert -> alert.severity().isPresent());
        columns.put("started", alert -> alert.started().isPresent());
        columns.put("ended", alert -> alert.ended().isPresent());
        columns.put("mitigated", alert -> alert.mitigated().isPresent());
        columns.put("events", alert -> !alert.events().isEmpty());
        columns.put("service", alert -> alert.service().isPresent());
        columns.put("host", alert -> alert.host().isPresent());
        columns.put("summary", alert -> alert.summary().isPresent());
        columns.put("description", alert -> alert.description().isPresent());
        columns.put("value", alert -> alert.value().isPresent());
        columns.put("threshold", alert -> alert.threshold().isPresent());
        columns.put("responders", alert -> !alert.responders().isEmpty());
        columns.put("incident", alert -> alert.incident().isPresent());
        columns.put("labels", alert -> !alert.labels().isEmpty());
        columns.put("links", alert -> !alert.links().isEmpty());
        columns.put("fingerprint", alert -> alert.fingerprint().isPresent());
        return columns;
    }

    @Test
    void the_document_shows_the_table() throws IOException {
        assumeTrue(Files.isDirectory(SharedCorpusTest.corpus()), "RCA4J_SHARED names no folder with corpus/alerts");
        String table = "\n" + table() + "\n";
        String document = Files.readString(DOCUMENT);
        if (Boolean.getBoolean("recreate")) {
            document = document.replace(BEGIN + shown(document) + END, BEGIN + table + END);
            Files.writeString(DOCUMENT, document);
        }

        assertThat(shown(document)).isEqualTo(table);
    }

    @Test
    void the_document_has_a_row_for_each_format() throws IOException {
        String document = Files.readString(DOCUMENT);

        assertThat(AlertFormats.all()).allSatisfy(format -> assertThat(document).contains("`" + format.name() + "`"));
    }

    private static String table() throws IOException {
        List<String> rows = new ArrayList<>();
        rows.add("| tool | payloads | refused | alerts | " + String.join(" | ", COLUMNS.keySet()) + " |");
        rows.add("| --- ".repeat(COLUMNS.size() + 4) + "|");
        for (Map.Entry<String, String> tool : new TreeMap<>(SharedCorpusTest.SUPPORTED).entrySet()) {
            rows.add(row(
                    tool.getValue(),
                    SharedCorpusTest.files(SharedCorpusTest.corpus().resolve(tool.getKey()))));
        }
        return rows.stream().collect(Collectors.joining("\n", "", "\n\n")) + others();
    }

    private static String row(String tool, List<Path> files) {
        List<Alert> alerts = new ArrayList<>();
        int refused = 0;
        for (Path file : files) {
            try {
                alerts.addAll(SharedCorpusTest.read(file));
            } catch (AlertPayloadException e) {
                refused++;
            }
        }
        String cells = COLUMNS.values().stream()
                .map(column -> alerts.stream().filter(column).count())
                .map(count -> count == 0 ? "–" : count.toString())
                .collect(Collectors.joining(" | "));
        return "| " + tool + " | " + files.size() + " | " + refused + " | " + alerts.size() + " | " + cells + " |";
    }

    private static String others() throws IOException {
        int payloads = 0;
        int named = 0;
        for (String tool : SharedCorpusTest.others()) {
            for (Path file : SharedCorpusTest.files(SharedCorpusTest.corpus().resolve(tool))) {
                payloads++;
                named += SharedCorpusTest.refusal(file).contains("which is not supported") ? 1 : 0;
            }
        }
        return "Of " + payloads + " payloads of " + SharedCorpusTest.others().size() + " other tools none is read; "
                + named + " are refused by the tool's name.\n";
    }

    private static String shown(String document) {
        int begin = document.indexOf(BEGIN);
        int end = document.indexOf(END);
        assertThat(begin).as("'%s' in %s", BEGIN.strip(), DOCUMENT).isNotNegative();
        assertThat(end).as("'%s' in %s", END, DOCUMENT).isGreaterThan(begin);
        return document.substring(begin + BEGIN.length(), end);
    }
}
