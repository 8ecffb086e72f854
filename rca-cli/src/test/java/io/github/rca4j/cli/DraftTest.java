package io.github.rca4j.cli;

import static io.github.rca4j.cli.Run.rca;
import static io.github.rca4j.cli.Run.rcaReading;
import static io.github.rca4j.cli.Samples.FIRING;
import static io.github.rca4j.cli.Samples.RESOLVED;
import static io.github.rca4j.cli.Samples.file;
import static io.github.rca4j.cli.Samples.payload;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.model.Rca;
import io.github.rca4j.render.json.RcaJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DraftTest {
    private static final String TITLE = "DatabaseConnectionsExhausted and 2 more alerts on checkout";

    @TempDir
    Path folder;

    @Test
    void a_payload_becomes_markdown_with_placeholders() {
        assertThat(rca("draft", payload(folder, FIRING)).result())
                .startsWith("# Root Cause Analysis: " + TITLE + "\n")
                .contains("**Owner**: [Name]")
                .endsWith("\n");
    }

    @Test
    void a_payload_becomes_json() {
        Rca draft = RcaJson.create()
                .read(rca("draft", "--to", "json", payload(folder, FIRING)).result());

        assertThat(draft.title()).contains(TITLE);
        assertThat(draft.timeline().entries()).hasSize(3);
    }

    @Test
    void a_payload_becomes_html() {
        assertThat(rca("draft", "--to=html", payload(folder, FIRING)).result())
                .startsWith("<!DOCTYPE html>")
                .contains("<title>Root Cause Analysis: " + TITLE + "</title>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"markdown", "json", "html"})
    void a_file_gets_what_standard_output_would(String format) throws IOException {
        String payload = payload(folder, FIRING);
        Path output = folder.resolve("draft");

        assertThat(rca("draft", "--to", format, "-o", output.toString(), payload)
                        .result())
                .isEmpty();

        assertThat(output).hasContent(rca("draft", "--to", format, payload).result());
    }

    @Test
    void standard_input_is_read_as_a_file_is() throws IOException {
        String payload = payload(folder, FIRING);

        assertThat(rcaReading(Files.readString(Path.of(payload)), "draft", "-").result())
                .isEqualTo(rca("draft", payload).result());
    }

    @Test
    void several_files_become_one_draft() {
        String both = rca("draft", "--to", "json", payload(folder, FIRING), payload(folder, RESOLVED))
                .result();

        Rca draft = RcaJson.create().read(both);
        assertThat(draft.title()).isPresent();
        assertThat(draft.timeline().entries()).hasSizeGreaterThan(3);
    }

    @Test
    void a_file_that_is_named_twice_is_read_once() {
        String payload = payload(folder, FIRING);

        assertThat(rca("draft", payload, payload).result())
                .isEqualTo(rca("draft", payload).result());
    }

    @Test
    void the_sender_can_be_named() {
        String payload = payload(folder, FIRING);

        assertThat(rca("draft", "--from", "alertmanager", payload).result())
                .isEqualTo(rca("draft", payload).result());
    }

    @Test
    void an_unknown_sender_is_refused_once() {
        Run run = rca("draft", "--from", "nonsense", payload(folder, FIRING), "missing.json");

        assertThat(run.err())
                .startsWith("rca: --from: no alert format 'nonsense'; found: alertmanager, ")
                .hasLineCount(1);
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void an_unknown_format_is_refused() {
        rca("draft", "--to", "pdf", payload(folder, FIRING))
                .failsWith("rca: --to: no renderer for format 'pdf'; there are: html, json, markdown");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "``~payload: is empty; expected the JSON that a monitoring tool sent",
                "{}~payload: is an object with nothing in it that no format recognises; expected a payload of alertmanager, ",
                "[1]~payload: is a list that no format recognises; expected a payload of alertmanager, ",
                "{\"version\":\"4\",\"alerts\":\"x\"}~payload: is an object with version, alerts that no format recognises;"
                        + " expected a payload of alertmanager, ",
            })
    void what_no_tool_sent_is_refused(String text, String problem) {
        String file = file(folder, "alerts.json", text);

        for (Run run : List.of(rca("draft", file), rcaReading(text, "draft", "-"))) {
            assertThat(run.err()).hasLineCount(1);
            assertThat(run.out()).isEmpty();
            assertThat(run.code()).isEqualTo(2);
        }
        assertThat(rca("draft", file).err()).startsWith("rca: " + file + ": " + problem.strip());
        assertThat(rcaReading(text, "draft", "-").err()).startsWith("rca: standard input: " + problem.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"hello", "{\"a\":", "{\"a\": 1,}", "{} {}"})
    void what_is_no_json_is_refused_with_its_place(String text) {
        String file = file(folder, "alerts.json", text);

        Run run = rca("draft", file);

        assertThat(run.err()).startsWith("rca: " + file + ": line 1, column ").hasLineCount(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"rca.md,**Title**: x", "rca.md,---", "rca.txt,# Root Cause Analysis: x"})
    void a_document_is_called_one(String name, String text) {
        String document = file(folder, name, "\n" + text + "\n\ntext\n");

        rca("draft", document)
                .failsWith("rca: " + document + ": looks like Markdown; expected the JSON that a monitoring tool sent."
                        + " A document is read by rca check, and by rca render");
    }

    @Test
    void json_is_read_whatever_its_file_is_called() throws IOException {
        String payload = Files.readString(Path.of(payload(folder, FIRING)));

        assertThat(rca("draft", file(folder, "alerts.md", payload)).result()).contains(TITLE);
    }

    @Test
    void what_is_compressed_is_called_so() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(Files.readAllBytes(Path.of(payload(folder, FIRING))));
        }
        String file = Files.write(folder.resolve("firing.json.gz"), bytes.toByteArray())
                .toString();

        for (String command : List.of("draft", "check", "render --to html")) {
            String[] line = (command + " " + file).split(" ");
            rca(line).failsWith("rca: " + file + ": is compressed by gzip; unpack it first, as zcat does");
        }
    }

    @Test
    void every_wrong_place_of_a_payload_is_named() {
        String file = file(folder, "alerts.json", """
                {"version": "4", "groupKey": "{}", "alerts": [{"labels": [], "startsAt": "yesterday"}]}""");

        Run run = rca("draft", "--from", "alertmanager", file);

        assertThat(run.err().lines())
                .hasSizeGreaterThan(1)
                .allMatch(line -> line.startsWith("rca: " + file + ": /alerts/0"))
                .anyMatch(line -> line.contains("/alerts/0/startsAt: is 'yesterday'; expected "));
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void every_file_that_cannot_be_read_is_named() throws IOException {
        String binary = Files.write(folder.resolve("binary"), new byte[] {(byte) 0xD0, 0, (byte) 0xFF})
                .toString();
        String missing = folder.resolve("missing.json").toString();

        rca("draft", missing, payload(folder, FIRING), folder.toString(), binary)
                .failsWith(
                        "rca: " + missing + ": no such file; check its name and folder",
                        "rca: " + folder + ": is a folder; name a file in it",
                        "rca: " + binary + ": is not text in UTF-8; save it in that encoding");
    }

    @Test
    void a_name_must_be_one_of_a_file() {
        rca("draft", "").failsWith("rca: '': is not the name of a file; give one");
        rca("draft", "a\0b").failsWith("rca: a\uFFFDb: no file can have this name here: Nul character not allowed");
    }
}
