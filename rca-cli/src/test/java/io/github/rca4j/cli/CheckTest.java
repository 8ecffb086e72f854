package io.github.rca4j.cli;

import static io.github.rca4j.cli.Run.rca;
import static io.github.rca4j.cli.Run.rcaReading;
import static io.github.rca4j.cli.Samples.document;
import static io.github.rca4j.cli.Samples.file;
import static io.github.rca4j.cli.Samples.profileApi;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.rca4j.model.Rca;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckTest {
    @TempDir
    Path folder;

    private String empty() {
        return document(folder, "empty.json", Rca.empty());
    }

    @Test
    void nothing_at_error_level_exits_with_0() {
        Run run = rca("check", empty());

        assertThat(run.code()).isZero();
        assertThat(run.err()).matches("1 RCA checked: 0 errors, 0 warnings, [1-9]\\d* notes\\R");
    }

    @Test
    void an_error_exits_with_1() {
        Run run = rca("check", "--stage", "completed", empty());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains(": error META-01 title: the title is missing\n");
        assertThat(run.err()).matches("1 RCA checked: [1-9]\\d* errors, .*\\R");
    }

    @Test
    void what_was_counted_once_is_one() {
        Run run = rcaReading("""
                {"impact": {"userImpact":
                    {"detected": "2025-11-05T14:47Z", "resolved": "2025-11-05T14:00Z"}}}""", "check", "-");

        assertThat(run.err()).startsWith("1 RCA checked: 1 error, 0 warnings, ");
    }

    @Test
    void a_file_that_cannot_be_read_exits_with_2() {
        rca("check", "missing.json").failsWith("rca: missing.json: no such file; check its name and folder");
        rca("check", "--format", "json", "missing.json")
                .failsWith("rca: missing.json: no such file; check its name and folder");
    }

    @Test
    void each_finding_is_a_line_that_names_its_file_and_a_hint_below() {
        String file = empty();

        List<String> lines = rca("check", file).out().lines().toList();

        assertThat(lines)
                .startsWith(file + ":1:1: note META-01 title: the title is missing", "  fill the field in")
                .allMatch(line -> line.matches("\\Q" + file + "\\E:\\d+:\\d+: note .*") || line.startsWith("  "));
    }

    @Test
    void standard_input_can_be_checked() {
        assertThat(rcaReading("{}", "check", "-").out().lines())
                .contains("standard input:1:1: note META-01 title: the title is missing");
    }

    @ParameterizedTest
    @CsvSource({"draft, note, 0", "in-review, warning, 0", "completed, error, 1", "IN_REVIEW, warning, 0"})
    void a_stage_grades_the_findings(String stage, String level, int code) {
        Run run = rca("check", "--stage", stage, empty());

        assertThat(run.out()).contains(": " + level + " META-01 title: the title is missing\n");
        assertThat(run.code()).isEqualTo(code);
    }

    @Test
    void without_a_stage_the_document_says_how_far_it_is() {
        assertThat(rcaReading("{\"metadata\": {\"status\": \"COMPLETED\"}}", "check", "-")
                        .code())
                .isEqualTo(1);
    }

    @Test
    void an_unknown_choice_is_refused() {
        rca("check", "--stage", "done", empty())
                .failsWith("rca: --stage: 'done' is not one of draft, in-review, completed");
        rca("check", "--format", "xml", empty()).failsWith("rca: --format: 'xml' is not one of text, json");
    }

    @Test
    void json_has_an_object_for_each_file() throws JsonProcessingException {
        String empty = empty();
        String worked = profileApi(folder);

        Run run = rca("check", "--format", "json", empty, worked);

        JsonNode files = JsonMapper.builder().build().readTree(run.out());
        assertThat(files).hasSize(2);
        assertThat(files.get(0).path("file").textValue()).isEqualTo(empty);
        assertThat(files.get(0).path("stage").textValue()).isEqualTo("draft");
        assertThat(names(files.get(0))).containsExactly("file", "stage", "findings");
        JsonNode finding = files.get(0).path("findings").get(0);
        assertThat(names(finding)).containsExactly("rule", "level", "path", "line", "column", "message", "hint");
        assertThat(finding.path("rule").textValue()).isEqualTo("META-01");
        assertThat(finding.path("level").textValue()).isEqualTo("note");
        assertThat(finding.path("path").textValue()).isEqualTo("title");
        assertThat(finding.path("line").intValue()).isEqualTo(1);
        assertThat(finding.path("column").intValue()).isEqualTo(1);
        assertThat(finding.path("message").textValue()).isEqualTo("the title is missing");
        assertThat(files.get(1).path("file").textValue()).isEqualTo(worked);
        assertThat(files.get(1).path("stage").textValue()).isEqualTo("completed");
        assertThat(run.err()).startsWith("2 RCAs checked: ");
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Test
    void a_broken_file_does_not_hide_the_others() {
        String before = empty();
        String broken = file(folder, "broken.json", "{");
        String after = document(folder, "after.json", Rca.empty());

        Run run = rca("check", before, broken, after);

        assertThat(run.out())
                .contains(before + ":1:1: note ", after + ":1:1: note ")
                .doesNotContain("broken.json");
        assertThat(run.err().lines())
                .hasSize(2)
                .startsWith(broken + ":1:2: error READ-01: the document ends before it is complete")
                .last()
                .asString()
                .startsWith("2 RCAs checked: ");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void a_file_that_is_named_twice_is_checked_once() {
        String file = empty();

        assertThat(rca("check", file, file)).isEqualTo(rca("check", file));
        assertThat(rcaReading("{}", "check", "-", "-")).isEqualTo(rcaReading("{}", "check", "-"));
    }
}
