package io.github.rca4j.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.model.TimelineTime;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineTextTest {
    private static final Optional<ZoneOffset> UTC = Optional.of(ZoneOffset.UTC);
    private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2025, 10, 29));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    16:39                       | 16:39
                    9:05                        | 09:05
                    16:39:31                    | 16:39:31
                    **16:39**                   | 16:39
                    **16:39:**                  | 16:39
                    `16:39`                     | 16:39
                    [23:55]                     | 23:55
                    \\[23:55\\]                 | 23:55
                    15.26                       | 15:26
                    2:30 PM                     | 14:30
                    07:30am                     | 07:30
                    12:10 a.m.                  | 00:10
                    16:39 UTC                   | 16:39 UTC
                    16:39Z                      | 16:39 UTC
                    16:39 (UTC)                 | 16:39 UTC
                    **16:39** (UTC)             | 16:39 UTC
                    15:15 GMT+1                 | 15:15 +01:00
                    16:39 JST                   | 16:39 +09:00
                    ~18:27                      | ~18:27
                    ~ 18:27                     | ~18:27
                    approx. 18:27 UTC           | ~18:27 UTC
                    est. 18:27                  | ~18:27
                    18:27 (approximate)         | ~18:27
                    18:27 UTC (approx.)         | ~18:27 UTC
                    T+02:30                     | T+02:30
                    T-00:10                     | T-00:10
                    **T-00:10**                 | T-00:10
                    2025-11-05 16:39            | 2025-11-05 16:39
                    2025-11-05T16:39:31Z        | 2025-11-05 16:39:31 UTC
                    2025-11-05 16.39            | 2025-11-05 16:39
                    2025-11-05 1639             | 2025-11-05 16:39
                    2025-11-05 ~16:39           | ~2025-11-05 16:39
                    Nov 5, 2025 at 4:39 PM EST  | 2025-11-05 16:39 -05:00
                    5. November 2025, 16:39 Uhr | 2025-11-05 16:39
                    16:39 UTC (Nov 5, 2025)     | 2025-11-05 16:39 UTC
                    2025-11-05 16:39 Europe/Berlin | 2025-11-05 16:39 +01:00
                    """)
    void a_time_is_understood(String cell, String text) {
        TimelineTime time = TimelineText.parse(cell, Optional.empty(), Optional.empty());

        assertThat(time).isNotInstanceOf(TimelineTime.Verbatim.class).isEqualTo(TimelineTime.parse(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    21:00–12:00                        | 21:00 – 12:00
                    16:40 - 17:18                      | 16:40 – 17:18
                    16:40-17:18                        | 16:40 – 17:18
                    10:00-11:00                        | 10:00 – 11:00
                    16:40 – 17:18 UTC                  | 16:40 – 17:18 UTC
                    16:40 - 17:18 UTC                  | 16:40 UTC – 17:18 UTC
                    16:40 UTC → 17:18 UTC              | 16:40 UTC – 17:18 UTC
                    16:40 to 17:18 UTC                 | 16:40 UTC – 17:18 UTC
                    2:30 PM - 3:10 PM                  | 14:30 – 15:10
                    16:39:32-38                        | 16:39:32 – 16:39:38
                    16:39:32–38 UTC                    | 16:39:32 UTC – 16:39:38 UTC
                    2025-11-05 16:40 - 17:18 UTC       | 2025-11-05 16:40 UTC – 17:18 UTC
                    2025-11-05 23:50 UTC – 2025-11-06 00:10 UTC | 2025-11-05 23:50 UTC – 2025-11-06 00:10 UTC
                    """)
    void a_range_is_understood(String cell, String text) {
        TimelineTime time = TimelineText.parse(cell, Optional.empty(), Optional.empty());

        assertThat(time).isInstanceOf(TimelineTime.Range.class).isEqualTo(TimelineTime.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "16:40 (deploy)",
                "T+5m",
                "T+0:30",
                "T+5:00",
                "T+1",
                "T-00:00",
                "14:??",
                "~02:0x",
                "2025-11-05",
                "November 5, 2025",
                "Jan 17, 6:45 AM",
                "05.11.",
                "2.30",
                "24:00",
                "1639",
                "2025-11-05 1699",
                "13:30 PM",
                "2:30 - 2:45 PM",
                "10:00-05:00",
                "16:39:31-05:00",
                "16:39:01-05",
                "16:39:32-10",
                "16:40-55",
                "~16:10 - 16:25",
                "16:39 Europe/Berlin",
                "03:00 JST (= 18:00 UTC)",
                "8:15 AM Eastern",
                "16:39 est",
                "16:39 (est.)",
                "2025-11-05 or 06, 16:40",
                "16:40, 17:18",
                "🔥 16:39",
                "~~16:39~~",
                "03/10/2021 16:39",
                "during the night",
                "version 2.30",
                "**",
                ":"
            })
    void a_cell_that_says_more_than_a_time_or_leaves_it_open_stays_as_it_is(String cell) {
        assertThat(TimelineText.parse(cell, UTC, Optional.empty())).isEqualTo(new TimelineTime.Verbatim(cell));
    }

    @ParameterizedTest
    @CsvSource({
        "[???], ???",
        "**14:??**, 14:??",
        "`14:??`, 14:??",
        "`*x*`, `*x*`",
        "[ ], [ ]",
        "**a** and **b**, **a** and **b**",
        "*later*, *later*"
    })
    void words_lose_only_the_dress_round_the_whole_of_them(String cell, String words) {
        assertThat(TimelineText.parse(cell, UTC, DAY)).isEqualTo(new TimelineTime.Verbatim(words));
    }

    @ParameterizedTest
    @CsvSource({
        "16:39, 16:39 UTC",
        "~16:39, ~16:39 UTC",
        "16:39 CET, 16:39 +01:00",
        "16:40 – 17:18, 16:40 UTC – 17:18 UTC",
        "16:40 – 17:18 CET, 16:40 +01:00 – 17:18 +01:00",
        "2025-11-05 16:39, 2025-11-05 16:39 UTC",
        "2025-11-05 16:39 +02:00, 2025-11-05 16:39 +02:00",
        "T+02:30, T+02:30"
    })
    void a_time_without_a_zone_has_that_of_the_heading(String cell, String text) {
        assertThat(TimelineText.parse(cell, UTC, Optional.empty())).isEqualTo(TimelineTime.parse(text));
    }

    @ParameterizedTest
    @CsvSource({
        "16:39, 2025-10-29 16:39 UTC",
        "4:39 PM, 2025-10-29 16:39 UTC",
        "~16:39, ~2025-10-29 16:39 UTC",
        "16:39 Europe/Berlin, 2025-10-29 16:39 +01:00",
        "2025-11-05 16:39, 2025-11-05 16:39 UTC",
        "'Jan 17, 6:45 AM', 2025-01-17 06:45 UTC",
        "17 Jan 06:45, 2025-01-17 06:45 UTC",
        "00:05 CET (Oct 30), 2025-10-30 00:05 +01:00",
        "23:50 - 00:10, 2025-10-29 23:50 UTC – 00:10 UTC",
        "23:50 – 00:10, 2025-10-29 23:50 UTC – 00:10 UTC",
        "T+02:30, T+02:30"
    })
    void a_time_without_a_day_has_that_of_the_heading(String cell, String text) {
        assertThat(TimelineText.parse(cell, UTC, DAY)).isEqualTo(TimelineTime.parse(text));
    }

    @Test
    void a_day_that_its_year_does_not_have_is_none() {
        assertThat(TimelineText.parse("Feb 29, 16:39", UTC, DAY)).isEqualTo(new TimelineTime.Verbatim("Feb 29, 16:39"));
    }

    @Test
    @Timeout(30)
    void hostile_text_is_neither_an_exception_nor_slow_nor_lost() {
        HostileText.texts().forEach(cell -> {
            TimelineTime time = TimelineText.parse(cell, UTC, DAY);

            assertThat(TimelineTime.parse(time.text())).isEqualTo(time);
        });
    }
}
