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
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Takes what monitoring tools POST, and keeps a draft for each incident in a folder.
 *
 * <p>It answers with 200 once the drafts are written, so that a tool sends again what was not; with 400 and the reason if
 * a body cannot be read, with 413 if it is too large, with 405 to anything but POST, with 507 if the folder has no room for
 * a further incident. What it refuses, it logs, and a draft that it could not read too.
 *
 * <pre>{@code
 * java -cp examples/target/quickstart.jar io.github.rca4j.examples.webhook.WebhookReceiver 9095 drafts
 * }</pre>
 */
public final class WebhookReceiver implements Closeable {
    private static final int THREADS = 32;

    /**
     * For a request, also one that waits for a thread: whoever sends a part of one and no more is cut off. For the answer
     * more, since an event may be written into all the drafts.
     */
    private static final Map<String, String> MOST_SECONDS =
            Map.of("sun.net.httpserver.maxReqTime", "10", "sun.net.httpserver.maxRspTime", "120");

    private static final int MOST_BYTES = 2 * 1024 * 1024;
    private static final String FULL = "the folder has no room for a further incident, and nothing was taken; move the"
            + " .md, .base.json and .state.json files of old ones away, and start again";
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
     * Runs the service until the process ends. If it cannot start it says why, and exits with 2.
     *
     * @param args the port on the loopback interface, and the folder
     */
    public static void main(String[] args) {
        try {
            if (args.length != 2) {
                throw new IOException(args.length + " arguments; expected 2");
            }
            WebhookReceiver receiver = start(port(args[0]), Path.of(args[1]), System.err);
            Runtime.getRuntime().addShutdownHook(new Thread(receiver::close));
            System.err.println("listening on http://localhost:" + receiver.port());
        } catch (IOException | InvalidPathException e) {
            System.err.println("cannot start: " + e.getMessage() + " (usage: WebhookReceiver PORT FOLDER)");
            System.exit(2);
        }
    }

    private static int port(String argument) throws IOException {
        if (argument.matches("[0-9]{1,5}") && Integer.parseInt(argument) <= 65_535) {
            return Integer.parseInt(argument);
        }
        throw new IOException("the port is '" + argument + "'; expected a number from 0 to 65535");
    }

    /**
     * {@return a service that runs}
     *
     * @param port on the loopback interface; 0 for any that is free
     * @param folder where the drafts are kept; what is in it from an earlier run is gone on with
     * @param log where it tells what it refuses
     * @throws IOException if the port is taken or the folder cannot be read; it names which
     */
    public static WebhookReceiver start(int port, Path folder, PrintStream log) throws IOException {
        HttpServer server = listen(port);
        try {
            WebhookReceiver receiver = new WebhookReceiver(server, DraftFolder.open(folder, log), log);
            server.createContext("/", receiver::handle);
            server.setExecutor(receiver.threads);
            server.start();
            return receiver;
        } catch (IOException e) {
            server.stop(0);
            throw e;
        }
    }

    private static HttpServer listen(int port) throws IOException {
        // The server reads them once, when its class is loaded.
        MOST_SECONDS.forEach((limit, seconds) -> {
            if (System.getProperty(limit) == null) {
                System.setProperty(limit, seconds);
            }
        });
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (BindException e) {
            throw new IOException("port " + port + ": " + e.getMessage(), e);
        }
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
            if (exchange.getRequestMethod().equals("POST")) {
                send(exchange, take(body(exchange)));
            } else {
                send(exchange, new Answer(405, "send a webhook's body by POST"));
            }
        }
    }

    /** No more than one byte beyond what is allowed is read. */
    private static byte[] body(HttpExchange exchange) throws IOException {
        try (InputStream in = exchange.getRequestBody()) {
            return in.readNBytes(MOST_BYTES + 1);
        }
    }

    private record Answer(int status, String text) {
        static final Answer TAKEN = new Answer(200, "taken");
    }

    private Answer take(byte[] body) {
        if (body.length > MOST_BYTES) {
            return new Answer(413, "the body is larger than " + MOST_BYTES + " bytes");
        }
        try {
            return drafts.add(Payload.parse(text(body), LIMITS)) ? Answer.TAKEN : new Answer(507, FULL);
        } catch (AlertPayloadException e) {
            // What is no alert is none however often it is sent.
            return new Answer(e.isNoAlert() ? 200 : 400, e.getMessage());
        } catch (CharacterCodingException e) {
            return new Answer(400, "the body is not text in UTF-8");
        } catch (IOException e) {
            return new Answer(500, "the drafts could not be written: " + e.getMessage());
        }
    }

    /** A byte that is no UTF-8 is refused, and not replaced. */
    private static String text(byte[] body) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    }

    private void send(HttpExchange exchange, Answer answer) throws IOException {
        if (!answer.equals(Answer.TAKEN)) {
            log.printf(
                    Locale.ROOT,
                    "%s %s: %d %s%n",
                    exchange.getRequestMethod(),
                    exchange.getRemoteAddress(),
                    answer.status(),
                    answer.text());
        }
        byte[] bytes = (answer.text() + "\n").getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
        exchange.sendResponseHeaders(answer.status(), bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
