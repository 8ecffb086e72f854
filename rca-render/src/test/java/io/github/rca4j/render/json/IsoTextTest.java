package io.github.rca4j.render.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoTextTest {
    private static final String CHARACTERS = "0123456789-+:.TZtz ٣";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-11-05", "0000-01-01", "9999-12-31", "2024-02-29", "2025-02-29", "2025-13-01", "2025-00-01",
                "+12025-11-05", "-0001-11-05", "2025-1-05", "2025-11-0٣", "2025/11/05", "", "2025-11-05Z"
            })
    void a_day_is_what_the_jdk_reads(String text) {
        assertThat(read(IsoText::day, text)).isEqualTo(read(LocalDate::parse, text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-11-05T14:47:00Z",
                "2025-11-05T14:47:00z",
                "2025-11-05t14:47:00Z",
                "2025-11-05T14:47Z",
                "2025-11-05T14:47:00+01:00",
                "2025-11-05T14:47:00-18:00",
                "2025-11-05T14:47:00+18:01",
                "2025-11-05T14:47:00-00:00",
                "2025-11-05T14:47:00+0100",
                "2025-11-05T14:47:00+01",
                "2025-11-05T24:00:00Z",
                "2025-11-05T14:60:00Z",
                "2025-11-05T14:47:60Z",
                "2025-02-30T14:47:00Z",
                "2025-11-05T14:47:00.1234Z",
                "2025-11-05T14:47:00.12345",
                "2025-11-05T14:47:00+01:00:30",
                "2025-11-05T14:47:00",
                "2025-11-05T14:47:00X",
                "2025-11-05T14:47:00+1:00:0",
                "2025-11-05T14:47:00+01.00",
                "2025-11-05 14:47:00Z",
                "T",
                ""
            })
    void a_time_is_what_the_jdk_reads(String text) {
        assertThat(read(IsoText::time, text)).isEqualTo(read(OffsetDateTime::parse, text));
    }

    @Test
    void days_and_times_changed_at_random_are_what_the_jdk_reads() {
        SplittableRandom random = new SplittableRandom(1);
        int read = 0;
        for (int i = 0; i < 20_000; i++) {
            String day = changed("2025-11-05", random);
            String time = changed(random.nextBoolean() ? "2025-11-05T14:47:00Z" : "2025-11-05T14:47:00+01:00", random);

            assertThat(read(IsoText::day, day)).as(day).isEqualTo(read(LocalDate::parse, day));
            assertThat(read(IsoText::time, time)).as(time).isEqualTo(read(OffsetDateTime::parse, time));
            read += read(IsoText::time, time).isPresent() ? 1 : 0;
        }
        assertThat(read).isBetween(2_000, 18_000);
    }

    private static String changed(String text, SplittableRandom random) {
        StringBuilder changed = new StringBuilder(text);
        for (int i = random.nextInt(3); i > 0; i--) {
            char c = CHARACTERS.charAt(random.nextInt(CHARACTERS.length()));
            int at = random.nextInt(changed.length());
            switch (random.nextInt(4)) {
                case 0 -> changed.insert(at, c);
                case 1 -> changed.deleteCharAt(at);
                default -> changed.setCharAt(at, c);
            }
        }
        return changed.toString();
    }

    /** What a text is read as; empty if it is refused. */
    private static <T> Optional<T> read(Function<String, T> parse, String text) {
        try {
            return Optional.of(parse.apply(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
