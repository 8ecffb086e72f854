package io.github.rca4j.cli;

import static io.github.rca4j.cli.Run.rca;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.outline.Blanks;
import io.github.rca4j.render.RcaRenderers;
import io.github.rca4j.render.RenderOptions;
import io.github.rca4j.testsupport.ProfileApi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckFolderTest {
    private static final String BLANK = RcaRenderers.forFormat("markdown")
            .render(Rca.empty(), RenderOptions.DEFAULT.withBlanks(Blanks.PLACEHOLDER));
    private static final String HOUSE = """
            # Search was slow

            ## Impact
            Some searches took a minute.

            ## Timeline
            - 14:05 alert
            """;

    @TempDir
    Path folder;

    private String file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toString();
    }

    private static List<String> checked(Run run) throws JsonProcessingException {
        JsonNode files = JsonMapper.builder().build().readTree(run.out());
        return StreamSupport.stream(files.spliterator(), false)
                .map(file -> file.path("file").textValue())
                .toList();
    }

    private Run check() {
        return rca("check", "--format", "json", "--stage", "draft", folder.toString());
    }

    @Test
    void every_rca_in_a_folder_and_below_is_checked_in_the_order_of_its_name() throws IOException {
        String blank = file("b/blank.md", BLANK);
        String house = file("b.md", HOUSE);
        String json = file("a/2025/x.json", "{\"impact\": {\"userImpact\": {}}, \"timeline\": {\"entries\": []}}");
        String upper = file("C.MD", ProfileApi.markdown());

        Run run = check();

        assertThat(checked(run)).containsExactly(upper, json, house, blank);
        assertThat(run.err()).hasLineCount(1).startsWith("4 RCAs checked: ");
    }

    @Test
    void what_is_no_rca_is_skipped_with_the_reason() throws IOException {
        file("rca.md", HOUSE);
        String readme = file("README.md", "# Our RCAs\n\n## Timeline\n\nSee the wiki.\n");
        String empty = file("empty.md", "\n");
        String packaged = file("package.json", "{\"name\": \"a\", \"version\": \"1\", \"license\": \"MIT\"}");
        String config = file("tsconfig.json", "{\n  // strict\n  \"strict\": true\n}");
        file("notes.txt", HOUSE);
        file(".git/rca.md", HOUSE);
        file(".draft.md", HOUSE);

        Run run = check();

        assertThat(checked(run)).hasSize(1);
        assertThat(run.err().lines())
                .hasSize(5)
                .anyMatch(line -> line.equals(
                        readme + ": skipped: it has fewer than 2 of an RCA's sections, such as Impact and Timeline"))
                .anyMatch(line -> line.startsWith(empty + ": skipped: the document is empty"))
                .anyMatch(line -> line.startsWith(packaged + ": skipped: the document is no RCA"))
                .anyMatch(line -> line.startsWith(config + ": skipped: "));
        assertThat(run.code()).isZero();
    }

    @Test
    void names_are_as_short_as_they_can_be() throws IOException {
        String file = file("docs/rca.md", HOUSE);

        assertThat(checked(rca("check", "--format", "json", folder + "/./docs/../docs/")))
                .containsExactly(file);
    }

    @Test
    void a_folder_without_an_rca_is_a_failure() throws IOException {
        String readme = file("README.md", "# Nothing here\n");

        rca("check", folder.toString())
                .failsWith(
                        readme + ": skipped: it has fewer than 2 of an RCA's sections, such as Impact and Timeline",
                        "rca: " + folder + ": has no RCA in it; name another folder, or the file itself");
    }

    @Test
    void a_file_that_is_named_is_checked_whatever_it_looks_like() throws IOException {
        String readme = file("README.md", "# Nothing here\n");

        assertThat(checked(rca("check", "--format", "json", readme))).containsExactly(readme);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"impact\": {}, \"timeline\": {\"entries\": [,]}}",
                "{\"executiveSummary\": {\"text\": \"a\"}, \"rootCause\": {}"
            })
    void an_rca_with_a_slip_in_its_json_is_no_reason_to_pass(String json) throws IOException {
        file("rca.md", HOUSE);
        String broken = file("rca.json", json);

        Run run = check();

        assertThat(run.err()).contains(broken + ":1:").contains("error READ-01");
        assertThat(checked(run)).hasSize(2).contains(broken);
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void a_file_that_is_not_utf_8_is_no_reason_to_pass() throws IOException {
        file("rca.md", HOUSE);
        Files.write(folder.resolve("latin.md"), new byte[] {'#', ' ', (byte) 0xE4, '\n'});

        Run run = check();

        assertThat(run.err()).contains("latin.md: is not text in UTF-8; save it in that encoding");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void a_link_to_a_folder_that_it_is_in_is_not_followed() throws IOException {
        String file = file("a/rca.md", HOUSE);
        Path loop = Files.createSymbolicLink(folder.resolve("a/again"), folder);

        Run run = check();

        assertThat(checked(run)).containsExactly(file);
        assertThat(run.err()).startsWith(loop + ": skipped: is a link to a folder that it is in");
        assertThat(run.code()).isZero();
    }

    @Test
    void a_file_of_a_folder_that_is_named_too_is_checked_once() throws IOException {
        String file = file("rca.md", HOUSE);

        assertThat(checked(rca("check", "--format", "json", file, folder.toString(), folder.toString())))
                .containsExactly(file);
        assertThat(checked(rca("check", "--format", "json", folder.toString(), file)))
                .containsExactly(file);
    }
}
