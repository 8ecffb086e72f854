package io.github.rca4j.cli;

import static io.github.rca4j.cli.Run.rca;
import static io.github.rca4j.cli.Samples.document;
import static io.github.rca4j.cli.Samples.file;
import static io.github.rca4j.cli.Samples.profileApi;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.rca4j.model.Rca;
import io.github.rca4j.testsupport.ProfileApi;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputTest {
    @TempDir
    Path folder;

    @Test
    void the_old_file_is_replaced_and_nothing_is_left_beside_it() {
        Path output = Path.of(file(folder, "rca.md", "old".repeat(100_000)));

        rca("render", "--to", "markdown", "-o", output.toString(), profileApi(folder))
                .result();

        assertThat(output).hasContent(ProfileApi.markdown());
        assertThat(folder).isDirectoryNotContaining("glob:**/.*");
    }

    @Test
    void the_old_file_survives_a_failed_run() {
        Path output = Path.of(file(folder, "rca.md", "old"));

        assertThat(rca("render", "--to", "markdown", "-o", output.toString(), file(folder, "rca.json", "{"))
                        .code())
                .isEqualTo(2);

        assertThat(output).hasContent("old");
        assertThat(folder).isDirectoryNotContaining("glob:**/.*");
    }

    @Test
    void what_is_read_is_not_lost_to_what_is_written() throws IOException {
        String rca = file(folder, "lost.json", "{\"title\":\"a\"}");
        String webhook = file(folder, "webhook.json", "{}");
        String lost = "rca: --output: %s is what is read, and would be lost; name another file";

        rca("check", "-o", rca, rca).failsWith(lost.formatted(rca));
        rca("render", "--to", "html", "-o", rca, rca).failsWith(lost.formatted(rca));
        rca("draft", "-o", webhook, webhook).failsWith(lost.formatted(webhook));

        assertThat(Path.of(rca)).hasContent("{\"title\":\"a\"}");
        assertThat(Path.of(webhook)).hasContent("{}");
    }

    @Test
    void a_file_may_be_read_and_replaced() {
        String file = file(folder, "rca.json", "{\"title\":\"a\"}");

        rca("render", "--to", "json", "-o", file, file).result();

        assertThat(Path.of(file)).content().startsWith("{\n  \"schemaVersion\": 1,\n  \"title\": \"a\"");
    }

    @Test
    void a_missing_folder_is_named() {
        String output = folder.resolve("none/rca.md").toString();

        rca("new", "-o", output).failsWith("rca: " + output + ": its folder is not there; make it first");
    }

    @Test
    void a_file_is_no_folder() {
        String output = file(folder, "file", "") + "/rca.md";

        rca("new", "-o", output).failsWith("rca: " + output + ": its folder is not there; make it first");
    }

    @Test
    void a_folder_is_not_replaced() {
        rca("new", "-o", folder.toString()).failsWith("rca: " + folder + ": is a folder; name a file in it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void a_blank_name_is_refused(String name) {
        rca("new", "-o", name).failsWith("rca: '" + name + "': is not the name of a file; give one");
    }

    @Test
    void who_may_read_a_file_stays_as_it_was() throws IOException {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
        Path output = Path.of(file(folder, "rca.md", "old"));
        Files.setPosixFilePermissions(output, PosixFilePermissions.fromString("rw-r-----"));

        rca("new", "--force", "-o", output.toString()).result();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(output)))
                .isEqualTo("rw-r-----");
    }

    @Test
    void a_new_file_has_the_permissions_that_any_new_file_has() throws IOException {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
        Path output = folder.resolve("rca.md");

        rca("new", "-o", output.toString()).result();

        assertThat(Files.getPosixFilePermissions(output))
                .isEqualTo(Files.getPosixFilePermissions(Path.of(file(folder, "other", ""))));
    }

    @Test
    void a_link_stays_a_link() throws IOException {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
        Path output = Path.of(file(folder, "rca.md", "old"));
        Path link = Files.createSymbolicLink(folder.resolve("link.md"), output);

        rca("new", "--force", "-o", link.toString()).result();

        assertThat(link).isSymbolicLink();
        assertThat(output).content().startsWith("# Root Cause Analysis: ");
    }

    @Test
    void a_device_is_written_to() {
        Path device = Path.of("/dev/full");
        assumeThat(device).exists();

        rca("new", "-o", device.toString()).failsWith("rca: /dev/full: cannot be written: No space left on device");

        assertThat(Files.isRegularFile(device)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"new", "schema", "check", "check --format json", "render --to html", "--help"})
    void standard_output_that_takes_nothing_is_a_failure(String command) {
        String line = command.matches("[cr].*") ? command + " " + document(folder, "empty.json", Rca.empty()) : command;
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("full");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        Console console = new Console(
                InputStream.nullInputStream(),
                new PrintStream(full, false, UTF_8),
                new PrintStream(err, true, UTF_8),
                false);

        int code = Main.run(console, line.split(" "));

        assertThat(code).isEqualTo(2);
        assertThat(err.toString(UTF_8).lines()).endsWith("rca: standard output: could not be written");
    }

    @Test
    void the_blank_template_is_not_written_over_what_people_wrote() {
        String file = file(folder, "rca.md", "# Root Cause Analysis: theirs\n");

        rca("new", "-o", file)
                .failsWith("rca: " + file + ": is there already, and people may have written into it;"
                        + " name another file, or replace it with --force");
        assertThat(Path.of(file)).hasContent("# Root Cause Analysis: theirs\n");

        rca("new", "--force", "-o", file).result();
        assertThat(Path.of(file)).hasContent(rca("new").result());
    }

    @Test
    void force_wants_a_file() {
        rca("new", "--force").failsWith("rca: --force is about a file that is there already; name it with -o");
    }
}
