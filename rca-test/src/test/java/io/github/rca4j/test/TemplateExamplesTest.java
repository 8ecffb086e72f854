package io.github.rca4j.test;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.model.Finding;
import io.github.rca4j.model.RcaStatus;
import io.github.rca4j.model.Reading;
import io.github.rca4j.read.RcaReaders;
import io.github.rca4j.validate.RcaValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** The template's worked examples, taken for content where they stand, contradict one another. */
@EnabledIfEnvironmentVariable(named = "RCA4J_SHARED", matches = ".+")
class TemplateExamplesTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-11-07T12:00:00Z"), ZoneOffset.UTC);

    @Test
    void the_contradictions_of_the_templates_examples_are_found_with_their_lines() throws IOException {
        Path template = Path.of(Objects.requireNonNull(System.getenv("RCA4J_SHARED")), "template", "rca-template.md");
        Reading reading = RcaReaders.forFormat("markdown").read(examplesAsContent(Files.readAllLines(template)));

        assertThat(RcaValidator.builder()
                        .stage(RcaStatus.COMPLETED)
                        .clock(CLOCK)
                        .build()
                        .validate(reading)
                        .findings())
                .filteredOn(finding -> List.of("SUM-02", "TL-08").contains(finding.rule()))
                .extracting(TemplateExamplesTest::told)
                .containsExactly(
                        // 2.5 hours of user impact, but the errors stop at T+00:45.
                        "25 SUM-02 the summary says that users felt it for 2.5 hours, but it was mitigated after 45 minutes",
                        // "5 minutes before error", but ten in the timeline.
                        "124 TL-08 it says '5 minutes before error', but the entry of the timeline that is like it, number"
                                + " 2, is 10 minutes before the start",
                        // "took 3 seconds", but five minutes in the timeline.
                        "130 TL-08 it says 'took 3 seconds', but between the entries of the timeline that are like it,"
                                + " numbers 2 and 3, lie 5 minutes");
    }

    private static String told(Finding finding) {
        return finding.position().orElseThrow().line() + " " + finding.rule() + " "
                + finding.message().replaceFirst("^why .*': it says", "it says");
    }

    /** In a section with an example, what leads to it is left blank, line by line, and a quotation is no quotation. */
    private static String examplesAsContent(List<String> template) {
        List<String> lines = new ArrayList<>(template);
        int heading = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("#")) {
                heading = i;
            } else if (line.startsWith("**Example**")) {
                for (int before = heading + 1; before <= i; before++) {
                    lines.set(before, isBareLabel(lines.get(before)) ? lines.get(before) : "");
                }
            } else if (line.startsWith("> ")) {
                lines.set(i, line.substring(2));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static boolean isBareLabel(String line) {
        return line.startsWith("**") && line.endsWith("**:") && !line.startsWith("**Example**");
    }
}
