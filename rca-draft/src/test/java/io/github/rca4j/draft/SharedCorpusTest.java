package io.github.rca4j.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.abort;

import io.github.rca4j.model.Rca;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Payloads as many tools publish them; too many for the repository, so CI says where they are. */
class SharedCorpusTest {
    /** What is no webhook's body, and what its refusal says. */
    private static final Map<String, String> REFUSED = Map.of(
            "api_v2_alert_groups_0_31_0.json", "a list of alert groups from Alertmanager's API",
            "api_v2_silences_0_31_0.json", "a list of silences",
            "keep_mock_HighCPUUsage.json", "an object with summary, labels that no format recognises",
            "keep_mock_MQFull.json", "an object with summary, labels that no format recognises",
            // An example from documentation, cut short: no alert was ever sent without its start.
            "oneuptime_docs.json", "/alerts/1/startsAt: is missing");

    private interface Check {
        void of(Path payload) throws IOException;
    }

    @TestFactory
    Stream<DynamicTest> payloads_of_alertmanager_draft_or_are_refused_by_name() throws IOException {
        return each("alertmanager", payload -> {
            String refusal = REFUSED.get(payload.getFileName().toString());
            if (refusal == null) {
                assertDrafts(payload);
            } else {
                assertThatThrownBy(() -> read(payload))
                        .isInstanceOf(AlertPayloadException.class)
                        .hasMessageContaining(refusal)
                        .hasMessageContaining("; expected ");
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> payloads_of_grafana_are_not_taken_for_alertmanagers() throws IOException {
        return each(
                "grafana",
                payload -> assertThatThrownBy(() -> read(payload)).isInstanceOf(AlertPayloadException.class));
    }

    private static void assertDrafts(Path file) throws IOException {
        List<Alert> alerts = read(file);
        Rca rca = RcaDraft.of(alerts).toRca();

        assertThat(rca.title()).isPresent();
        assertThat(rca.impact().userImpact().detected()).isPresent();
        assertThat(rca.timeline().entries()).isNotEmpty().doesNotHaveDuplicates();
    }

    private static List<Alert> read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            Payload payload = Payload.read(in);
            return AlertFormats.recognise(payload).read(payload);
        }
    }

    /** Without the payloads there is one test, which is skipped and says why. */
    private static Stream<DynamicTest> each(String tool, Check check) throws IOException {
        String shared = System.getenv("RCA4J_SHARED");
        Path folder = Path.of(shared == null ? "" : shared, "corpus", "alerts", tool);
        if (shared == null || !Files.isDirectory(folder)) {
            return Stream.of(DynamicTest.dynamicTest(
                    tool, () -> abort("RCA4J_SHARED names no folder with corpus/alerts/" + tool)));
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check.of(file)));
        }
    }
}
