package io.github.rca4j.examples.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.model.Rca;
import io.github.rca4j.read.RcaReaders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A receiver on the loopback interface, which tests send to over HTTP. */
@Timeout(120)
abstract class ReceiverFixture {
    @TempDir
    Path folder;

    final HttpClient client = HttpClient.newHttpClient();
    final ByteArrayOutputStream log = new ByteArrayOutputStream();
    WebhookReceiver receiver;

    @BeforeEach
    void start() throws IOException {
        receiver = WebhookReceiver.start(0, folder, new PrintStream(log, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void stop() {
        receiver.close();
    }

    static final String DEPLOYED = """
            {"deployment_status": {"state": "success", "created_at": "2026-03-02T14:20:00+01:00"},
             "deployment": {"ref": "main", "environment": "production"},
             "repository": {"full_name": "shop/checkout"}, "sender": {"login": "kim"}}""";

    static String alert(String name, String status, int minute) {
        return """
                {"version": "4", "groupKey": "g", "receiver": "r", "status": "%s", "alerts": [{"status": "%s",
                 "labels": {"alertname": "%s"}, "startsAt": "2026-03-02T14:3%s:00+01:00",
                 "endsAt": "2026-03-02T14:59:30+01:00"}]}""".formatted(status, status, name, minute);
    }

    static String of(String group, String alert) {
        return alert.replace("\"groupKey\": \"g\"", "\"groupKey\": \"" + group + "\"");
    }

    int post(String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address())
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
    }

    URI address() {
        return URI.create("http://localhost:" + receiver.port() + "/");
    }

    String logged() {
        return log.toString(StandardCharsets.UTF_8);
    }

    List<Path> drafts() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    Rca only() throws IOException {
        assertThat(drafts()).hasSize(1);
        return rca(drafts().get(0));
    }

    static Rca rca(Path file) throws IOException {
        return RcaReaders.forFormat("markdown").readStrictly(Files.readString(file));
    }

    static List<String> events(Rca rca) {
        return rca.timeline().entries().stream()
                .map(row -> row.event().orElseThrow())
                .toList();
    }
}
