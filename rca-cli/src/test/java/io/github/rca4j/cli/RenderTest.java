package io.github.rca4j.cli;

import static io.github.rca4j.cli.Run.rca;
import static io.github.rca4j.cli.Run.rcaReading;
import static io.github.rca4j.cli.Samples.document;
import static io.github.rca4j.cli.Samples.file;
import static io.github.rca4j.cli.Samples.profileApi;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.model.Rca;
import io.github.rca4j.testsupport.ProfileApi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RenderTest {
    @TempDir
    Path folder;

    @Test
    void json_becomes_markdown() {
        assertThat(rca("render", "--to", "markdown", profileApi(folder)).result())
                .isEqualTo(ProfileApi.markdown());
    }

    @Test
    void json_becomes_html() {
        assertThat(rca("render", "--to", "html", profileApi(folder)).result())
                .startsWith("<!DOCTYPE html>")
                .contains("User profile API returned 500 errors");
    }

    @Test
    void json_stays_json() throws IOException {
        String file = profileApi(folder);

        assertThat(rca("render", "--to", "json", file).result()).isEqualTo(Files.readString(Path.of(file)));
    }

    @Test
    void standard_input_is_read_as_a_file_is() throws IOException {
        String json = Files.readString(Path.of(profileApi(folder)));

        assertThat(rcaReading(json, "render", "--to", "markdown", "-").result()).isEqualTo(ProfileApi.markdown());
    }

    @Test
    void an_editors_byte_order_mark_does_no_harm() {
        String file = file(folder, "rca.json", "\uFEFF{\"title\": \"a\"}");

        assertThat(rca("render", "--to", "markdown", file).result()).startsWith("# Root Cause Analysis: a\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"placeholder", "PLACEHOLDER"})
    void blanks_are_shown_on_demand(String placeholder) {
        String file = document(folder, "empty.json", Rca.empty());

        assertThat(rca("render", "--to", "markdown", file).result()).doesNotContain("[Name]");
        assertThat(rca("render", "--to", "markdown", "--blanks", "omit", file).result())
                .doesNotContain("[Name]");
        assertThat(rca("render", "--to", "markdown", "--blanks", placeholder, file)
                        .result())
                .isEqualTo(rca("new").result());
    }

    @Test
    void an_unknown_choice_is_refused() {
        String file = profileApi(folder);

        rca("render", "--to", "html", "--blanks", "fill", file)
                .failsWith("rca: --blanks: 'fill' is not one of omit, placeholder");
        rca("render", "--to", "pdf", file)
                .failsWith("rca: --to: no renderer for format 'pdf'; there are: html, json, markdown");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "[]~1:1: error READ-01: found a list; expected an object",
                "{\"title\":~1:10: error READ-01: the document ends before it is complete",
                "{\"schemaVersion\": 2}~1:19: error READ-01 schemaVersion: the document has version 2 of the schema,"
                        + " this library reads version 1; a newer library is needed",
            })
    void what_cannot_be_read_at_all_is_refused_with_its_place(String text, String problem) {
        String file = file(folder, "rca.json", text);

        rca("render", "--to", "html", file).failsWith(file + ":" + problem);
        rcaReading(text, "render", "--from", "json", "--to", "html", "-").failsWith("standard input:" + problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "{\"title\": 1}~1:11: warning READ-03 title: found 1; expected a text~**title**: `1`",
                "{\"metadata\": {\"status\": \"Done\"}}~1:25: warning READ-03 metadata.status: 'Done' is not a status;"
                        + " one of DRAFT, IN_REVIEW, COMPLETED~**status**: Done",
                "{\"metadata\": {\"ownr\": \"a\"}}~1:23: warning READ-02 metadata.ownr: 'ownr' is not a property here;"
                        + " one of date, incidentDate, incidentId, severity, status, owner, reviewers, relatedIssues"
                        + "~**ownr**: `\"a\"`",
            })
    void what_is_not_understood_is_kept_and_told(String text, String told, String kept) {
        Run run = rcaReading(text, "render", "--to", "markdown", "-");

        assertThat(run.err().lines()).containsExactly("standard input:" + told);
        assertThat(run.out()).contains("\n" + kept + "\n");
        assertThat(run.code()).isZero();
    }

    @Test
    void what_is_no_text_is_refused() throws IOException {
        String latin1 = Files.write(folder.resolve("latin1.json"), new byte[] {'"', (byte) 0xE9, '"'})
                .toString();

        rca("render", "--to", "html", latin1)
                .failsWith("rca: " + latin1 + ": is not text in UTF-8; save it in that encoding");
    }

    @Test
    void a_file_that_is_too_large_is_not_read_on() throws IOException {
        String large = Files.write(folder.resolve("large.json"), new byte[16 * 1024 * 1024 + 1])
                .toString();

        rca("render", "--to", "html", large)
                .failsWith("rca: " + large + ": is larger than the 16 MiB that are read; is it the right file?");
    }
}
