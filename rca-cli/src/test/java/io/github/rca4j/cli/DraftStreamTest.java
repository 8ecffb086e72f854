package io.github.rca4j.cli;

import static io.github.rca4j.cli.Run.rca;
import static io.github.rca4j.cli.Run.rcaReading;
import static io.github.rca4j.cli.Samples.file;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.model.Rca;
import io.github.rca4j.model.TimelineEntry;
import io.github.rca4j.render.json.RcaJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several payloads of several tools, on lines and in files, of one incident and of several. */
class DraftStreamTest {
    private static final String DEPLOYED = """
            {"deployment_status": {"state": "success", "created_at": "2026-03-02T14:20:00Z"},
             "deployment": {"ref": "main", "environment": "production"},
             "repository": {"full_name": "shop/checkout"}, "sender": {"login": "kim"}}""";

    private static final String OPENED = """
            {"pull_request": {"number": 7}, "repository": {"full_name": "shop/checkout"}, "sender": {"login": "kim"}}""";

    @TempDir
    Path folder;

    @Test
    void each_line_is_a_payload_and_blank_lines_are_none() {
        String lines = "\n" + alert("A", "g", 0) + "\r\n\n" + alert("B", "g", 1) + "\n" + alert("A", "g", 0);

        assertThat(events(rcaReading(lines, "draft", "--to", "json", "-").result()))
                .containsExactly("A fired", "B fired");
        assertThat(events(rcaReading("\uFEFF" + lines, "draft", "--to", "json", "-")
                        .result()))
                .hasSize(2);
        assertThat(rca("draft", file(folder, "a.ndjson", lines)).result())
                .isEqualTo(rcaReading(lines, "draft", "-").result());
    }

    @Test
    void a_payload_on_several_lines_is_one_however_it_is_broken() {
        String broken = alert("A", "g", 0).replace(",", ",\n\n ");

        assertThat(rcaReading(broken, "draft", "-").result())
                .isEqualTo(rcaReading(alert("A", "g", 0), "draft", "-").result());
        Run wrong = rcaReading(broken.substring(0, broken.length() - 3), "draft", "-");
        assertThat(wrong.err()).startsWith("rca: standard input: line ").contains("ends before it is complete");
    }

    @Test
    void every_bad_line_is_named_and_nothing_is_written() {
        String file = file(
                folder,
                "alerts.jsonl",
                alert("A", "g", 0) + "\n{\"a\":\n\n{\"x\": 1}\n"
                        + alert("B", "g", 1).replace("firing", "odd") + "\n");
        Path output = folder.resolve("draft.md");

        Run run = rca("draft", "-o", output.toString(), file);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .hasSize(3)
                .anyMatch(line -> line.startsWith("rca: " + file + ":2: column ") && line.contains("ends before"))
                .anyMatch(line -> line.startsWith("rca: " + file + ":4: payload: is an object with x"))
                .anyMatch(line -> line.startsWith("rca: " + file + ":5: /alerts/0/status: is 'odd'; expected "));
        assertThat(output).doesNotExist();
    }

    @Test
    void more_bad_lines_than_anyone_reads_are_counted() {
        String bad = IntStream.range(0, 250).mapToObj(i -> "{" + i + "\n").collect(Collectors.joining());
        Run run = rcaReading(alert("A", "g", 0) + "\n" + bad, "draft", "-");

        assertThat(run.err().lines()).hasSize(101).last().isEqualTo("rca: and 150 more problems");
    }

    @Test
    void a_line_that_is_too_long_is_named_and_the_next_one_is_read() {
        String lines = alert("A", "g", 0) + "\n\"" + "x".repeat(10 * 1024 * 1024) + "\"\n{}\n";

        assertThat(rcaReading(lines, "draft", "-").err().lines())
                .hasSize(2)
                .anyMatch(line ->
                        line.equals("rca: standard input:2: is longer than the 10485760 bytes that are read of a line"))
                .anyMatch(line -> line.startsWith("rca: standard input:3: payload: is an object with nothing in it"));
    }

    @Test
    void what_a_tool_sends_besides_alerts_is_told_and_left_out() {
        String silences = "[{\"matchers\": [], \"startsAt\": \"2026-03-02T14:00:00Z\"}]";

        Run run = rcaReading(alert("A", "g", 0) + "\n" + silences + "\n", "draft", "--to", "json", "-");
        assertThat(run.code()).isZero();
        assertThat(run.err())
                .startsWith("standard input:2: payload: is a list of silences")
                .endsWith("; left out\n")
                .hasLineCount(1);
        assertThat(events(run.out())).containsExactly("A fired");
        assertThat(rcaReading(silences, "draft", "-").code()).isEqualTo(2);
    }

    @Test
    void what_is_no_alert_goes_into_the_timeline() {
        String alerts = file(folder, "alerts.json", alert("A", "g", 0));
        String deployed = file(folder, "github.json", DEPLOYED);

        assertThat(events(rca("draft", "--to", "json", deployed, alerts).result()))
                .containsExactly("shop/checkout: Deployment of main to production: success", "A fired");
        assertThat(rca("draft", "--timeline", deployed, alerts).result())
                .isEqualTo(rca("draft", deployed, alerts).result());
        Run alone = rca("draft", "--to", "json", deployed);
        assertThat(events(alone.out())).hasSize(1);
        assertThat(alone.err())
                .isEqualTo("no alert was read, so the draft has a timeline and neither title nor severity\n");
        assertThat(rca("draft", "--timeline", alerts, alerts).err())
                .isEqualTo("rca: " + alerts
                        + ": payload: is an object of no timeline source; expected one of github, slack, statuspage\n");
    }

    @Test
    void a_timeline_that_is_of_another_day_is_told() {
        String alerts = file(folder, "alerts.json", alert("A", "g", 0));
        String near = file(folder, "near.json", DEPLOYED);
        String far = file(folder, "far.json", DEPLOYED.replace("2026-03-02", "2026-01-02"));
        String none = file(folder, "none.json", OPENED);
        Run run = rca("draft", "--to", "json", "--timeline", near, "--timeline", far, "--timeline", none, alerts);

        assertThat(run.code()).isZero();
        assertThat(events(run.out())).hasSize(2);
        assertThat(run.err().lines())
                .containsExactly(
                        far + ": nothing of it stands in a timeline, which goes from a day before the alerts"
                                + " to a day after them",
                        none + ": holds nothing for a timeline");
    }

    @Test
    void where_nothing_was_read_there_is_no_draft() {
        String none = file(folder, "none.json", OPENED);

        rca("draft", none)
                .failsWith("rca: neither an alert nor anything else for a draft was read; is it the right file?");
    }

    @Test
    void times_of_several_offsets_are_written_in_one_zone() {
        String lines =
                alert("A", "g", 0) + "\n" + alert("B", "g", 1).replace(":00Z\", \"endsAt", ":00+05:00\", \"endsAt");

        String draft =
                rcaReading(lines, "draft", "--zone", "Europe/Berlin", "-").result();
        assertThat(draft)
                .contains("2026-03-02 15:30 +01:00", "2026-03-02 10:31 +01:00")
                .doesNotContain("+05:00");
        assertThat(rcaReading(lines, "draft", "-").result()).contains("+05:00");
        rcaReading(lines, "draft", "--zone", "Mars", "-")
                .failsWith("rca: --zone: no zone 'Mars'; name one such as Europe/Berlin or +02:00");
    }

    @Test
    void several_incidents_go_into_a_folder() throws IOException {
        String lines = alert("A", "g", 0) + "\n" + alert("B", "h", 1) + "\n" + alert("C", "h", 2);
        Path output = folder.resolve("drafts");

        rcaReading(lines, "draft", "--to", "json", "-o", output.toString(), "-").result();

        assertThat(names(output))
                .satisfiesExactly(
                        name -> assertThat(name).matches("alertmanager-g-[0-9a-f]{8}\\.json"),
                        name -> assertThat(name).matches("alertmanager-h-[0-9a-f]{8}\\.json"));
        assertThat(events(Files.readString(output.resolve(names(output).get(1)))))
                .containsExactly("B fired", "C fired");
        rcaReading(alert("A", "g", 0), "draft", "-o", output.toString(), "-").result();
        assertThat(names(output)).hasSize(3).anyMatch(name -> name.matches("alertmanager-g-[0-9a-f]{8}\\.md"));
    }

    @Test
    void a_name_that_ends_in_a_slash_is_a_folder_for_one_incident_too() throws IOException {
        Path output = folder.resolve("new").resolve("drafts");

        rcaReading(alert("A", "g", 0), "draft", "-o", output + "/", "-").result();

        assertThat(names(output)).singleElement().asString().matches("alertmanager-g-[0-9a-f]{8}\\.md");
    }

    @Test
    void several_incidents_need_a_folder_or_are_joined() {
        String lines = alert("A", "g", 0) + "\n" + alert("B", "h", 1);
        String taken = file(folder, "taken.md", "old");

        rcaReading(lines, "draft", "-")
                .failsWith("rca: the alerts are of 2 incidents; name a folder for their drafts with -o,"
                        + " or take them for one with --join");
        rcaReading(lines, "draft", "-o", taken, "-")
                .failsWith("rca: " + taken + ": is a file, and the alerts are of 2 incidents; name a folder for their"
                        + " drafts, or take them for one with --join");
        assertThat(Path.of(taken)).hasContent("old");
        assertThat(events(rcaReading(lines, "draft", "--to", "json", "--join", "-")
                        .result()))
                .containsExactly("A fired", "B fired");
    }

    @Test
    void a_long_stream_of_repeated_notifications_is_one_alert() {
        byte[] line = (alert("A", "g", 0) + "\n").getBytes(UTF_8);
        byte[] chunk = new byte[line.length * 500];
        for (int i = 0; i < 500; i++) {
            System.arraycopy(line, 0, chunk, i * line.length, line.length);
        }
        long chunks = 20_000_000L / chunk.length;

        assertThat(events(rcaReading(repeated(chunk, chunks), "draft", "--to", "json", "-")
                        .result()))
                .containsExactly("A fired");
    }

    private static InputStream repeated(byte[] chunk, long times) {
        return new InputStream() {
            private long left = times * chunk.length;

            @Override
            public int read() {
                return left == 0 ? -1 : chunk[(int) ((times * chunk.length - left--) % chunk.length)];
            }

            @Override
            public int read(byte[] bytes, int off, int len) {
                int at = (int) ((times * chunk.length - left) % chunk.length);
                int n = (int) Math.min(Math.min(left, len), chunk.length - at);
                System.arraycopy(chunk, at, bytes, off, n);
                left -= n;
                return n == 0 ? -1 : n;
            }
        };
    }

    private static String alert(String name, String group, int minute) {
        return """
                {"version": "4", "groupKey": "%s", "receiver": "r", "status": "firing", "alerts": [{"status": "firing",\
                 "labels": {"alertname": "%s"}, "startsAt": "2026-03-02T14:3%s:00Z", "endsAt": "0001-01-01T00:00:00Z"}]}""".formatted(group, name, minute);
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static List<String> events(String json) {
        Rca rca = RcaJson.create().read(json);
        return rca.timeline().entries().stream()
                .map(TimelineEntry::event)
                .map(event -> event.orElse(""))
                .toList();
    }
}
