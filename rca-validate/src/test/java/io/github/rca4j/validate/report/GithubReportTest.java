package io.github.rca4j.validate.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.model.text.Printable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GithubReportTest {
    private final ReportWriter writer = ReportWriters.forFormat("github");

    /** A line as GitHub's runner reads it: the command up to a space, properties up to the next two colons, the rest. */
    private record Command(String name, Map<String, String> properties, String data) {
        static Command parsed(String line) {
            assertThat(line).startsWith("::");
            int end = line.indexOf("::", 2);
            String head = line.substring(2, end);
            int space = head.indexOf(' ');
            Map<String, String> properties = new LinkedHashMap<>();
            if (space >= 0) {
                for (String pair : head.substring(space + 1).split(",")) {
                    int equals = pair.indexOf('=');
                    String value =
                            pair.substring(equals + 1).replace("%3A", ":").replace("%2C", ",");
                    properties.put(pair.substring(0, equals), decoded(value));
                }
            }
            String name = space < 0 ? head : head.substring(0, space);
            return new Command(name, properties, decoded(line.substring(end + 2)));
        }

        private static String decoded(String text) {
            return text.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%");
        }
    }

    private List<Command> commands(List<NamedReport> documents) {
        return writer.write(documents).lines().map(Command::parsed).toList();
    }

    @Test
    void each_finding_is_an_annotation_beside_its_line() {
        assertThat(writer.write(Reports.TWO)).startsWith("""
                ::error file=docs/rca/checkout.md,line=7,col=12,title=META-01 metadata.owner::the owner is missing%0Afill the field in
                """);
        assertThat(commands(Reports.TWO))
                .extracting(Command::name)
                .containsExactly("error", "warning", "notice", "debug");
        assertThat(commands(Reports.TWO).get(2).properties())
                .isEqualTo(Map.of("file", "docs/rca/checkout.md", "title", "ACME-01"));
    }

    @Test
    void what_is_switched_off_is_told_to_those_who_debug() {
        assertThat(commands(Reports.TWO).get(3).data()).isEqualTo("""
                suppressed: docs/rca/checkout.md:61:1: error ACT-08 prevention.immediate.actions[0].issue: action 1 has no ticket
                tickets are not public""");
    }

    @ParameterizedTest
    @MethodSource("io.github.rca4j.validate.report.Reports#hostile")
    void what_a_document_says_is_no_command_of_its_own(String text) {
        List<Command> commands = commands(List.of(Reports.of(text)));

        String shown = Printable.line(text);
        assertThat(commands).extracting(Command::name).containsExactly("error", "notice", "debug");
        assertThat(commands.get(0).properties()).containsOnlyKeys("file", "line", "col", "title");
        assertThat(commands.get(0).properties()).containsEntry("file", shown).containsEntry("line", "1");
        assertThat(commands.get(0).data()).isEqualTo(shown + "\n" + shown);
        assertThat(commands.get(1).data()).isEqualTo(shown);
    }
}
