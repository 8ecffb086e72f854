package io.github.rca4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.rca4j.model.TimelineTime.Approximate;
import io.github.rca4j.model.TimelineTime.Clock;
import io.github.rca4j.model.TimelineTime.Point;
import io.github.rca4j.model.TimelineTime.Range;
import io.github.rca4j.model.TimelineTime.Relative;
import io.github.rca4j.model.TimelineTime.Timestamp;
import io.github.rca4j.model.TimelineTime.Verbatim;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineTimeTest {
    private static final Clock HALF_PAST_TWO = new Clock(LocalTime.of(14, 30), Optional.empty());
    private static final Relative TEN_BEFORE = new Relative(Duration.ofMinutes(-10));

    static final List<Arguments> FORMS = List.of(
            arguments(TEN_BEFORE, "T-00:10"),
            arguments(new Relative(Duration.ZERO), "T+00:00"),
            arguments(new Relative(Duration.ofSeconds(5)), "T+00:00:05"),
            arguments(new Relative(Duration.ofSeconds(-5)), "T-00:00:05"),
            arguments(new Relative(Duration.ofHours(123)), "T+123:00"),
            arguments(new Relative(Duration.ofSeconds(Long.MIN_VALUE)), "T-2562047788015215:30:08"),
            arguments(new Relative(Duration.ofSeconds(Long.MAX_VALUE)), "T+2562047788015215:30:07"),
            arguments(HALF_PAST_TWO, "14:30"),
            arguments(new Clock(LocalTime.of(14, 32, 5), Optional.of(ZoneOffset.UTC)), "14:32:05 UTC"),
            arguments(new Clock(LocalTime.MAX, Optional.of(ZoneOffset.ofHours(-9))), "23:59:59.999999999 -09:00"),
            arguments(new Timestamp(LocalDateTime.of(2025, 11, 5, 14, 32), Optional.empty()), "2025-11-05 14:32"),
            arguments(TimelineTime.at(OffsetDateTime.parse("2025-11-05T14:32Z")), "2025-11-05 14:32 UTC"),
            arguments(
                    TimelineTime.at(OffsetDateTime.parse("-0001-01-01T00:00+05:53:28")), "-0001-01-01 00:00 +05:53:28"),
            arguments(new Approximate(HALF_PAST_TWO), "~14:30"),
            arguments(new Approximate(TEN_BEFORE), "~T-00:10"),
            arguments(new Range(TEN_BEFORE, HALF_PAST_TWO), "T-00:10 – 14:30"),
            arguments(new Verbatim("during the night"), "during the night"));

    @ParameterizedTest
    @FieldSource("FORMS")
    void every_form_is_written_and_read_back(TimelineTime time, String text) {
        assertThat(time.text()).isEqualTo(text);
        assertThat(TimelineTime.parse(text)).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "T-00:00",
                "T+00:00:00",
                "T-0:10",
                "T+000:10",
                "T-00:60",
                "T-00:10 UTC",
                "T+999999999999999999:00",
                "GMT+1",
                "14:30 GMT+1",
                "14:30 +01",
                "14:30 +00:00",
                "14:30 Z",
                "24:00",
                "2025-02-31 14:30",
                "2025-11-05 24:00 UTC",
                "2025-11-05",
                "2025-11-05T14:32Z",
                "12345-01-01 10:00",
                "2:30 PM",
                "~",
                "~ 14:30",
                "~~14:30",
                "14:30 - 14:45",
                "14:30–14:45",
                "14:30 – later",
                "14:30 – 14:45 – 15:00",
                "~14:30 – 14:45",
                " – ",
                "UTC",
                "[T-00:10]"
            })
    void what_cannot_be_typed_without_changing_it_stays_as_it_was_written(String text) {
        TimelineTime time = TimelineTime.parse(text);

        assertThat(time).isInstanceOf(Verbatim.class);
        assertThat(time.text()).isEqualTo(text.strip());
    }

    @ParameterizedTest
    @CsvSource({
        "14:32:00, 14:32",
        "'14:32:05.50', 14:32:05.5",
        "' T-00:10\n', T-00:10",
        "'2025-11-05\t14:32 ', 2025-11-05 14:32"
    })
    void another_spelling_of_the_same_time_is_the_same_time(String text, String written) {
        assertThat(TimelineTime.parse(text).text()).isEqualTo(written);
        assertThat(TimelineTime.parse(text)).isNotInstanceOf(Verbatim.class);
    }

    @Test
    void every_time_is_read_back_from_its_text() {
        SplittableRandom random = new SplittableRandom(2025);
        for (int i = 0; i < 50_000; i++) {
            TimelineTime time = any(random);
            assertThat(TimelineTime.parse(time.text())).as(time.text()).isEqualTo(time);
        }
    }

    private static TimelineTime any(SplittableRandom random) {
        return switch (random.nextInt(4)) {
            case 0 -> new Approximate(point(random));
            case 1 -> new Range(point(random), point(random));
            case 2 -> TimelineTime.parse(words(random));
            default -> point(random);
        };
    }

    private static Point point(SplittableRandom random) {
        return switch (random.nextInt(3)) {
            case 0 ->
                new Relative(Duration.ofSeconds(pick(
                        random,
                        0,
                        59,
                        -59,
                        3599,
                        -3600,
                        Long.MIN_VALUE,
                        Long.MAX_VALUE,
                        random.nextLong() >> random.nextInt(64))));
            case 1 -> new Clock(time(random), offset(random));
            default -> new Timestamp(day(random).atTime(time(random)), offset(random));
        };
    }

    private static LocalTime time(SplittableRandom random) {
        return LocalTime.ofNanoOfDay(pick(
                random,
                0,
                1,
                60_000_000_000L * random.nextInt(1440),
                1_000_000_000L * random.nextInt(86_400),
                random.nextLong(86_400_000_000_000L),
                LocalTime.MAX.toNanoOfDay()));
    }

    private static LocalDate day(SplittableRandom random) {
        int year = (int) pick(
                random, 1, 0, -1, 999, 9999, 10_000, 12_345, -12_345, LocalDate.MIN.getYear(), LocalDate.MAX.getYear());
        return LocalDate.ofYearDay(year, 1 + random.nextInt(365));
    }

    private static Optional<ZoneOffset> offset(SplittableRandom random) {
        int most = ZoneOffset.MAX.getTotalSeconds();
        return random.nextInt(3) == 0
                ? Optional.empty()
                : Optional.of(ZoneOffset.ofTotalSeconds(
                        (int) pick(random, 0, 3600, -5400, 1, most, -most, random.nextInt(-most, most))));
    }

    private static String words(SplittableRandom random) {
        List<String> parts =
                List.of("T", "+", "-", "~", " – ", " ", "UTC", "14:30", "00:10", ":05", "2025-11-05", "24:00", "x");
        return random.ints(1 + random.nextInt(5), 0, parts.size())
                        .mapToObj(parts::get)
                        .collect(Collectors.joining())
                + random.nextInt(10);
    }

    private static long pick(SplittableRandom random, long... values) {
        return values[random.nextInt(values.length)];
    }

    @Test
    void a_relative_time_has_whole_seconds() {
        assertThat(TimelineTime.relative(Duration.ofMillis(90_500))).isEqualTo(new Relative(Duration.ofSeconds(90)));
    }

    @Test
    void an_absent_offset_may_be_left_out_by_a_binder() {
        assertThat(new Clock(LocalTime.NOON, null)).isEqualTo(new Clock(LocalTime.NOON, Optional.empty()));
        assertThat(new Timestamp(LocalDateTime.MIN, null))
                .isEqualTo(new Timestamp(LocalDateTime.MIN, Optional.empty()));
    }

    static Stream<String> typed() {
        return FORMS.stream().map(a -> (String) a.get()[1]).filter(text -> !text.startsWith("during"));
    }

    @ParameterizedTest
    @MethodSource("typed")
    void words_that_are_a_time_are_not_taken_as_words(String text) {
        assertThatThrownBy(() -> new Verbatim(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0\n"})
    void a_blank_time_is_refused(String blank) {
        assertThatThrownBy(() -> new Verbatim(blank)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TimelineTime.parse(blank)).isInstanceOf(IllegalArgumentException.class);
    }
}
