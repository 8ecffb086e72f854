package io.github.rca4j.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Locale;

/**
 * A flood of alerts through {@code rca draft}, and through Jackson alone in the same process: by how much is the one
 * slower than the other? Seconds are those of the processor, collecting garbage and compiling included, so that what else
 * runs on the machine does not matter. Takes the number of alerts, how many of them one webhook's body holds, how
 * often each is done, of which the best counts, and how many episodes each series has. Run it in a heap of 128 MB.
 */
final class Flood {
    static final int FINGERPRINTS = 1_000;
    private static final OffsetDateTime START = OffsetDateTime.parse("2026-11-23T00:00:00Z");

    private interface Work {
        void run() throws IOException;
    }

    private Flood() {}

    public static void main(String[] args) throws IOException {
        int alerts = Integer.parseInt(args[0]);
        int together = Integer.parseInt(args[1]);
        int rounds = Integer.parseInt(args[2]);
        int episodes = Integer.parseInt(args[3]);
        Path file = Files.createTempFile("flood", ".ndjson");
        Path draft = file.resolveSibling(file.getFileName() + ".md");
        try {
            write(file, alerts, together, episodes);
            System.out.printf(
                    Locale.ROOT,
                    "%,d alerts of %,d fingerprints and %,d episodes each, %,d bytes, heap %,d MB%n",
                    alerts,
                    FINGERPRINTS,
                    episodes,
                    Files.size(file),
                    Runtime.getRuntime().maxMemory() >> 20);
            double tokens = Double.MAX_VALUE;
            double tree = Double.MAX_VALUE;
            double drafted = Double.MAX_VALUE;
            for (int round = 0; round < rounds; round++) {
                tokens = Math.min(tokens, seconds(() -> tokens(file)));
                tree = Math.min(tree, seconds(() -> tree(file)));
                drafted = Math.min(drafted, seconds(() -> draft(file, draft)));
            }
            System.out.printf(Locale.ROOT, "Jackson's tokens    %8.2f s%n", tokens);
            System.out.printf(Locale.ROOT, "Jackson's trees     %8.2f s%n", tree);
            System.out.printf(Locale.ROOT, "rca draft           %8.2f s%n", drafted);
            System.out.printf(Locale.ROOT, "speed of rca draft to that of Jackson's trees: %.2f%n", tree / drafted);
            System.out.printf(Locale.ROOT, "speed of rca draft to that of Jackson's tokens: %.2f%n", tokens / drafted);
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(draft);
        }
    }

    private static double seconds(Work work) throws IOException {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long start = system.getProcessCpuTime();
        work.run();
        return (system.getProcessCpuTime() - start) / 1e9;
    }

    private static void tokens(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                JsonParser parser = new JsonFactory().createParser(in)) {
            while (parser.nextToken() != null) {
                parser.currentToken();
            }
        }
    }

    private static void tree(Path file) throws IOException {
        JsonMapper mapper = new JsonMapper();
        try (InputStream in = Files.newInputStream(file);
                MappingIterator<JsonNode> values =
                        mapper.readerFor(JsonNode.class).readValues(in)) {
            while (values.hasNext()) {
                values.next();
            }
        }
    }

    private static void draft(Path file, Path draft) {
        Console console = new Console(new ByteArrayInputStream(new byte[0]), System.out, System.err, false);
        int code = Main.run(console, "draft", "-o", draft.toString(), file.toString());
        if (code != 0) {
            throw new IllegalStateException("rca draft failed: " + code);
        }
    }

    /** As an Alertmanager sends them: each series fires and ends some times, and all of that is sent again and again. */
    static void write(Path file, int alerts, int together, int episodes) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            for (int i = 0; i < alerts; i++) {
                out.write(i % together == 0 ? "{\"receiver\":\"rca\",\"status\":\"firing\",\"alerts\":[" : ",");
                out.write(alert(i, episodes));
                if (i % together == together - 1 || i == alerts - 1) {
                    out.write(
                            "],\"groupLabels\":{\"service\":\"checkout\"},\"commonLabels\":{\"job\":\"node\"},"
                                    + "\"commonAnnotations\":{},\"externalURL\":\"http://alertmanager.example.com:9093\","
                                    + "\"version\":\"4\",\"groupKey\":\"{}:{service=\\\"checkout\\\"}\",\"truncatedAlerts\":0}\n");
                }
            }
        }
    }

    private static String alert(int number, int episodes) {
        int series = number % FINGERPRINTS;
        boolean fires = number / FINGERPRINTS % 2 == 0;
        int episode = number / (2 * FINGERPRINTS) % episodes;
        OffsetDateTime started = START.plusSeconds(120L * episode + series % 60).plusNanos(512_000_000);
        return "{\"status\":\"" + (fires ? "firing" : "resolved") + "\",\"labels\":{\"alertname\":\"Alert" + series % 40
                + "\",\"instance\":\"host-" + series + ".example.com:9100\",\"job\":\"node\",\"severity\":\"warning\","
                + "\"service\":\"checkout\"},\"annotations\":{\"summary\":\"Disk of host " + series + " is at 9"
                + series % 10
                + "%\",\"description\":\"The disk of this host has been above its limit for five minutes.\","
                + "\"runbook_url\":\"https://runbooks.example.com/disk\"},\"startsAt\":\"" + started
                + "\",\"endsAt\":\""
                + (fires ? "0001-01-01T00:00:00Z" : started.plusSeconds(60))
                + "\",\"generatorURL\":\"http://prometheus.example.com:9090/graph?g0.expr=disk_used+%3E+0.9&g0.tab=1\","
                + "\"fingerprint\":\"" + String.format(Locale.ROOT, "%016x", 7919L * series) + "\"}";
    }
}
