package io.github.rca4j.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rca4j.model.Finding;
import io.github.rca4j.model.Level;
import io.github.rca4j.model.Position;
import io.github.rca4j.model.RcaStatus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
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

    @Test
    void the_text_has_a_line_for_each_finding_and_its_hint_below() {
        assertThat(TextReport.of(report)).isEqualTo("""
                        error META-01 metadata.owner: the owner is not named
                          fill the field in
                        note LANG-04: dramatic words
                        """);
    }

    @Test
    void a_finding_in_a_text_begins_with_its_line_and_column() {
        Finding inText = new Finding(
                "META-01",
                Level.ERROR,
                "metadata.owner",
                "the owner is not named",
                Optional.of("fill the field in"),
                Optional.of(new Position(7, 12)));

        assertThat(TextReport.of(new Report(RcaStatus.COMPLETED, List.of(inText))))
                .isEqualTo("""
                        7:12: error META-01 metadata.owner: the owner is not named
                          fill the field in
                        """);
        assertThat(TextReport.line("docs/rca.md", inText))
                .isEqualTo("docs/rca.md:7:12: error META-01 metadata.owner: the owner is not named");
        assertThat(TextReport.line("docs/rca.md", NOTE)).isEqualTo("docs/rca.md: note LANG-04: dramatic words");
    }

    @Test
    void the_text_of_a_clean_report_is_empty() {
        assertThat(TextReport.of(new Report(RcaStatus.DRAFT, List.of()))).isEmpty();
    }

    @Test
    void a_writer_that_fails_is_not_kept_secret() {
        Writer broken = new Writer() {
            @Override
            public void write(char[] chars, int offset, int length) throws IOException {
                throw new IOException("disk full");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };

        assertThatThrownBy(() -> TextReport.write(report, broken))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("disk full");
    }
}
