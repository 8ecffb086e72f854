package io.github.rca4j.examples.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** As a process of its own, as people start it. */
@Timeout(120)
class ReceiverProcessTest {
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    private static final Pattern LISTENS = Pattern.compile("listening on (http://localhost:(\\d+))");

    @TempDir
    private Path folder;

    @Test
    void who_sends_a_part_of_a_request_and_no_more_does_not_stop_it() throws Exception {
        List<Socket> idle = new ArrayList<>();
        try (Service service = start("0", folder.resolve("drafts").toString())) {
            Matcher listens = listens(service);
            int port = Integer.parseInt(listens.group(2));
            for (int i = 0; i < 100; i++) {
                idle.add(partOfRequest(
                        port, i % 2 == 0 ? "POST / HT" : "POST / HTTP/1.1\r\nContent-Length: 9\r\n\r\n{"));
            }
            HttpRequest request = HttpRequest.newBuilder(URI.create(listens.group(1)))
                    .POST(HttpRequest.BodyPublishers.ofString("{}"))
                    .build();

            assertThat(sentUntilAnswered(request)).isEqualTo(400);
        } finally {
            for (Socket socket : idle) {
                socket.close();
            }
        }
    }

    /** As monitoring tools do: what had to wait behind the others may be cut off with them, and is sent again. */
    private static int sentUntilAnswered(HttpRequest request) throws InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        while (true) {
            try {
                return client.send(request, HttpResponse.BodyHandlers.ofString())
                        .statusCode();
            } catch (IOException e) {
                Thread.sleep(100);
            }
        }
    }

    private static Socket partOfRequest(int port, String part) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.getOutputStream().write(part.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    @Test
    void it_says_in_one_line_why_it_does_not_start() throws Exception {
        String drafts = folder.resolve("drafts").toString();
        assertThat(refused()).contains("0 arguments; expected 2");
        assertThat(refused("abc", drafts)).contains("the port is 'abc'; expected a number from 0 to 65535");
        assertThat(refused("65536", drafts)).contains("the port is '65536'");
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());
            assertThat(refused(port, drafts)).contains("port " + port + ": Address already in use");
        }
        Path state =
                Files.createFile(Files.createDirectory(folder.resolve("broken")).resolve("k.state.json"));
        assertThat(refused("0", state.getParent().toString())).contains(state + ": is not as an earlier run wrote it");
    }

    private String refused(String... arguments) throws Exception {
        try (Service service = start(arguments)) {
            assertThat(service.exit()).isEqualTo(2);
            assertThat(service.lastWords().lines())
                    .singleElement()
                    .asString()
                    .startsWith("cannot start: ")
                    .endsWith(" (usage: WebhookReceiver PORT FOLDER)");
            return service.lastWords();
        }
    }

    private Service start(String... arguments) throws IOException {
        List<String> all =
                new ArrayList<>(List.of("-cp", System.getProperty("java.class.path"), WebhookReceiver.class.getName()));
        all.addAll(List.of(arguments));
        return Service.start(folder, JAVA, all.toArray(String[]::new));
    }

    private static Matcher listens(Service service) throws Exception {
        while (true) {
            assertThat(service.runs()).as(service.lastWords()).isTrue();
            Matcher listens = LISTENS.matcher(service.lastWords());
            if (listens.find()) {
                return listens;
            }
            Thread.sleep(50);
        }
    }
}
