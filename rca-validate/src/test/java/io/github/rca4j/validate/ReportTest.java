package io.github.rca4j.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.model.Finding;
import io.github.rca4j.model.Level;
import io.github.rca4j.model.RcaStatus;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportTest {
    private static final Finding OWNER = new Finding(
            "META-01", Level.ERROR, "metadata.owner", "the owner is not named", Optional.of("fill the field in"));
    private static final Finding NOTE = new Finding("LANG-04", Level.NOTE, "", "dramatic words", Optional.empty());

    private final Report report = new Report(RcaStatus.COMPLETED, List.of(OWNER, NOTE));

    @Test
    void levels_are_counted_one_by_one() {
        assertThat(report.count(Level.ERROR)).isEqualTo(1);
        assertThat(report.count(Level.WARNING)).isZero();
        assertThat(report.has(Level.NOTE)).isTrue();
        assertThat(report.has(Level.WARNING)).isFalse();
    }

    @Test
    void at_least_a_level_are_the_graver_ones_too() {
        assertThat(report.atLeast(Level.WARNING)).containsExactly(OWNER);
        assertThat(report.atLeast(Level.NOTE)).containsExactly(OWNER, NOTE);
    }

    @Test
    void only_a_report_without_findings_is_clean() {
        assertThat(report.isClean()).isFalse();
        assertThat(new Report(RcaStatus.DRAFT, List.of()).isClean()).isTrue();
    }
}
