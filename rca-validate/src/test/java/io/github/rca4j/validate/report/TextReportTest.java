package io.github.rca4j.validate.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.model.RcaStatus;
import io.github.rca4j.model.text.Printable;
import io.github.rca4j.validate.Report;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextReportTest {
    @Test
    void a_line_for_each_finding_and_its_hint_below() {
        assertThat(TextReport.plain().write(Reports.TWO)).isEqualTo("""
                docs/rca/checkout.md:7:12: error META-01 metadata.owner: the owner is missing
                  fill the field in
                docs/rca/checkout.md:30:5: warning LANG-01 timeline.entries[2].event: blames a person: 'was careless'
                docs/rca/checkout.md: note ACME-01: the team is not named
                  name it
                docs/rca/checkout.md:61:1: suppressed ACT-08 prevention.immediate.actions[0].issue: action 1 has no ticket
                  tickets are not public
                """);
    }

    @Test
    void a_document_without_a_name_has_lines_without_one() {
        Report report = new Report(RcaStatus.DRAFT, List.of(Reports.ERROR, Reports.NOTE));

        assertThat(TextReport.of(report)).isEqualTo("""
                7:12: error META-01 metadata.owner: the owner is missing
                  fill the field in
                note ACME-01: the team is not named
                  name it
                """);
    }

    @Test
    void the_line_of_a_finding_can_be_had_alone() {
        assertThat(TextReport.line("rca.md", Reports.ERROR))
                .isEqualTo("rca.md:7:12: error META-01 metadata.owner: the owner is missing");
        assertThat(TextReport.line("rca.md", Reports.NOTE)).isEqualTo("rca.md: note ACME-01: the team is not named");
    }

    @Test
    void nothing_found_is_nothing_said() {
        assertThat(TextReport.of(new Report(RcaStatus.DRAFT, List.of()))).isEmpty();
        assertThat(TextReport.plain().write(List.of())).isEmpty();
    }

    @Test
    void only_the_level_is_coloured_and_without_colours_it_is_the_same_text() {
        String coloured = TextReport.coloured().write(Reports.TWO);

        assertThat(coloured)
                .contains(
                        "7:12: \u001B[31merror\u001B[0m META-01",
                        "\u001B[33mwarning\u001B[0m",
                        "\u001B[36mnote\u001B[0m",
                        "\u001B[2msuppressed\u001B[0m");
        assertThat(coloured.replaceAll("\u001B\\[\\d+m", ""))
                .isEqualTo(TextReport.plain().write(Reports.TWO));
    }

    @ParameterizedTest
    @MethodSource("io.github.rca4j.validate.report.Reports#hostile")
    void what_a_document_says_stays_in_its_line_and_steers_no_terminal(String text) {
        List<String> lines =
                TextReport.plain().write(List.of(Reports.of(text))).lines().toList();

        assertThat(lines).hasSize(5).allMatch(line -> Printable.line(line).equals(line));
        assertThat(TextReport.coloured().write(List.of(Reports.of(text))).replaceAll("\u001B\\[(?:31|36|2|0)m", ""))
                .doesNotContain("\u001B");
    }
}
