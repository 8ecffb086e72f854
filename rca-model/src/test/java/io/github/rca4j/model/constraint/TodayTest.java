package io.github.rca4j.model.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TodayTest {
    private final Today today = new Today(Instant.parse("2024-03-12T11:00:00Z"));

    @Test
    void a_day_is_in_the_future_when_it_has_begun_nowhere() {
        assertThat(today.isBefore(LocalDate.of(2024, 3, 13))).isFalse();
        assertThat(today.isBefore(LocalDate.of(2024, 3, 14))).isTrue();
    }

    @Test
    void a_day_is_past_when_it_is_over_everywhere() {
        assertThat(today.isAfter(LocalDate.of(2024, 3, 11))).isFalse();
        assertThat(today.isAfter(LocalDate.of(2024, 3, 10))).isTrue();
    }
}
