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
    void what_is_past_is_judged_as_of_a_day() {
        String file = file(folder, "open.json", """
                {"prevention": {"shortTerm": {"actions": [{"title": "Alert on the pool", "targetDate": "2026-03-10"}]}}}""");

        assertThat(rca("check", "--as-of", "2026-03-10", file).out()).doesNotContain("ACT-07");
        assertThat(rca("check", "--as-of", "2026-03-11", file).out()).contains("note ACT-07 ", "(due 2026-03-10)");
        rca("check", "--as-of", "11 March", file).failsWith("rca: --as-of: '11 March' is no day; write 2026-03-31");
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
    void a_report_for_programs_holds_what_could_not_be_read() {
        String broken = file(folder, "broken.json", "{");

        Run run = rca("check", "--format", "sarif", broken, empty());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).contains("READ-01", "broken.json", "META-01");
        assertThat(run.err()).contains("broken.json:1:2: error READ-01: ", "1 RCA checked: ");
        assertThat(rca("check", broken).out()).isEmpty();
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
        rca("check", "--format", "xml", empty())
                .failsWith(
                        "rca: --format: no report in format 'xml'; there are: text, json, sarif, junit, github, markdown");
    }

    @Test
    void json_has_an_object_for_each_file() throws JsonProcessingException {
        String empty = empty();
        String worked = profileApi(folder);

        Run run = rca("check", "--format", "json", empty, worked);

        JsonNode files = JsonMapper.builder().build().readTree(run.out());
        assertThat(files).extracting(file -> file.path("file").textValue()).containsExactly(empty, worked);
        assertThat(files.get(0).at("/findings/0/rule").textValue()).isEqualTo("META-01");
        assertThat(run.err()).startsWith("2 RCAs checked: ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "text~:1:1: note META-01 title: the title is missing",
                "json~\"rule\": \"META-01\"",
                "sarif~\"ruleId\": \"META-01\"",
                "junit~name=\"META-01 title at 1:1\"",
                "github~,line=1,col=1,title=META-01 title::the title is missing",
                "markdown~- [ ] **note** META-01, line 1, title: the title is missing"
            })
    void the_findings_are_written_in_the_format_that_is_asked_for(String format, String part) {
        Run run = rca("check", "--format", format, empty());

        assertThat(run.out()).contains(part).doesNotContain("\u001B");
        assertThat(run.code()).isZero();
    }

    @Test
    void the_report_can_go_to_a_file() {
        Path report = folder.resolve("report.sarif");
        String empty = empty();

        Run run = rca("check", "--format", "sarif", "-o", report.toString(), empty);

        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("1 RCA checked: ");
        assertThat(report).hasContent(rca("check", "--format", "sarif", empty).out());
    }

    @Test
    void a_profile_says_which_rules_are_asked_for() {
        String empty = empty();

        assertThat(rca("check", empty).out()).contains("CF-01");
        assertThat(rca("check", "--profile", "lightweight", empty).out())
                .contains("META-01")
                .doesNotContain("CF-01");
        rca("check", "--profile", "heavy", empty)
                .failsWith(
                        "rca: --profile: there is no profile 'heavy'; there are: template, sre, strict, lightweight");
    }

    @Test
    void rules_can_be_left_out() {
        String empty = empty();

        assertThat(rca("check", "--disable", "CF-01,RC-01", "--disable", "META-01", empty)
                        .out())
                .isNotEmpty()
                .doesNotContain("CF-01", "RC-01", "META-01");
        Run typo = rca("check", "--disable", "CF-99", empty);
        assertThat(typo.err()).startsWith("rca: --disable: there is no rule 'CF-99'; there are: META-01, ");
        assertThat(typo.code()).isEqualTo(2);
    }

    @Test
    void what_a_document_switches_off_is_told_as_suppressed() {
        String document = """
                {"suppressedRules": [{"rule": "META-01", "reason": "an exercise"}], "timeline": {}}""";

        Run run = rcaReading(document, "check", "--stage", "completed", "--profile", "lightweight", "-");

        assertThat(run.out())
                .contains("standard input:1:1: suppressed META-01 title: the title is missing\n  an exercise\n");
        assertThat(run.err()).containsPattern(", [1-9]\\d* suppressed\\R");
    }

    @Test
    void only_a_terminal_is_shown_colours() {
        String empty = empty();

        assertThat(Run.onTerminal("check", empty).out()).contains("\u001B[36mnote\u001B[0m");
        assertThat(Run.onTerminal("check", "--format", "github", empty).out()).doesNotContain("\u001B");
        Path report = folder.resolve("report.txt");
        Run.onTerminal("check", "-o", report.toString(), empty);
        assertThat(report).content().contains("note META-01").doesNotContain("\u001B");
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
