package io.github.rca4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadingTest {
    private static final Rca RCA =
            Rca.builder().title("Checkout returned 500 errors").build();

    private static Reading reading(Level... levels) {
        List<Finding> findings = new ArrayList<>();
        for (Level level : levels) {
            findings.add(new Finding(
                    "READ-0" + findings.size(),
                    level,
                    "metadata.date",
                    "not a day",
                    Optional.empty(),
                    Optional.of(new Position(7, 11 + findings.size()))));
        }
        return new Reading(RCA, findings, SourceMap.NONE);
    }

    @Test
    void what_was_understood_is_given() {
        assertThat(reading().orThrow()).isEqualTo(RCA);
        assertThat(reading(Level.NOTE).orThrow()).isEqualTo(RCA);
    }

    @Test
    void what_was_not_understood_is_thrown_and_all_of_it_listed() {
        Reading reading = reading(Level.NOTE, Level.WARNING, Level.ERROR);

        assertThatThrownBy(reading::orThrow)
                .isInstanceOfSatisfying(
                        ReadingException.class, e -> assertThat(e.findings()).isEqualTo(reading.findings()))
                .hasMessageContaining("7:12")
                .hasMessageContaining("READ-02")
                .hasMessageContaining("not a day");
    }

    @Test
    void the_findings_are_its_own() {
        List<Finding> given = new ArrayList<>(reading(Level.ERROR).findings());
        Reading reading = new Reading(RCA, given, SourceMap.NONE);

        given.clear();

        assertThat(reading.findings()).hasSize(1);
        assertThatThrownBy(() -> reading.findings().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
