package io.github.rca4j.examples.webhook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.rca4j.draft.AlertPayloadException;
import io.github.rca4j.draft.Payload;
import io.github.rca4j.draft.PayloadLimits;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Takes what monitoring tools POST, and keeps a draft for each incident in a folder.
 *
 * <p>It answers with 200 once the drafts are written, so that a tool sends again what was not; with 400 and the reason if
 * a body cannot be read, with 413 if it is too large, with 405 to anything but POST. What it refuses, it logs.
 *
 * <pre>{@code
 * java -cp examples/target/quickstart.jar io.github.rca4j.examples.webhook.WebhookReceiver 9095 drafts
 * }</pre>
 */
public final class WebhookReceiver implements Closeable {
    private static final int THREADS = 4;
    private static final int MOST_BYTES = 2 * 1024 * 1024;
    private static final PayloadLimits LIMITS =
            PayloadLimits.builder().size(MOST_BYTES).build();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final DraftFolder drafts;
    private final PrintStream log;

    private WebhookReceiver(HttpServer server, DraftFolder drafts, PrintStream log) {
        this.server = server;
        this.drafts = drafts;
        this.log = log;
    }

    /**
     * Runs the service until the process ends.
     *
     * @param args the port on the loopback interface, and the folder
     * @throws IOException if the port is taken or the folder cannot be read
     */
    public static void main(String[] args) throws IOException {
        WebhookReceiver receiver = start(Integer.parseInt(args[0]), Path.of(args[1]), System.err);
        Runtime.getRuntime().addShutdownHook(new Thread(receiver::close));
        System.err.println("listening on http://localhost:" + receiver.port());
    }

    /**
     * {@return a service that runs}
     *
     * @param port on the loopback interface; 0 for any that is free
     * @param folder where the drafts are kept; what is in it from an earlier run is gone on with
     * @param log where it tells what it refuses
     * @throws IOException if the port is taken or the folder cannot be read
     */
    public static WebhookReceiver start(int port, Path folder, PrintStream log) throws IOException {
        DraftFolder drafts = DraftFolder.open(folder, log);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        WebhookReceiver receiver = new WebhookReceiver(server, drafts, log);
        server.createContext("/", receiver::handle);
        server.setExecutor(receiver.threads);
        server.start();
        return receiver;
    }

    /** {@return the port on which it listens} */
    public int port() {
        return server.getAddress().getPort();
    }

    /** Stops the service, after what it is doing. */
    @Override
    public void close() {
        server.stop(1);
        threads.shutdown();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!exchange.getRequestMethod().equals("POST")) {
                answer(exchange, 405, "send a webhook's body by POST");
                return;
            }
            byte[] body = body(exchange);
            if (body.length > MOST_BYTES) {
                answer(exchange, 413, "the body is larger than " + MOST_BYTES + " bytes");
                return;
            }
            take(exchange, body);
        }
    }

    /** No more than one byte beyond what is allowed is read. */
    private static byte[] body(HttpExchange exchange) throws IOException {
        try (InputStream in = exchange.getRequestBody()) {
            return in.readNBytes(MOST_BYTES + 1);
        }
    }

    private void take(HttpExchange exchange, byte[] body) throws IOException {
        try {
            drafts.add(Payload.parse(new String(body, StandardCharsets.UTF_8), LIMITS));
            answer(exchange, 200, "taken");
        } catch (AlertPayloadException e) {
            // What is no alert is none however often it is sent.
            answer(exchange, e.isNoAlert() ? 200 : 400, e.getMessage());
        } catch (UncheckedIOException e) {
            answer(exchange, 500, "the drafts could not be written: " + e.getMessage());
        }
    }

    private void answer(HttpExchange exchange, int status, String text) throws IOException {
        if (status != 200 || !text.equals("taken")) {
            log.printf(
                    Locale.ROOT,
                    "%s %s: %d %s%n",
                    exchange.getRequestMethod(),
                    exchange.getRemoteAddress(),
                    status,
                    text);
        }
        byte[] bytes = (text + "\n").getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
