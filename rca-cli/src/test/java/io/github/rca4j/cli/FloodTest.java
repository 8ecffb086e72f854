package io.github.rca4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * A flood through {@code rca draft} in a heap of 128 MB. How fast it is beside Jackson alone, {@code -Drca4j.flood=1000000}
 * tells: {@code mvn -pl rca-cli -am -Pflood verify}.
 */
@Timeout(1_800)
class FloodTest {
    private static final int ALERTS = Integer.getInteger("rca4j.flood", 30_000);
    private static final Pattern RATIO = Pattern.compile("to that of Jackson's trees: ([0-9.]+)");

    /** Of few alerts, most of the time is that of starting. */
    private static final double LEAST = ALERTS < 1_000_000 ? 0 : 0.5;

    @Test
    void a_flood_of_alerts_that_are_sent_again_and_again_fits_into_a_small_heap() {
        assertThat(flood(1)).isGreaterThan(LEAST);
    }

    @Test
    void a_flood_of_alerts_that_flap_fits_into_a_small_heap() {
        assertThat(flood(10)).isGreaterThan(LEAST);
    }

    @Test
    void a_flood_of_which_every_alert_is_another_one_fits_into_a_small_heap() {
        assertThat(flood(ALERTS)).isGreaterThan(LEAST);
    }

    private static double flood(int episodes) {
        List<String> java =
                new ArrayList<>(List.of("-Xmx128m", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path")));
        java.add(Flood.class.getName());
        Run run = JavaProcess.run(
                ALERTS > 100_000 ? 900 : 120,
                java,
                Integer.toString(ALERTS),
                "10",
                ALERTS > 100_000 ? "5" : "1",
                Integer.toString(episodes));
        System.out.print(run.out());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        Matcher ratio = RATIO.matcher(run.out());
        assertThat(ratio.find()).isTrue();
        return Double.parseDouble(ratio.group(1));
    }
}
