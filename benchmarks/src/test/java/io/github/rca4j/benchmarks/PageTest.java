package io.github.rca4j.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.benchmarks.page.PerformancePage;
import io.github.rca4j.benchmarks.page.Remarks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageTest {
    private static final String RESULT = """
            {"benchmark": "io.github.rca4j.benchmarks.%s", "params": {"entries": "%s"},
             "primaryMetric": {"score": %s, "scoreError": %s},
             "secondaryMetrics": {"gc.alloc.rate.norm": {"score": 2048}}}""";

    @TempDir
    private Path folder;

    private String page = "";

    @BeforeEach
    void measured() throws IOException {
        Path results = folder.resolve("jmh.json");
        Files.writeString(
                results,
                "["
                        + String.join(
                                ",",
                                RESULT.formatted("WriteJson.rca4j", "", "30.0", "3.0"),
                                RESULT.formatted("WriteJson.jackson", "", "20.0", "0.0"),
                                RESULT.formatted("BuildValue.rca4j", "", "30.0", "\"NaN\""),
                                RESULT.formatted("BuildValue.limit", "", "20.0", "0.5"),
                                RESULT.formatted("LongTimeline.read", "10", "1", "0"),
                                RESULT.formatted("LongTimeline.read", "1000", "100", "0"),
                                RESULT.formatted("LongTimeline.read", "100000", "1000000", "0"))
                        + "]");
        Path remarks = folder.resolve("remarks.properties");
        Files.writeString(remarks, "json-write = Because of the layout.\n");
        page = PerformancePage.of(results, Remarks.of(remarks), List.of("a machine"));
    }

    @Test
    void says_by_how_much_a_bound_is_missed_and_with_what_spread() {
        assertThat(page)
                .contains("| write JSON | `WriteJson.jackson` | 1.50 ± 0.15 | 1.10 | missed by a factor of 1.36 |");
    }

    @Test
    void says_that_a_bound_is_met_without_a_spread_where_there_is_none() {
        assertThat(page).contains("| build by builders | `BuildValue.limit` | 1.50 | 2.00 | met |");
    }

    @Test
    void shows_time_error_and_bytes_of_each() {
        assertThat(page).contains("| `WriteJson.rca4j` | 30.00 | 3.00 | 2,048 | 1.00 ± 0.14 |");
    }

    @Test
    void keeps_what_people_said_of_a_work() {
        assertThat(page).contains("\nBecause of the layout.\n");
    }

    @Test
    void fits_the_exponent_of_growth() {
        assertThat(page).contains("| read | 1.00 | 100.00 | 1,000,000.00 | 1.50 | 2.00 |");
    }
}
