package io.github.rca4j.benchmarks.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.benchmarks.Golden;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeProcessesTest {
    @TempDir
    private Path folder;

    @Test
    void every_process_comes_to_its_end_and_is_measured() throws Exception {
        List<String> lines = new WholeProcesses(folder, Golden.alerts()).starts(1);

        assertThat(lines).filteredOn(line -> line.startsWith("| ")).hasSize(6);
        assertThat(lines.get(2)).startsWith("| limit").endsWith(" 1.00 |");
    }

    @Test
    void a_median_is_the_value_in_the_middle() {
        assertThat(WholeProcesses.quantile(List.of(5.0, 1.0, 3.0), 0.5)).isEqualTo(3.0);
    }
}
