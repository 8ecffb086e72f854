package io.github.rca4j.examples.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rca4j.draft.IncidentDrafts;
import io.github.rca4j.draft.IncidentsState.Incident;
import io.github.rca4j.draft.Payload;
import io.github.rca4j.model.Rca;
import io.github.rca4j.read.RcaReaders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Over HTTP, on the loopback interface. */
@Timeout(120)
class WebhookReceiverTest {
    @TempDir
    private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private WebhookReceiver receiver;

    @BeforeEach
    void start() throws IOException {
        receiver = WebhookReceiver.start(0, folder, new PrintStream(log, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void stop() {
        receiver.close();
    }

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
    void what_people_wrote_into_a_draft_stays() throws Exception {
        post(alert("A", "firing", 0));
        Path file = drafts().get(0);
        String edited = Files.readString(file).replaceFirst("\\*\\*Owner\\*\\*: .*", "**Owner**: Kim Lee");
        Files.writeString(file, edited);
        post(alert("B", "firing", 1));

        assertThat(only().metadata().owner()).contains("Kim Lee");
        assertThat(events(only())).containsExactly("A fired", "B fired");
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
    void what_came_while_a_draft_could_not_be_read_is_in_it_once_it_can_be() throws Exception {
        post(alert("A", "firing", 0));
        Path file = drafts().get(0);
        String text = Files.readString(file);
        Files.writeString(file, "");
        assertThat(post(alert("B", "firing", 1))).isEqualTo(200);
        assertThat(file).isEmptyFile();
        assertThat(logged()).contains(file + ": cannot be read, and is left as it is: ");
        Files.writeString(file, text);
        post(of("h", alert("C", "firing", 2)));

        assertThat(events(rca(file))).containsExactly("A fired", "B fired");
    }

    @Test
    void what_came_while_a_draft_could_not_be_read_is_in_it_after_a_start() throws Exception {
        post(alert("A", "firing", 0));
        Path file = drafts().get(0);
        String text = Files.readString(file);
        Files.writeString(file, "");
        post(alert("B", "firing", 1));
        receiver.close();
        Files.writeString(file, text);
        start();

        assertThat(events(only())).containsExactly("A fired", "B fired");
    }

    @Test
    void what_a_person_removed_stays_away_after_a_start() throws Exception {
        post(alert("A", "firing", 0));
        post(alert("B", "firing", 1));
        Path file = drafts().get(0);
        Files.writeString(file, Files.readString(file).replaceFirst("\\|[^\n]*A fired[^\n]*\n", ""));
        receiver.close();
        start();
        post(alert("C", "firing", 2));

        assertThat(events(only())).containsExactly("B fired", "C fired");
    }

    @Test
    void a_draft_that_is_no_text_keeps_no_other_incident_from_its_own() throws Exception {
        post(alert("A", "firing", 0));
        post(of("h", alert("A", "firing", 0)));
        Path bad = drafts().get(0);
        Path good = drafts().get(1);
        byte[] bytes = {'#', ' ', (byte) 0xE9, '\n'};
        Files.write(bad, bytes);

        assertThat(post(DEPLOYED)).isEqualTo(200);
        assertThat(bad).hasBinaryContent(bytes);
        assertThat(events(rca(good))).hasSize(2);
        assertThat(logged()).contains(bad + ": cannot be read, and is left as it is: ");
    }

    @Test
    void what_a_person_saves_while_a_draft_is_brought_up_to_date_stays() throws Exception {
        post(alert("A", "firing", 0));
        Path file = drafts().get(0);
        String edited = Files.readString(file).replaceFirst("# .*", "# Checkout fails");
        Files.writeString(file, edited);
        String saved = edited.replaceFirst("\\*\\*Owner\\*\\*: .*", "**Owner**: Kim Lee");
        // It logs that both changed the title after it has read the file, and before it writes it.
        saveAtFirstLog(file, saved);
        assertThat(post(alert("B", "firing", 1))).isEqualTo(200);

        assertThat(logged()).contains("MERGE-01");
        assertThat(only().metadata().owner()).contains("Kim Lee");
        assertThat(only().title()).contains("Checkout fails");
        assertThat(events(only())).containsExactly("A fired", "B fired");
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
    void who_may_read_a_draft_stays_as_people_have_set_it() throws Exception {
        post(alert("A", "firing", 0));
        Path file = drafts().get(0);
        Path plain = Files.createFile(folder.resolve("plain"));
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(plain));
        Set<PosixFilePermission> shared = PosixFilePermissions.fromString("rw-rw-r--");
        Files.setPosixFilePermissions(file, shared);
        post(alert("B", "firing", 1));

        assertThat(events(only())).hasSize(2);
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(shared);
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

    private void saveAtFirstLog(Path file, String saved) throws IOException {
        receiver.close();
        AtomicBoolean first = new AtomicBoolean(true);
        PrintStream saving = new PrintStream(log, true, StandardCharsets.UTF_8) {
            @Override
            public void println(String line) {
                super.println(line);
                if (first.getAndSet(false)) {
                    save(file, saved);
                }
            }
        };
        receiver = WebhookReceiver.start(0, folder, saving);
    }

    private static void save(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final String DEPLOYED = """
            {"deployment_status": {"state": "success", "created_at": "2026-03-02T14:20:00+01:00"},
             "deployment": {"ref": "main", "environment": "production"},
             "repository": {"full_name": "shop/checkout"}, "sender": {"login": "kim"}}""";

    private static String alert(String name, String status, int minute) {
        return """
                {"version": "4", "groupKey": "g", "receiver": "r", "status": "%s", "alerts": [{"status": "%s",
                 "labels": {"alertname": "%s"}, "startsAt": "2026-03-02T14:3%s:00+01:00",
                 "endsAt": "2026-03-02T14:59:30+01:00"}]}""".formatted(status, status, name, minute);
    }

    private static String of(String group, String alert) {
        return alert.replace("\"groupKey\": \"g\"", "\"groupKey\": \"" + group + "\"");
    }

    private int post(String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address())
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
    }

    private URI address() {
        return URI.create("http://localhost:" + receiver.port() + "/");
    }

    private String logged() {
        return log.toString(StandardCharsets.UTF_8);
    }

    private List<Path> drafts() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    private Rca only() throws IOException {
        assertThat(drafts()).hasSize(1);
        return rca(drafts().get(0));
    }

    private static Rca rca(Path file) throws IOException {
        return RcaReaders.forFormat("markdown").readStrictly(Files.readString(file));
    }

    private static List<String> events(Rca rca) {
        return rca.timeline().entries().stream()
                .map(row -> row.event().orElseThrow())
                .toList();
    }
}
