package io.github.rca4j.examples.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.sun.net.httpserver.HttpServer;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.TimelineEntry;
import io.github.rca4j.read.RcaReaders;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A rule of a real Prometheus fires and ends; a real Alertmanager tells the receiver of both, and the draft shows both
 * times. Where CI runs, the two programs must be there.
 */
@Timeout(180)
class RealPrometheusTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    private final AtomicInteger failing = new AtomicInteger();

    @Test
    void a_rule_that_fires_and_ends_is_a_draft_with_both_times() throws Exception {
        Path prometheus = required("prometheus");
        Path alertmanager = required("prometheus-alertmanager");
        Path drafts = folder.resolve("drafts");
        HttpServer metrics = metrics();
        try (WebhookReceiver receiver =
                        WebhookReceiver.start(0, drafts, new PrintStream(System.err, true, StandardCharsets.UTF_8));
                Service alerts = alertmanager(alertmanager, receiver.port());
                Service rules = prometheus(prometheus, metrics.getAddress().getPort())) {
            Instant before = Instant.now();
            failing.set(1);
            Rca fired = awaitDraft(drafts, rca -> !rca.timeline().entries().isEmpty(), alerts, rules);
            assertThat(fired.impact().userImpact().resolved()).isEmpty();
            Instant between = Instant.now();
            failing.set(0);
            Rca ended = awaitDraft(
                    drafts, rca -> rca.impact().userImpact().resolved().isPresent(), alerts, rules);

            assertThat(ended.title()).contains("CheckoutFails on checkout");
            assertThat(ended.metadata().severity().orElseThrow().level()).isEqualTo("SEV1");
            assertThat(ended.timeline().entries())
                    .extracting(TimelineEntry::event)
                    .hasSize(2)
                    .allMatch(Optional::isPresent);
            assertThat(ended.timeline().entries().get(0).event().orElseThrow()).startsWith("CheckoutFails fired");
            assertThat(ended.timeline().entries().get(0).systemState()).contains("Checkout answers 1 of 1 with errors");
            assertThat(ended.timeline().entries().get(1).event().orElseThrow()).startsWith("CheckoutFails ended");
            OffsetDateTime detected = ended.impact().userImpact().detected().orElseThrow();
            OffsetDateTime resolved = ended.impact().userImpact().resolved().orElseThrow();
            // Written to the second.
            assertThat(detected.toInstant()).isBetween(before.minusSeconds(1), between);
            assertThat(resolved.toInstant()).isBetween(between.minusSeconds(1), Instant.now());
            assertThat(ended.technicalDetails().monitoringAndMetrics().keyMetrics())
                    .anySatisfy(
                            metric -> assertThat(metric.name().orElseThrow()).contains("(fires at > 0)"));
        } finally {
            metrics.stop(0);
        }
    }

    private static Path required(String program) {
        Optional<Path> found = Service.find(program);
        boolean must = System.getenv("CI") != null || System.getenv("RCA4J_SHARED") != null;
        assertThat(found.isPresent() || !must)
                .as("%s must be installed where CI runs; .ci/run does so", program)
                .isTrue();
        return found.orElseGet(() -> abort(program + " is not installed: nothing real sends alerts to this test"));
    }

    private HttpServer metrics() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/metrics", exchange -> {
            byte[] text = ("# TYPE checkout_failing gauge\ncheckout_failing{service=\"checkout\"} " + failing.get()
                            + "\n")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/plain; version=0.0.4");
            exchange.sendResponseHeaders(200, text.length);
            exchange.getResponseBody().write(text);
            exchange.close();
        });
        server.start();
        return server;
    }

    private int alertmanagerPort;

    private Service alertmanager(Path program, int receiver) throws IOException {
        Path config = Files.writeString(folder.resolve("alertmanager.yml"), """
                route:
                  receiver: rca
                  group_by: [alertname]
                  group_wait: 0s
                  group_interval: 1s
                  repeat_interval: 1h
                receivers:
                  - name: rca
                    webhook_configs:
                      - url: http://127.0.0.1:%d/
                        send_resolved: true
                """.formatted(receiver));
        alertmanagerPort = Service.freePort();
        return Service.start(
                folder,
                program,
                "--config.file=" + config,
                "--storage.path=" + folder.resolve("alertmanager"),
                "--web.listen-address=127.0.0.1:" + alertmanagerPort,
                "--cluster.listen-address=");
    }

    private Service prometheus(Path program, int metrics) throws IOException {
        Path rules = Files.writeString(folder.resolve("rules.yml"), """
                groups:
                  - name: checkout
                    interval: 1s
                    rules:
                      - alert: CheckoutFails
                        expr: checkout_failing > 0
                        labels:
                          severity: critical
                        annotations:
                          summary: Checkout answers {{ $value }} of 1 with errors
                """);
        Path config =
                Files.writeString(folder.resolve("prometheus.yml"), """
                global:
                  scrape_interval: 1s
                  evaluation_interval: 1s
                rule_files: ["%s"]
                alerting:
                  alertmanagers:
                    - static_configs:
                        - targets: ["127.0.0.1:%d"]
                scrape_configs:
                  - job_name: checkout
                    static_configs:
                      - targets: ["127.0.0.1:%d"]
                """.formatted(rules, alertmanagerPort, metrics));
        return Service.start(
                folder,
                program,
                "--config.file=" + config,
                "--storage.tsdb.path=" + folder.resolve("prometheus"),
                "--web.listen-address=127.0.0.1:" + Service.freePort());
    }

    private static Rca awaitDraft(Path drafts, Predicate<Rca> as, Service... services) throws Exception {
        Instant until = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(until)) {
            for (Service service : services) {
                assertThat(service.runs()).as(service.lastWords()).isTrue();
            }
            Optional<Rca> rca = draft(drafts).filter(as);
            if (rca.isPresent()) {
                return rca.get();
            }
            Thread.sleep(100);
        }
        throw new AssertionError(
                "no such draft within " + PATIENCE + ":\n" + services[0].lastWords() + "\n" + services[1].lastWords());
    }

    private static Optional<Rca> draft(Path drafts) throws IOException {
        try (var files = Files.list(drafts)) {
            List<Path> all =
                    files.filter(file -> file.toString().endsWith(".md")).toList();
            return all.isEmpty()
                    ? Optional.empty()
                    : Optional.of(RcaReaders.forFormat("markdown").readStrictly(Files.readString(all.get(0))));
        }
    }
}
