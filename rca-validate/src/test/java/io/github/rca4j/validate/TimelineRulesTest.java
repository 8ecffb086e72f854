package io.github.rca4j.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.model.Rca;
import io.github.rca4j.model.UserImpact;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** TL-02 to TL-06 and TL-08. */
class TimelineRulesTest {
    /** Starts at 09:00, is detected at 09:10, mitigated at 09:40 and resolved at 11:30. */
    private static final Consumer<UserImpact.Builder> TIMES = u -> u.started(time("09:00"))
            .detected(time("09:10"))
            .mitigated(time("09:40"))
            .resolved(time("11:30"));

    private static OffsetDateTime time(String clock) {
        return OffsetDateTime.parse("2025-07-01T" + clock + ":00Z");
    }

    private static List<String> said(String rule, Consumer<UserImpact.Builder> times, String... entries) {
        return Said.by(
                rule,
                rca -> rca.metadata(m -> m.incidentDate(LocalDate.of(2025, 7, 1)))
                        .impact(i -> i.userImpact(times))
                        .timeline(t -> {
                            for (String entry : entries) {
                                t.addEntry(entry, "Something happened", "", "");
                            }
                        }));
    }

    @Test
    void the_points_of_the_impact_are_looked_for_in_the_timeline() {
        assertThat(said("TL-02", TIMES, "08:50 UTC", "09:00 UTC", "09:10 UTC", "09:40 UTC", "11:30 UTC"))
                .isEmpty();
        assertThat(said("TL-02", TIMES, "08:50 UTC", "09:10 UTC", "09:45 UTC", "11:30 UTC"))
                .containsExactly(
                        "timeline.entries: no entry tells of the mitigation (2025-07-01 09:40 UTC)",
                        "timeline.entries: no entry tells of the start (2025-07-01 09:00 UTC)");
    }

    @Test
    void they_are_found_in_other_zones_spans_seconds_and_near_enough() {
        assertThat(said("TL-02", TIMES, "10:00 +01:00", "09:10:42 UTC", "09:30 UTC – 09:50 UTC", "~11:40 UTC"))
                .isEmpty();
        assertThat(said("TL-02", TIMES, "T-00:10", "T+00:00", "T+00:10", "T+00:40", "T+02:30"))
                .isEmpty();
        assertThat(said("TL-02", TIMES, "2025-07-01 09:00 UTC", "09:10 UTC", "09:40 UTC", "2025-07-01 13:30 +02:00"))
                .isEmpty();
    }

    @Test
    void midnight_is_no_other_time() {
        Consumer<UserImpact.Builder> night = u -> u.started(OffsetDateTime.parse("2025-07-01T23:50:00Z"))
                .detected(OffsetDateTime.parse("2025-07-02T00:05:00Z"))
                .mitigated(OffsetDateTime.parse("2025-07-02T00:20:00Z"))
                .resolved(OffsetDateTime.parse("2025-07-02T01:00:00Z"));

        assertThat(said("TL-02", night, "23:40 UTC", "23:50 UTC", "00:05 UTC", "00:20 UTC", "01:00 UTC"))
                .isEmpty();
        assertThat(said("TL-03", night, "23:40 UTC", "23:50 UTC", "00:05 UTC", "00:20 UTC", "01:00 UTC"))
                .isEmpty();
    }

    @Test
    void a_relative_timeline_without_start_is_tied_by_its_spans() {
        Consumer<UserImpact.Builder> noStart =
                u -> u.detected(time("09:10")).mitigated(time("09:40")).resolved(time("11:30"));

        assertThat(said("TL-02", noStart, "T-00:10", "T+00:00", "T+00:10", "T+00:40", "T+02:30"))
                .isEmpty();
        assertThat(said("TL-02", noStart, "T-00:10", "T+00:00", "T+00:10", "T+00:55", "T+02:30"))
                .containsExactly(
                        "timeline.entries: no entry tells of the detection (2025-07-01 09:10 UTC)",
                        "timeline.entries: no entry tells of the mitigation (2025-07-01 09:40 UTC)",
                        "timeline.entries: no entry tells of the resolution (2025-07-01 11:30 UTC)");
    }

    @Test
    void where_a_time_of_the_timeline_is_not_known_nothing_is_missed() {
        assertThat(said("TL-02", TIMES, "09:00 UTC", "in the morning")).isEmpty();
        assertThat(said("TL-02", TIMES, "09:00", "09:10")).isEmpty();
    }

    @Test
    void what_led_to_it_is_asked_for_where_the_start_is_known() {
        assertThat(said("TL-03", TIMES, "09:00 UTC", "09:10 UTC"))
                .containsExactly("timeline.entries: nothing is told from before the start");
        assertThat(said("TL-03", TIMES, "08:59 UTC", "09:10 UTC")).isEmpty();
        assertThat(said("TL-03", u -> {}, "T+00:00", "T+00:10"))
                .containsExactly("timeline.entries: nothing is told from before the start");
        assertThat(said("TL-03", u -> {}, "T-00:01", "T+00:10")).isEmpty();
        assertThat(said("TL-03", u -> {}, "09:00 UTC", "09:10 UTC")).isEmpty();
    }

    @Test
    void times_hang_on_one_scale() {
        assertThat(said("TL-04", u -> {}, "T+00:00", "09:10 UTC"))
                .containsExactly(
                        "timeline.entries: some times are relative to the start, others are not, and nothing says"
                                + " when the start was");
        assertThat(said("TL-04", TIMES, "T+00:00", "09:10 UTC")).isEmpty();
        assertThat(said("TL-04", u -> {}, "T+00:00", "T+00:10", "afterwards")).isEmpty();
    }

    @Test
    void times_without_offset_are_told_once() {
        assertThat(said("TL-04", u -> {}, "09:00 UTC", "09:10", "09:20", "~09:30"))
                .containsExactly(
                        "timeline.entries[1].time: entry 2 of the timeline, 'Something happened': the time does"
                                + " not say its offset from UTC, as have 2 further entries");
        assertThat(said("TL-04", u -> {}, "09:00 – 09:10 UTC")).isEmpty();
    }

    @Test
    void an_hour_of_silence_before_the_mitigation_is_told() {
        Consumer<UserImpact.Builder> slow = u -> u.detected(time("09:10")).mitigated(time("11:00"));

        assertThat(said("TL-05", slow, "09:10 UTC", "11:00 UTC"))
                .containsExactly("timeline.entries[1]: entry 2 of the timeline, 'Something happened': of the 1 hour 50"
                        + " minutes before it nothing is told, though the incident was known and not yet mitigated");
        assertThat(said("TL-05", slow, "09:10 UTC", "10:05 UTC", "11:00 UTC")).isEmpty();
        assertThat(said("TL-05", slow, "06:00 UTC", "09:10 UTC", "10:05 UTC", "11:00 UTC", "15:00 UTC"))
                .isEmpty();
    }

    @Test
    void an_entry_with_a_figure_a_link_or_code_has_evidence() {
        assertThat(Said.by(
                        "TL-06",
                        rca -> rca.timeline(t -> t.addEntry("T+00:00", "Errors begin", "12% fail", "")
                                .addEntry("T+00:10", "See [graph](https://g.example)", "", "")
                                .addEntry("T+00:20", "`OOMKilled`", "", "")
                                .addEntry("T+00:30", "Pool doubled", "", ""))))
                .containsExactly(
                        "timeline.entries: 1 of 4 entries carry no evidence: no link, no figure, no line of a log");
    }

    @Test
    void what_a_why_tells_of_times_is_compared_with_the_entries_that_are_like_it() {
        assertThat(told("The index rebuild was started 20 minutes before the first error"))
                .isEmpty();
        assertThat(told("The index rebuild was started 5 minutes before the first error"))
                .containsExactly("rootCause.fiveWhys.whys[0].evidence: why 1 of the 5 whys analysis, 'Slow': it says '5"
                        + " minutes before the first error', but the entry of the timeline that is like it, number 1, is"
                        + " 20 minutes before the start");
        assertThat(told("A backup was taken 5 minutes before the first error")).isEmpty();
        assertThat(told("The index rebuild took 50 minutes")).isEmpty();
        assertThat(told("The index rebuild took 5 minutes"))
                .containsExactly(
                        "rootCause.fiveWhys.whys[0].evidence: why 1 of the 5 whys analysis, 'Slow': it says 'took"
                                + " 5 minutes', but between the entries of the timeline that are like it, numbers 1 and 3, lie 50"
                                + " minutes");
    }

    private static List<String> told(String evidence) {
        return Said.by("TL-08", rebuild(evidence));
    }

    private static Rca rebuild(String evidence) {
        return Rca.builder()
                .timeline(t -> t.addEntry("T-00:20", "Index rebuild started", "", "")
                        .addEntry("T+00:00", "Searches fail", "", "")
                        .addEntry("T+00:30", "Index rebuild finished", "", ""))
                .rootCause(r -> r.fiveWhys(w -> w.addWhy("Slow", evidence)))
                .build();
    }
}
