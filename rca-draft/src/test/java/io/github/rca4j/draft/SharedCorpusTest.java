package io.github.rca4j.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.abort;

import io.github.rca4j.model.Rca;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Payloads as many tools publish them; too many for the repository, so CI says where they are. What is expected of each was
 * written by hand from the payload, in {@code corpus-expectations.txt}.
 */
class SharedCorpusTest {
    /** Folders of the corpus, and the sources that alerts in them may have. */
    static final Map<String, String> SUPPORTED = Map.ofEntries(
            Map.entry("alertmanager", "alertmanager"),
            Map.entry("azure-monitor", "azure-monitor"),
            Map.entry("cloudwatch-sns", "cloudwatch"),
            Map.entry("datadog", "datadog"),
            Map.entry("dynatrace", "dynatrace"),
            Map.entry("elastic", "elastic"),
            Map.entry("gcp-monitoring", "google-cloud"),
            Map.entry("grafana", "grafana"),
            Map.entry("newrelic", "newrelic"),
            Map.entry("opsgenie", "opsgenie"),
            Map.entry("pagerduty", "pagerduty"),
            Map.entry("sentry", "sentry"),
            Map.entry("statuspage", "statuspage"),
            Map.entry("zabbix", "zabbix"));

    private static final Map<String, List<List<String>>> EXPECTED = Expectations.of("corpus-expectations.txt");

    /** Payloads of other tools that bear no mark of theirs: they are refused, and the nearest format is named. */
    private static final Set<String> UNMARKED = Set.of("alibaba-cms/hertzbeat_test_2.json", "wazuh/keep_mock.json");

    @TestFactory
    Stream<DynamicTest> each_payload_of_a_supported_tool_says_what_a_person_reads_in_it() {
        return each(SUPPORTED.keySet(), file -> {
            List<List<String>> expected = EXPECTED.get(name(file));
            assertThat(expected).as("expectations of " + name(file)).isNotNull();
            if (expected.get(0).get(0).equals("refused")) {
                String reason = expected.get(0).get(1);
                assertThat(refusal(file))
                        .contains(reason)
                        .contains("; expected ")
                        .contains(reason.equals("no format recognises") ? "; nearest is an alert in the body" : "");
            } else {
                Expectations.assertSaid(read(file), expected);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> each_payload_of_a_supported_tool_that_is_an_alert_drafts() {
        return each(SUPPORTED.keySet(), file -> {
            if (!EXPECTED.get(name(file)).get(0).get(0).equals("refused")) {
                List<Alert> alerts = read(file);
                Rca rca = RcaDraft.of(alerts).toRca();

                assertThat(rca.title()).isPresent();
                assertThat(alerts)
                        .extracting(Alert::source)
                        .containsOnly(
                                SUPPORTED.get(file.getParent().getFileName().toString()));
                assertThat(alerts)
                        .allSatisfy(alert -> assertThat(alert.pointers()).containsKey(AlertField.NAME));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> each_payload_of_another_tool_is_refused_by_the_name_of_its_tool() {
        return each(others(), file -> {
            if (UNMARKED.contains(name(file))) {
                assertThat(refusal(file)).contains("that no format recognises", "; nearest is ", " is missing");
            } else {
                assertThat(refusal(file)).containsAnyOf("which is not supported", "looks like");
            }
        });
    }

    @Test
    void each_expectation_is_of_a_payload() {
        Path corpus = corpus();
        if (Files.isDirectory(corpus)) {
            assertThat(EXPECTED.keySet())
                    .allSatisfy(name -> assertThat(corpus.resolve(name)).exists());
        }
    }

    static List<Alert> read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return AlertFormats.read(Payload.read(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String refusal(Path file) {
        return catchThrowableOfType(AlertPayloadException.class, () -> read(file))
                .getMessage();
    }

    private static String name(Path file) {
        return file.getParent().getFileName() + "/" + file.getFileName();
    }

    static Path corpus() {
        String shared = System.getenv("RCA4J_SHARED");
        return shared == null ? Path.of("no corpus") : Path.of(shared, "corpus", "alerts");
    }

    static Set<String> others() {
        try (Stream<Path> folders = Files.isDirectory(corpus()) ? Files.list(corpus()) : Stream.of()) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .filter(name -> !SUPPORTED.containsKey(name))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Check {
        void of(Path payload);
    }

    /** Without the payloads there is one test, which is skipped and says why. */
    private static Stream<DynamicTest> each(Set<String> tools, Check check) {
        if (!Files.isDirectory(corpus())) {
            return Stream.of(
                    DynamicTest.dynamicTest("corpus", () -> abort("RCA4J_SHARED names no folder with corpus/alerts")));
        }
        return tools.stream()
                .sorted()
                .flatMap(tool -> files(corpus().resolve(tool)).stream()
                        .map(file -> DynamicTest.dynamicTest(name(file), () -> check.of(file))));
    }

    static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
