package io.github.rca4j.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeTextTest {
    @ParameterizedTest
    @CsvSource({
        "2025-11-05, 2025-11-05",
        "0001-01-01, 0001-01-01",
        "9999-12-31, 9999-12-31",
        "+12345-06-07, +12345-06-07",
        "-0001-02-03, -0001-02-03",
        "+999999999-12-31, +999999999-12-31"
    })
    void a_day_is_written_as_iso_has_it(LocalDate day, String expected) {
        assertThat(TimeText.of(day)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "00:00, 00:00",
        "14:47, 14:47",
        "09:05:07, 09:05:07",
        "14:47:05.25, 14:47:05.25",
        "14:47:00.000000001, 14:47:00.000000001",
        "23:59:59.999999999, 23:59:59.999999999"
    })
    void seconds_and_their_fractions_appear_only_where_there_are_any(LocalTime time, String expected) {
        assertThat(TimeText.of(time)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"Z, UTC", "+02:00, +02:00", "-09:30, -09:30", "+05:53:28, +05:53:28", "-18:00, -18:00"})
    void the_offset_is_always_printed(String offset, String expected) {
        OffsetDateTime time = OffsetDateTime.of(2025, 11, 5, 14, 47, 0, 0, ZoneOffset.of(offset));

        assertThat(TimeText.of(time)).isEqualTo("2025-11-05 14:47 " + expected);
        assertThat(TimeText.offset(expected)).contains(time.getOffset());
    }

    static final List<Arguments> SPANS = List.of(
            arguments(Duration.ZERO, "0 minutes"),
            arguments(Duration.ofMinutes(135), "2 hours 15 minutes"),
            arguments(Duration.ofHours(1), "1 hour"),
            arguments(Duration.ofMinutes(1), "1 minute"),
            arguments(Duration.ofSeconds(1), "1 second"),
            arguments(Duration.ofSeconds(3661), "1 hour 1 minute 1 second"),
            arguments(Duration.ofDays(3), "72 hours"),
            arguments(Duration.ofMillis(1500), "1.5 seconds"),
            arguments(Duration.ofNanos(1), "0.000000001 seconds"),
            arguments(Duration.ofMinutes(2).plusMillis(250), "2 minutes 0.25 seconds"),
            arguments(Duration.ofMinutes(-15), "-15 minutes"),
            arguments(Duration.ofMillis(-500), "-0.5 seconds"),
            arguments(Duration.ofSeconds(-3661), "-1 hour 1 minute 1 second"),
            arguments(Duration.ofSeconds(-61).minusNanos(1), "-1 minute 1.000000001 seconds"),
            arguments(
                    Duration.ofSeconds(Long.MAX_VALUE, 999_999_999),
                    "2562047788015215 hours 30 minutes 7.999999999 seconds"),
            arguments(Duration.ofSeconds(Long.MIN_VALUE), "-2562047788015215 hours 30 minutes 8 seconds"),
            arguments(Duration.ofSeconds(Long.MIN_VALUE, 1), "-2562047788015215 hours 30 minutes 7.999999999 seconds"));

    @ParameterizedTest
    @FieldSource("SPANS")
    void a_span_is_written_in_words(Duration span, String expected) {
        assertThat(TimeText.of(span)).isEqualTo(expected);
    }

    @Test
    void days_and_times_are_read_back_from_how_they_are_written() {
        for (LocalDate day : List.of(
                LocalDate.MIN,
                LocalDate.of(-1, 1, 1),
                LocalDate.of(0, 2, 29),
                LocalDate.of(12345, 6, 7),
                LocalDate.MAX)) {
            for (LocalTime time :
                    List.of(LocalTime.MIN, LocalTime.of(14, 47), LocalTime.of(0, 0, 0, 10), LocalTime.MAX)) {
                LocalDateTime dateTime = day.atTime(time);
                assertThat(TimeText.dateTime(TimeText.of(dateTime))).contains(dateTime);
                assertThat(TimeText.clock(TimeText.of(time))).contains(time);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-02-29 14:30",
                "2025-02-31 14:30",
                "2025-11-31 14:30",
                "2025-11-05 24:00",
                "2025-13-01 14:30",
                "25-11-05 14:30",
                "2025-11-05T14:30",
                "2025-11-05  14:30",
                "2025-11-05",
                "14:30",
                ""
            })
    void what_is_no_day_and_time_is_refused_and_never_bent_into_one(String text) {
        assertThat(TimeText.dateTime(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"24:00", "24:00:00", "14:60", "14:30:60", "2:30", "1430", "14:30 ", "14:30:5", "noon", ""})
    void what_is_no_clock_time_is_refused(String text) {
        assertThat(TimeText.clock(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Z", "utc", "GMT", "GMT+1", "+1", "+01", "+0100", "+00:00", "-00:00", "+19:00", "CET", ""})
    void an_offset_written_otherwise_is_refused(String text) {
        assertThat(TimeText.offset(text)).isEmpty();
    }
}
