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
    @ValueSource(strings = {"rca.md", "RCA.MD", "rca.markdown", "rca.html"})
    void formats_that_are_not_read_yet_are_refused(String name) {
        String file = file(folder, name, ProfileApi.markdown());

        rca("render", "--to", "html", file)
                .failsWith("rca: " + file + ": this version reads RCAs as JSON; give the .json file");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "``~line 1, column 1: found nothing; expected an object",
                "[]~line 1, column 1: found a list; expected an object",
                "{\"title\":~line 1, column 10: the document ends before it is complete",
                "{\"title\": 1}~line 1, column 11, title: found 1; expected a text",
                "{\"metadata\": {\"status\": \"Done\"}}~line 1, column 25, metadata.status: 'Done' is not a status;"
                        + " one of DRAFT, IN_REVIEW, COMPLETED",
                "{\"schemaVersion\": 2}~line 1, column 19, schemaVersion: the document has version 2 of the schema,"
                        + " this library reads version 1; a newer library is needed",
                "{\"metadata\": {\"ownr\": \"a\"}}~line 1, column 23, metadata.ownr: 'ownr' is not a property here;"
                        + " one of date, incidentDate, incidentId, severity, status, owner, reviewers, relatedIssues",
            })
    void what_is_no_rca_is_refused_with_its_place(String text, String problem) {
        String file = file(folder, "rca.json", text);

        rca("render", "--to", "html", file).failsWith("rca: " + file + ": " + problem);
        rcaReading(text, "render", "--to", "html", "-").failsWith("rca: standard input: " + problem);
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
