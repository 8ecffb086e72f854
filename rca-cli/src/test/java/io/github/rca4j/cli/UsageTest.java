package io.github.rca4j.cli;

import static io.github.rca4j.cli.Run.rca;
import static io.github.rca4j.cli.Run.rcaReading;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.rca4j.model.text.Printable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
    @TempDir
    Path folder;

    @Test
    void new_is_the_blank_template() {
        Path output = folder.resolve("rca.md");
        String template = rca("new").result();

        assertThat(template).startsWith("# Root Cause Analysis: [Title]\n").contains("## Timeline\n");
        assertThat(rca("new", "--output", output.toString()).result()).isEmpty();
        assertThat(output).hasContent(template);
    }

    @Test
    void schema_is_json() throws JsonProcessingException {
        JsonNode schema = JsonMapper.builder().build().readTree(rca("schema").result());

        assertThat(schema.path("$schema").textValue()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(schema.path("properties").has("title")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"draft, --from", "render, --blanks", "check, --stage", "new, --output", "schema, --help"})
    void each_command_explains_itself(String command, String option) {
        assertThat(rca(command, "--help").result())
                .startsWith("Usage: rca " + command + " ")
                .contains(option);
    }

    @Test
    void help_lists_the_commands() {
        assertThat(rca("--help").result())
                .startsWith("Usage: rca ")
                .contains("\n  draft ", "\n  render ", "\n  check ", "\n  new ", "\n  schema ");
    }

    @Test
    void the_version_is_a_line() {
        assertThat(rca("--version").result()).matches("rca .+\\R");
        assertThat(rca("check", "-V").result()).isEqualTo(rca("--version").result());
    }

    @Test
    void no_command_is_a_failure() {
        rca().failsWith("rca: no command was given; 'rca --help' says what there is");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "drft~no such command: 'drft'; there are draft, render, check, new, schema; 'rca --help' says what there is",
                "drft a b~no such command: 'drft'; there are draft, render, check, new, schema; 'rca --help' says what there is",
                "--bogus~no such option: '--bogus'; 'rca --help' says what there is",
                "draft --bogus a~no such option: '--bogus'; 'rca draft --help' says what there is",
                "draft --stage x a~no such option: '--stage'; 'rca draft --help' says what there is",
                "draft~missing: FILE; 'rca draft --help' says what there is",
                "check --stage draft~missing: PATH; 'rca check --help' says what there is",
                "render a.json~missing: --to FORMAT; 'rca render --help' says what there is",
                "render~missing: --to FORMAT, FILE; 'rca render --help' says what there is",
                "render --to~missing: --to FORMAT; 'rca render --help' says what there is",
                "render --to -o x a~missing: --to FORMAT; 'rca render --help' says what there is",
                "new -o~missing: -o FILE; 'rca new --help' says what there is",
                "render --to html a b~one argument too many: 'b'; 'rca render --help' says what there is",
                "schema a~one argument too many: 'a'; 'rca schema --help' says what there is",
                "draft --to json --to html a~--to FORMAT is given more than once; 'rca draft --help' says what there is",
            })
    void wrong_usage_is_told_in_one_line(String line, String problem) {
        rca(line.split(" ")).failsWith("rca: " + problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"check --help=x", "check --version=x a", "new -o=", "render --to= --blanks a"})
    void odd_usage_is_told_in_one_line_too(String line) {
        Run run = rca(line.split(" "));

        assertThat(run.err()).startsWith("rca: ").hasLineCount(1).doesNotContain("picocli", "Exception", "java.");
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void an_argument_is_no_file_of_arguments() {
        String arguments = Samples.file(folder, "arguments", "--help");

        rca("check", "@" + arguments).failsWith("rca: @" + arguments + ": no such file; check its name and folder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001B[31mred", "\u202Egnp.js", "\u009B31m", "a\nrca: all is well", "\u2066x", "a\u2028b"})
    void what_steers_a_terminal_is_not_passed_on(String text) {
        String shown = Printable.line(text);

        rca("check", text).failsWith("rca: " + shown + ": no such file; check its name and folder");
        rca("new", "-o", text + "/x").failsWith("rca: " + shown + "/x: its folder is not there; make it first");
        assertIsShown(rca(text), shown);
        assertIsShown(rca("--" + text), shown);
        assertIsShown(rca("render", "--to", text, "x.json"), shown);
        assertIsShown(rca("check", "--stage", text, "x.json"), shown);
        assertHasNoControls(rca("draft", "--from", text, "x.json").err());
        String quoted =
                JsonMapper.builder().build().createObjectNode().textNode(text).toString();
        assertHasNoControls(rcaReading("{" + quoted + ": 1}", "check", "-").err());
        assertHasNoControls(rcaReading("{" + quoted + ": 1}", "draft", "-").err());
        assertHasNoControls(rcaReading(text, "draft", "-").err());
        assertHasNoControls(rcaReading(text, "check", "-").err());
    }

    private static void assertIsShown(Run run, String shown) {
        assertThat(run.err()).hasLineCount(1).contains("'").contains(shown);
        assertHasNoControls(run.err());
    }

    private static void assertHasNoControls(String err) {
        assertThat(err).hasLineCount(1).endsWith(System.lineSeparator());
        assertThat(err.strip()).isEqualTo(Printable.line(err.strip()));
    }

    @Test
    void findings_are_printable_too() {
        String file = Samples.file(folder, "\u001B[1m\u202E.json", "{}");

        assertThat(rca("check", file).out())
                .doesNotContain("\u001B", "\u202E")
                .contains("\uFFFD[1m\uFFFD.json:1:1: note ");
    }

    @Test
    void standard_input_that_fails_is_told_in_one_line() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the other end is gone");
            }
        };

        rcaReading(broken, "draft", "-").failsWith("rca: standard input: cannot be read: the other end is gone");
    }

    @Test
    void a_bug_of_ours_is_called_one_and_shows_no_stack_trace() {
        InputStream buggy = new InputStream() {
            @Override
            public int read() {
                throw new IllegalStateException("first line\nsecond line");
            }
        };

        rcaReading(buggy, "draft", "-")
                .failsWith("rca: this should not happen, and is a bug of rca:"
                        + " java.lang.IllegalStateException: first line second line");
    }
}
