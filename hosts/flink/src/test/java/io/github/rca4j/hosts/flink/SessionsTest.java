package io.github.rca4j.hosts.flink;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.draft.Alert;
import io.github.rca4j.draft.AlertEvent;
import io.github.rca4j.draft.AlertStatus;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SessionsTest {
    private static final long UNKNOWN = Long.MIN_VALUE;
    private static final OffsetDateTime TEN = OffsetDateTime.parse("2026-03-02T10:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void an_alert_that_goes_on_lasts_until_what_it_last_tells_of() {
        Alert alert = alert().started(TEN)
                .addEvents(new AlertEvent(TEN.plusMinutes(20), "acknowledged", Optional.empty(), ""))
                .build();

        assertThat(Sessions.began(alert, UNKNOWN)).isEqualTo(TEN.toInstant().toEpochMilli());
        assertThat(Sessions.DEFAULT.open(alert)).isEqualTo(HOUR.plusMinutes(20).toMillis());
    }

    @Test
    void an_alert_does_not_begin_after_it_was_received() {
        Alert alert = alert().started(TEN.plusYears(100)).build();
        long received = TEN.toInstant().toEpochMilli();

        assertThat(Sessions.began(alert, received)).isEqualTo(received);
    }

    @Test
    void an_alert_that_tells_no_time_began_when_it_was_received_and_does_not_last() {
        assertThat(Sessions.tellsTime(alert().build())).isFalse();
        assertThat(Sessions.began(alert().build(), 1_000)).isEqualTo(1_000);
        assertThat(Sessions.DEFAULT.open(alert().build())).isEqualTo(HOUR.toMillis());
    }

    @Test
    void no_alert_holds_its_incident_open_for_ever_whatever_it_says() {
        Alert alert = alert().status(AlertStatus.RESOLVED)
                .started(OffsetDateTime.MIN)
                .ended(OffsetDateTime.MAX)
                .build();

        assertThat(Sessions.began(alert, UNKNOWN)).isNegative();
        assertThat(Sessions.DEFAULT.open(alert)).isEqualTo(HOUR.plusDays(1).toMillis());
    }

    private static Alert.Builder alert() {
        return Alert.builder().source("house").name("Slow").status(AlertStatus.FIRING);
    }
}
