package io.github.rca4j.examples;

import static io.github.rca4j.test.RcaAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.rca4j.model.Level;
import io.github.rca4j.model.RcaStatus;
import io.github.rca4j.model.Reading;
import io.github.rca4j.read.RcaReaders;
import io.github.rca4j.validate.RcaValidator;
import io.github.rca4j.validate.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** What the example says of its folder is true. */
class RcaFolderTest {
    private static final RcaValidator MARCH = RcaValidator.builder()
            .clock(Clock.fixed(Instant.parse("2026-03-19T08:00:00Z"), ZoneOffset.UTC))
            .rule(new IncidentIdForm())
            .build();

    private static String text(String file) throws IOException {
        return Files.readString(Path.of("docs/rca", file));
    }

    private static Reading read(String markdown) {
        return RcaReaders.forFormat("markdown").read(markdown);
    }

    @Test
    void the_completed_one_is_flawless() throws IOException {
        assertThat(read(text("2026-03-02-checkout-errors.md"))).by(MARCH).hasNoFindings();
    }

    @Test
    void the_one_in_review_lacks_only_its_approval() throws IOException {
        Reading reading = read(text("2026-03-12-exports-empty.md"));

        assertThat(reading).by(MARCH).hasNoFindings();
        assertThat(MARCH.at(RcaStatus.COMPLETED).validate(reading).atLeast(Level.ERROR))
                .extracting(finding -> finding.rule())
                .containsOnly("META-03");
    }

    @Test
    void the_draft_switches_a_rule_off_with_a_reason() throws IOException {
        Report report = MARCH.validate(read(text("2026-03-18-search-slow.md")));

        assertThat(report.atLeast(Level.WARNING)).isEmpty();
        assertThat(report.suppressed())
                .singleElement()
                .satisfies(off -> assertThat(off.finding().rule()).isEqualTo("ACT-08"))
                .satisfies(off -> assertThat(off.reason()).contains("the exercise of March has no tickets"));
    }

    @Test
    void a_defect_does_not_get_past_the_test() throws IOException {
        String markdown = text("2026-03-02-checkout-errors.md")
                .replaceFirst("  - \\*\\*Owner\\*\\*: Sam Okafor\n", "")
                .replace("INC-2041", "2041");

        assertThat(read(markdown)).by(MARCH).hasFinding("ACT-01").at("prevention.immediate.actions[0].owner");
        assertThat(read(markdown)).by(MARCH).hasFinding("ACME-01").at("metadata.incidentId");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(read(markdown)).by(MARCH).isReadyFor(RcaStatus.COMPLETED));
    }
}
