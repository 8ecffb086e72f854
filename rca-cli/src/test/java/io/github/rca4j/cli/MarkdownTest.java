package io.github.rca4j.cli;

import static io.github.rca4j.cli.Run.rca;
import static io.github.rca4j.cli.Run.rcaReading;
import static io.github.rca4j.cli.Samples.FIRING;
import static io.github.rca4j.cli.Samples.RESOLVED;
import static io.github.rca4j.cli.Samples.file;
import static io.github.rca4j.cli.Samples.payload;
import static io.github.rca4j.cli.Samples.profileApi;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.rca4j.testsupport.ProfileApi;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** RCAs that are written as Markdown, in the template's form or another one. */
class MarkdownTest {
    private static final String HOUSE = """
            # Postmortem: Checkout returned 500 errors

            **Severity:** SEV-2
            **Incident Date:** 14 May, evening
            **Author:** Robin Berger

            ## Summary

            A report took all database connections.

            ## Action Items

            - [ ] Give reports a pool of their own (Sam)
            """;

    @TempDir
    Path folder;

    @Test
    void the_templates_form_comes_back_byte_for_byte() {
        String file = file(folder, "rca.md", ProfileApi.markdown());

        assertThat(rca("render", "--to", "markdown", file).result()).isEqualTo(ProfileApi.markdown());
        assertThat(rca("render", "--to", "json", file).result())
                .isEqualTo(rca("render", "--to", "json", profileApi(folder)).result());
    }

    @ParameterizedTest
    @ValueSource(strings = {"rca.md", "RCA.MD", "rca.markdown", "rca.html", "rca", "rca.txt", "{.x"})
    void markdown_is_recognised(String name) {
        String file = file(folder, name, ProfileApi.markdown());

        assertThat(rca("render", "--to", "markdown", file).result()).isEqualTo(ProfileApi.markdown());
        assertThat(rcaReading(ProfileApi.markdown(), "render", "--to", "markdown", "-")
                        .result())
                .isEqualTo(ProfileApi.markdown());
    }

    @ParameterizedTest
    @ValueSource(strings = {"rca.json", "RCA.JSON", "rca.html", "rca", "rca.txt"})
    void json_is_recognised(String name) throws IOException {
        String json = Files.readString(Path.of(profileApi(folder)));
        String file = file(folder, name, "\uFEFF \n" + json);

        assertThat(rca("render", "--to", "markdown", file).result()).isEqualTo(ProfileApi.markdown());
    }

    @Test
    void a_name_says_more_than_the_first_character() {
        String file = file(folder, "rca.md", "{id}: Checkout returned 500 errors");

        assertThat(rca("render", "--to", "markdown", file).result()).contains("{id}: Checkout returned 500 errors");
    }

    @Test
    void who_runs_the_command_knows_best() {
        String file = file(folder, "rca.md", "{\"title\": \"Checkout returned 500 errors\"}");

        assertThat(rca("render", "--from", "json", "--to", "markdown", file).result())
                .startsWith("# Root Cause Analysis: Checkout returned 500 errors\n");
        assertThat(rcaReading("{id}", "render", "--from", "markdown", "--to", "markdown", "-")
                        .result())
                .contains("{id}");
        assertThat(rca("check", "--from", "json", file).code()).isZero();
    }

    @Test
    void an_unknown_format_is_refused_before_anything_is_read() {
        String problem = "rca: --from: no reader for format 'html'; there are: json, markdown";

        rca("render", "--from", "html", "--to", "json", "missing").failsWith(problem);
        rca("check", "--from", "html", "missing", "missing-too").failsWith(problem);
    }

    @Test
    void render_tells_what_it_did_not_understand_and_keeps_it() {
        String file = file(folder, "house.md", HOUSE);
        Path output = folder.resolve("rca.md");

        Run run = rca("render", "--to", "markdown", "-o", output.toString(), file);

        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .startsWith(file + ":4:20: warning READ-03 metadata.incidentDate: 'Incident Date' says"
                        + " '14 May, evening', which is not wholly a day");
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(output)
                .content()
                .startsWith("# Root Cause Analysis: Checkout returned 500 errors\n")
                .contains("14 May, evening", "\n- [ ] **Give reports a pool of their own");
    }

    @Test
    void render_does_not_tell_notes() {
        String file = file(folder, "rca.json", "{\"title\": \"a\\u0000b\"}");

        rca("render", "--to", "markdown", file).result();
        assertThat(rca("check", file).out()).contains(file + ":1:11: note READ-04 title: ");
    }

    @Test
    void check_tells_what_was_not_understood_among_what_is_missing() {
        String file = file(folder, "house.md", HOUSE);

        Run run = rca("check", file);

        assertThat(run.out().lines())
                .filteredOn(line -> !line.startsWith(" "))
                .allMatch(line -> line.matches("\\Q" + file + "\\E:\\d+:\\d+: (note|warning) .*"))
                .anyMatch(line -> line.startsWith(file + ":4:20: warning READ-03 metadata.incidentDate: "))
                .anyMatch(line -> line.startsWith(file + ":13:7: note ACT-01 prevention.further.actions[0].owner: "));
        assertThat(run.err()).startsWith("1 RCA checked: 0 errors, 1 warning, ");
        assertThat(run.code()).isZero();
    }

    @Test
    void a_contradiction_in_a_document_that_was_read_exits_with_1() {
        String file = file(folder, "rca.md", """
                # Root Cause Analysis: Checkout returned 500 errors

                ## Impact

                **Detected**: 2026-05-14 18:20 UTC
                **Resolved**: 2026-05-14 18:05 UTC
                """);

        Run run = rca("check", file);

        assertThat(run.out()).contains(file + ":6:15: error IMP-02 impact.userImpact.resolved: ");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void json_of_a_check_has_line_and_column() throws JsonProcessingException {
        Run run = rcaReading(HOUSE, "check", "--format", "json", "-");

        JsonNode findings =
                JsonMapper.builder().build().readTree(run.out()).get(0).path("findings");
        assertThat(findings).anySatisfy(finding -> {
            assertThat(finding.path("rule").textValue()).isEqualTo("READ-03");
            assertThat(finding.path("line").intValue()).isEqualTo(4);
            assertThat(finding.path("column").intValue()).isEqualTo(20);
        });
    }

    @Test
    void a_new_rca_can_be_checked() {
        String file = folder.resolve("rca.md").toString();
        rca("new", "-o", file).result();

        Run run = rca("check", file);

        assertThat(run.out()).contains(file + ":5:4: note META-01 metadata.owner: the owner is not named\n");
        assertThat(run.err()).matches("1 RCA checked: 0 errors, 0 warnings, [1-9]\\d* notes\\R");
        assertThat(run.code()).isZero();
        assertThat(rca("check", "--stage", "completed", file).code()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {FIRING, RESOLVED})
    void a_draft_can_be_checked_and_rendered(String sent) {
        String payload = payload(folder, sent);
        String markdown = rca("draft", "--to", "markdown", payload).result();
        String json = rca("draft", "--to", "json", payload).result();

        Run run = rcaReading(markdown, "check", "-");

        assertThat(run.err()).matches("1 RCA checked: 0 errors, 0 warnings, [1-9]\\d* notes\\R");
        assertThat(run.code()).isZero();
        assertThat(rcaReading(markdown, "render", "--to", "json", "-").result()).isEqualTo(json);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t\n", "\uFEFF"})
    void an_empty_document_is_refused(String text) {
        String markdown = file(folder, "rca.md", text);
        String json = file(folder, "rca.json", text);

        assertIsRefused(rca("check", markdown), markdown + ":1:1: error READ-01: the document is empty");
        assertIsRefused(rca("check", json), json + ":");
        assertIsRefused(
                rcaReading(text, "render", "--to", "json", "-"),
                "standard input:1:1: error READ-01: the document is empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!DOCTYPE html>\n<p>x", "\n <!doctype HTML>", "<html lang=\"en\">", "<HTML>"})
    void html_is_refused(String text) {
        String problem = ": is HTML, which is not read; give the Markdown or JSON that it was made from";
        String file = file(folder, "rca.html", text);

        rca("check", file).failsWith("rca: " + file + problem);
        rcaReading(text, "render", "--to", "json", "-").failsWith("rca: standard input" + problem);
    }

    @ParameterizedTest
    @CsvSource({"rca.md", "rca.json", "rca"})
    void what_is_no_text_is_refused(String name) throws IOException {
        byte[] elf = {0x7F, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0};

        for (byte[] bytes : List.of(elf, text(UTF_16LE))) {
            String file = Files.write(folder.resolve(name), bytes).toString();
            assertIsRefused(rca("check", file), file + ":1:1: error READ-01: ");
        }
        for (byte[] bytes : List.of(text(UTF_16), text(ISO_8859_1))) {
            String file = Files.write(folder.resolve(name), bytes).toString();
            rca("render", "--to", "html", file)
                    .failsWith("rca: " + file + ": is not text in UTF-8; save it in that encoding");
        }
    }

    /** In one line, and by what the reader says. */
    private static void assertIsRefused(Run run, String start) {
        assertThat(run.err()).startsWith(start).contains(" error READ-01: ").hasLineCount(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(2);
    }

    private static byte[] text(Charset charset) {
        return (charset.equals(UTF_16LE) ? "# Root cause" : "# Störung").getBytes(charset);
    }

    @Test
    void a_stray_control_character_does_no_harm() {
        String file = file(folder, "rca.md", "# Root Cause Analysis: Checkout\0 returned 500 errors\n");

        assertThat(rca("render", "--to", "markdown", file).out())
                .startsWith("# Root Cause Analysis: Checkout\uFFFD returned 500 errors\n");
    }
}
