package io.github.rca4j.draft.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThresholdTest {
    private static final String GRAPH = "http://p.example.com/graph?";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "a > 0.02;> 0.02",
                "a>=95;>= 95",
                "up == 0;== 0",
                "a != -1.5e-3;!= -1.5e-3",
                "a < .5;< .5",
                "a{b='x > 1 or \\' y',c=~`\\`} > 2;> 2",
                "count(a and b > 1) > 3;> 3",
                "band_or:x / a[5m] offset 1h > 4;> 4",
            })
    void the_comparison_with_a_number_at_the_end_counts(String query, String expected) {
        assertThat(Threshold.of(address(query))).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "> 5",
                "a > b",
                "a > 5m",
                "a > 5 * 2",
                "a > bool 5",
                "a > (5)",
                "(a > 5)",
                "a) > 5",
                "(a > 5",
                "a > 5 and b < 3",
                "(a)AND(b) > 3",
                "a unless b > 3",
                "a > 1 < 5",
                "a > 5 # > 6",
                "a > 'x",
                "a > 'x\\",
                "a > 1.2.3",
                "a > 1e",
                "a > \u0665"
            })
    void anything_else_is_no_threshold(String query) {
        assertThat(Threshold.of(address(query))).isEmpty();
    }

    @Test
    void the_query_is_a_parameter_of_the_address() {
        assertThat(Threshold.of(GRAPH + "g0.tab=1&g0.expr=a+%3E%205&g1.expr=a+%3E+6#x"))
                .contains("> 5");
        assertThat(Threshold.of("/graph?g0.expr=a%0A%3C%3D%0A%2B3.%0A")).contains("<= +3.");
        assertThat(Threshold.of("/graph?g0.expr=%C3%A4+>+5")).contains("> 5");
        assertThat(Threshold.of("/graph?g0.expr=%FF+>+5")).contains("> 5");
        assertThat(Threshold.of("/graph?x#g0.expr=a+>+5")).isEmpty();
        assertThat(Threshold.of("/graph?xg0.expr=a+>+5")).isEmpty();
        assertThat(Threshold.of("g0.expr=a+>+5")).isEmpty();
        assertThat(Threshold.of("/graph?g0.expr=a+>+5%")).isEmpty();
        assertThat(Threshold.of("/graph?g0.expr=a+>+5%zz")).isEmpty();
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void a_long_address_costs_no_time() {
        assertThat(Threshold.of(address("a".repeat(9_000) + " > 5"))).isEmpty();
        for (String part : new String[] {"1", "(", "a > 1", " ", "'", "and", "=", "\\", "e1"}) {
            String text = part.repeat(1_000_000 / part.length());
            assertThat(Threshold.of(GRAPH + "g0.expr=" + text)).isEmpty();
            assertThat(Threshold.of(GRAPH + "g0.expr=a>1" + text.substring(0, 8_000) + "x"))
                    .isEmpty();
        }
    }

    private static String address(String query) {
        return GRAPH + "g0.expr=" + URLEncoder.encode(query, StandardCharsets.UTF_8) + "&g0.tab=1";
    }
}
