package io.github.rca4j.hosts.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The tool, started as its users start it, on a port of its own; and who talks to it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ToolFixture {
    /** Not the host's mapper: it looks at what the host wrote. */
    static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static ConfigurableApplicationContext tool;

    /** {@return what it is started with, besides a free port} */
    List<String> options() {
        return List.of();
    }

    @BeforeAll
    void start() {
        List<String> arguments = new ArrayList<>(options());
        arguments.addAll(List.of("--server.port=0", "--logging.level.root=warn", "--spring.main.banner-mode=off"));
        tool = SpringApplication.run(MonitoringTool.class, arguments.toArray(String[]::new));
    }

    @AfterAll
    void stop() {
        tool.close();
    }

    static HttpResponse<String> get(String path, String accept) throws Exception {
        return send(request(path).header("Accept", accept));
    }

    static HttpResponse<String> post(String path, String body) throws Exception {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    static HttpResponse<String> put(String path, String body) throws Exception {
        return send(request(path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(body)));
    }

    private static HttpRequest.Builder request(String path) {
        String port = tool.getEnvironment().getProperty("local.server.port");
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    /** {@return the address of the RCA of an incident that Alertmanager tells of} */
    static String drafted() throws Exception {
        assertThat(post("/alerts", webhook()).statusCode()).isEqualTo(204);
        JsonNode ids = JSON.readTree(get("/rcas", "application/json").body());
        assertThat(ids).hasSize(1);
        return "/rcas/" + ids.get(0).textValue();
    }

    /** {@return what Alertmanager posts} */
    static String webhook() throws IOException {
        try (InputStream in = ToolFixture.class.getResourceAsStream("alertmanager-webhook.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** {@return what a problem detail says is wrong, in its order} */
    static List<Violation> violations(JsonNode problem) {
        List<Violation> violations = new ArrayList<>();
        problem.path("violations")
                .forEach(v -> violations.add(new Violation(
                        v.path("path").textValue(), v.path("message").textValue())));
        return violations;
    }

    static JsonNode problem(HttpResponse<String> answer, int status) throws IOException {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(problem.path("status").intValue()).isEqualTo(status);
        return problem;
    }
}
