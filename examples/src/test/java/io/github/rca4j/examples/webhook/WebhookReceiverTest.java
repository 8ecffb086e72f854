package io.github.rca4j.examples.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rca4j.draft.IncidentDrafts;
import io.github.rca4j.draft.IncidentsState.Incident;
import io.github.rca4j.draft.Payload;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Over HTTP, on the loopback interface. */
class WebhookReceiverTest extends ReceiverFixture {
    @Test
    void a_webhook_becomes_a_draft() throws Exception {
        assertThat(post(alert("A", "firing", 0))).isEqualTo(200);

        assertThat(events(only())).containsExactly("A fired");
        assertThat(logged()).isEmpty();
    }

    @Test
    void nothing_is_lost_when_it_stops_and_starts_again() throws Exception {
        post(alert("A", "firing", 0));
        post(alert("B", "firing", 1));
        post(DEPLOYED);
        receiver.close();
        start();
        post(alert("A", "resolved", 0));

        assertThat(events(only()))
                .containsExactly(
                        "shop/checkout: Deployment of main to production: success", "A fired", "B fired", "A ended");
        receiver.close();
        start();
        post(alert("B", "resolved", 1));

        assertThat(only().impact().userImpact().resolved()).isPresent();
        assertThat(events(only())).hasSize(5);
    }

    @Test
    void what_was_sent_again_changes_nothing() throws Exception {
        post(alert("A", "firing", 0));
        String once = Files.readString(drafts().get(0));
        post(alert("A", "firing", 0));

        assertThat(drafts().get(0)).hasContent(once);
    }

    @Test
    void bad_input_is_answered_with_400_and_logged() throws Exception {
        assertThat(post("{\"alerts\":")).isEqualTo(400);
        assertThat(post("hello")).isEqualTo(400);
        assertThat(post("{}")).isEqualTo(400);
        assertThat(post(alert("A", "odd", 0))).isEqualTo(400);
        assertThat(post("[".repeat(10_000))).isEqualTo(400);

        assertThat(drafts()).isEmpty();
        assertThat(logged().lines().filter(line -> line.contains(": 400 alerts cannot be read: ")))
                .hasSize(5);
        assertThat(logged()).contains("/alerts/0/status: is 'odd'; expected ");
    }

    @Test
    void what_is_no_alert_is_taken_note_of() throws Exception {
        assertThat(post("[{\"matchers\": [], \"startsAt\": \"2026-03-02T14:00:00Z\"}]"))
                .isEqualTo(200);

        assertThat(drafts()).isEmpty();
        assertThat(logged()).contains("a list of silences");
    }

    @Test
    void a_body_that_is_too_large_is_refused_before_it_is_read() throws Exception {
        assertThat(post(" ".repeat(2 * 1024 * 1024 + 1))).isEqualTo(413);
        assertThat(post(alert("A", "firing", 0))).isEqualTo(200);
    }

    @Test
    void anything_but_post_is_refused() throws Exception {
        HttpRequest get = HttpRequest.newBuilder(address()).GET().build();

        assertThat(client.send(get, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(405);
    }

    @Test
    void many_at_the_same_time_are_all_taken() throws Exception {
        List<CompletableFuture<Integer>> answers = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            HttpRequest request = HttpRequest.newBuilder(address())
                    .POST(HttpRequest.BodyPublishers.ofString(alert("A" + i, "firing", i % 10)))
                    .build();
            answers.add(client.sendAsync(request, HttpResponse.BodyHandlers.ofString())
                    .thenApply(HttpResponse::statusCode));
        }
        for (CompletableFuture<Integer> answer : answers) {
            assertThat(answer.get()).isEqualTo(200);
        }

        assertThat(events(only())).hasSize(40).doesNotHaveDuplicates();
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void each_incident_has_a_draft() throws Exception {
        post(alert("A", "firing", 0));
        post(of("h", alert("B", "firing", 0)));

        assertThat(drafts()).hasSize(2);
    }

    @Test
    void an_incident_beyond_those_that_there_is_room_for_is_refused_and_no_other_one_is_lost() throws Exception {
        receiver.close();
        leave(alert("A", "firing", 0), 1_000);
        start();
        assertThat(drafts()).hasSize(1_000);

        assertThat(post(of("0", alert("B", "firing", 1)))).isEqualTo(507);
        assertThat(logged()).contains(": 507 the folder has no room for a further incident");
        assertThat(post(of("h999", alert("B", "firing", 1)))).isEqualTo(200);
        assertThat(drafts()).hasSize(1_000);
        assertThat(events(rca(folder.resolve(IncidentDrafts.fileName("alertmanager h999") + ".md"))))
                .containsExactly("A fired", "B fired");
    }

    /** As an earlier run left them, of as many incidents: to post so many takes long. */
    private void leave(String alert, int incidents) throws IOException {
        IncidentDrafts drafts = new IncidentDrafts();
        for (int i = 0; i < incidents; i++) {
            drafts.add(Payload.parse(of("h" + i, alert)));
        }
        for (Incident incident : drafts.state().incidents()) {
            StateFile.write(folder.resolve(IncidentDrafts.fileName(incident.key()) + ".state.json"), incident);
        }
    }

    @Test
    void a_body_that_is_not_text_in_utf_8_is_refused() throws Exception {
        byte[] latin = alert("é", "firing", 0).getBytes(StandardCharsets.ISO_8859_1);
        HttpRequest request = HttpRequest.newBuilder(address())
                .POST(HttpRequest.BodyPublishers.ofByteArray(latin))
                .build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).isEqualTo("the body is not text in UTF-8\n");
        assertThat(drafts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "{}", "{\"key\": ", "{\"key\": \"k\", \"draft\": null}"})
    void it_does_not_start_from_a_state_that_is_broken(String state) throws Exception {
        receiver.close();
        Path file = Files.writeString(folder.resolve("k.state.json"), state);

        assertThatThrownBy(this::start)
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(file + ": is not as an earlier run wrote it")
                .hasMessageNotContaining("\n");
    }

    @Test
    void it_does_not_start_from_a_base_that_is_broken() throws Exception {
        post(alert("A", "firing", 0));
        receiver.close();
        Path base = Path.of(drafts().get(0).toString().replaceFirst("md$", "base.json"));
        Files.writeString(base, "");

        assertThatThrownBy(this::start)
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(base + ": is not as an earlier run wrote it");
    }

    @Test
    void what_a_process_that_was_killed_left_is_swept_away() throws Exception {
        receiver.close();
        Path left = Files.createFile(folder.resolve(".draft-incident.md.tmp"));
        start();

        assertThat(left).doesNotExist();
    }

    @Test
    void a_state_that_an_earlier_version_wrote_is_gone_on_with() throws IOException, InterruptedException {
        post(alert("A", "firing", 0));
        receiver.close();
        Path state;
        try (var files = Files.list(folder)) {
            state = files.filter(file -> file.toString().endsWith(".state.json"))
                    .findFirst()
                    .orElseThrow();
        }
        String earlier = Files.readString(state).replaceAll("\"firing\":-?\\d+,", "");
        assertThat(earlier).isNotEqualTo(Files.readString(state));
        Files.writeString(state, earlier);
        start();
        post(alert("A", "resolved", 0));

        assertThat(events(only())).containsExactly("A fired", "A ended");
    }
}
