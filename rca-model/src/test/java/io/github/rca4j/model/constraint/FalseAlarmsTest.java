package io.github.rca4j.model.constraint;

import static io.github.rca4j.model.constraint.CheckoutIncident.COMPLETE;
import static io.github.rca4j.model.constraint.CheckoutIncident.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.model.Rca;
import io.github.rca4j.model.Reference;
import io.github.rca4j.model.Timeline;
import io.github.rca4j.model.UserImpact;
import io.github.rca4j.model.UsersAffected;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks wrong and is not, beside its neighbour that is. */
class FalseAlarmsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    midnight                            | 23:50                | 00:10
                    midnight with an offset             | 23:50 UTC            | 00:10 UTC
                    midnight, seconds                   | 23:59:59             | 00:00:01
                    half a day and more is a day        | 22:31                | 10:30
                    the second time is less exact       | 16:50:25             | 16:50
                    the first time is less exact        | 16:50                | 16:50:25
                    the same minute, relative           | T+00:10:30           | T+00:10
                    the same minute before the start    | T-00:10              | T-00:10:30
                    across the start                    | T-00:05              | T+00:00
                    less exact timestamps               | 2024-03-12 16:50:25  | 2024-03-12 16:50
                    less exact, before 1970             | 1969-03-12 16:50:25 UTC | 1969-03-12 16:50 UTC
                    one moment, two offsets             | 2024-03-12 11:00 +02:00 | 2024-03-12 09:30 UTC
                    clock times of two offsets          | 14:30 UTC            | 10:00 -05:00
                    with an offset and without          | 14:30 UTC            | 14:00
                    approximate                         | 14:30                | ~14:20
                    approximate first                   | ~14:30               | 14:20
                    relative after absolute             | 14:30                | T+00:10
                    absolute after relative             | T+00:45              | 2024-03-12 09:00 UTC
                    a timestamp, then clock times       | 2024-03-12 20:00 UTC | 09:00 UTC
                    in words                            | 14:30                | in the morning
                    a span that reaches over the next   | 14:30 – 15:10        | 14:40
                    twice the same time                 | 14:30                | 14:30
                    """)
    void times_that_are_in_order(String name, String first, String second) {
        assertThat(Violated.byDraft(timeline(first, second))).as(name).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    by a minute                  | 14:31                   | 14:30
                    by a second                  | 14:31:05                | 14:31:04
                    by less than half a day      | 22:30                   | 10:30
                    relative                     | T+00:10                 | T+00:09
                    relative, by a second        | T-00:10:30              | T-00:10:31
                    over the start               | T+00:00                 | T-00:05
                    timestamps                   | 2024-03-12 14:00        | 2024-03-11 23:00
                    timestamps of two offsets    | 2024-03-12 11:00 +02:00 | 2024-03-12 08:30 UTC
                    spans, by their begin        | 14:30 – 14:40           | 14:20 – 14:50
                    """)
    void times_that_are_not_in_order(String name, String first, String second) {
        assertThat(Violated.byDraft(timeline(first, second)))
                .as(name)
                .containsExactly("TL-01.order at timeline.entries[1].time");
    }

    @Test
    void a_time_is_compared_over_an_approximate_one() {
        assertThat(Violated.byDraft(timeline("14:00", "~14:30", "13:00")))
                .containsExactly("TL-01.order at timeline.entries[2].time");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    relative, clock, relative    | T+00:30         | 14:45                | T+00:10
                    clock, relative, clock       | 14:45           | T+00:30              | 14:40
                    clocks of two offsets        | 14:30 UTC       | 10:00 -05:00         | 14:00 UTC
                    timestamp, clock, timestamp  | 2024-03-12 14:30 | 09:00 UTC           | 2024-03-12 14:00
                    """)
    void a_time_is_compared_with_the_last_one_of_its_kind(String name, String first, String second, String third) {
        assertThat(Violated.byDraft(timeline(first, second, third)))
                .as(name)
                .containsExactly("TL-01.order at timeline.entries[2].time");
    }

    @Test
    void a_timestamp_between_clock_times_may_begin_another_day() {
        assertThat(Violated.byDraft(timeline("20:00 UTC", "2024-03-13 09:00 UTC", "10:00 UTC")))
                .isEmpty();
    }

    @Test
    void one_entry_out_of_order_is_one_violation() {
        assertThat(Violated.byDraft(timeline("14:00", "15:00", "14:10", "14:20")))
                .containsExactly("TL-01.order at timeline.entries[2].time");
    }

    @Test
    void the_same_event_at_another_time_is_another_entry() {
        Rca rca = Rca.builder()
                .timeline(t -> t.addEntry("09:10", "Alert", "", "").addEntry("09:20", "Alert", "", ""))
                .build();

        assertThat(Violated.byDraft(rca)).isEmpty();
    }

    @Test
    void the_four_times_may_be_one_and_may_be_of_several_offsets() {
        OffsetDateTime utc = OffsetDateTime.parse("2024-03-12T09:00:00Z");
        OffsetDateTime kathmandu = OffsetDateTime.parse("2024-03-12T14:45:00+05:45");

        Rca rca = Edit.userImpact(u -> u.withStarted(kathmandu)
                        .withDetected(utc)
                        .withMitigated(kathmandu)
                        .withResolved(utc))
                .apply(Rca.empty());

        assertThat(Violated.byDraft(rca)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT50M", "PT50M59S", "PT49M1S"})
    void a_duration_is_right_to_the_minute(Duration stated) {
        passes(Edit.userImpact(u -> u.withDuration(stated).withTotalDuration(stated)));
    }

    @Test
    void a_total_may_begin_at_the_start_or_at_detection() {
        passes(Edit.userImpact(u -> u.withTotalDuration(Duration.ofMinutes(55))));
        passes(Edit.userImpact(u -> u.withTotalDuration(Duration.ofMinutes(50))));
    }

    @Test
    void a_total_is_checked_by_what_is_given() {
        Duration total = Duration.ofMinutes(55);

        assertThat(Violated.byReview(
                        Edit.userImpact(u -> u.withTotalDuration(total).withStarted(Optional.empty()))
                                .apply(COMPLETE)))
                .containsExactly("IMP-03.totalDuration at impact.userImpact.totalDuration");
        assertThat(Violated.byReview(
                        Edit.userImpact(u -> u.withTotalDuration(total).withDetected(Optional.empty()))
                                .apply(COMPLETE)))
                .containsExactly("TL-02.detected at impact.userImpact.detected");
    }

    @Test
    void the_computed_total_begins_at_the_start_or_else_at_detection() {
        UserImpact impact = COMPLETE.impact().userImpact();

        assertThat(impact.computedTotalDuration()).hasValue(Duration.ofMinutes(55));
        assertThat(impact.withStarted(Optional.empty()).computedTotalDuration()).hasValue(Duration.ofMinutes(50));
        assertThat(impact.withResolved(Optional.empty()).computedTotalDuration())
                .isEmpty();
    }

    @Test
    void a_duration_that_cannot_be_checked_is_not_wrong() {
        assertThat(Violated.byReview(
                        Edit.userImpact(u -> u.withDuration(Duration.ofDays(3))).apply(Rca.empty())))
                .noneMatch(violated -> violated.startsWith("IMP-03"));
    }

    @Test
    void all_that_the_template_allows_for_users_affected() {
        passes(extent(new UsersAffected.Count(0)));
        passes(extent(UsersAffected.Percentage.of(0)));
        passes(extent(UsersAffected.Percentage.of(100)));
        passes(extent(UsersAffected.Unknown.because("the access log was lost")));
    }

    @Test
    void the_last_day_of_a_horizon_belongs_to_it() {
        passes(Edit.immediate(Edit.firstAction(a -> a.withTargetDate(DAY.plusDays(1)))));
        passes(Edit.shortTerm(t -> t.withTargetCompletion(DAY.plusDays(7))));
        passes(Edit.longTerm(t -> t.withTargetCompletion(DAY.plusMonths(1))));
    }

    @Test
    void a_tiers_day_counts_for_its_actions() {
        passes(Edit.shortTerm(t -> Edit.action(0, a -> a.withTargetDate(Optional.empty()))
                .apply(t.withTargetCompletion(DAY.plusDays(7)))));
    }

    @Test
    void an_action_may_be_completed_on_the_day_of_the_incident() {
        passes(Edit.immediate(Edit.firstAction(a -> a.withCompletionDate(DAY))));
    }

    @Test
    void the_window_of_the_next_review_holds_its_first_and_last_day() {
        passes(rca -> rca.withFollowUp(rca.followUp().withNextReviewDate(DAY.plusDays(14))));
        passes(rca -> rca.withFollowUp(rca.followUp().withNextReviewDate(DAY.plusDays(28))));
    }

    @Test
    void the_owner_may_be_one_of_several_reviewers() {
        passes(Edit.metadata(m -> m.withReviewers("Dana Flores", "Sam Okoro")));
        passes(Edit.metadata(m -> m.withReviewers(List.of())));
        passes(Edit.metadata(m -> m.withReviewers("Dana Flores")));
    }

    @Test
    void the_rca_may_be_written_on_the_day_of_the_incident() {
        passes(Edit.metadata(m -> m.withDate(DAY)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://e.example/a", "HTTP://e.example", "mailto:sre@e.example", "../runbook.md", "#top"})
    void links_that_a_page_may_carry(URI uri) {
        passes(Edit.reference(r -> new Reference("link", Optional.of(uri))));
    }

    @Test
    void whys_without_an_answer_are_not_alike() {
        assertThat(Violated.byReview(Edit.why(1, w -> w.withAnswer(Optional.empty()))
                        .andThen(Edit.why(2, w -> w.withAnswer(Optional.empty())))
                        .apply(COMPLETE)))
                .containsExactly(
                        "RC-02.answer at rootCause.fiveWhys.whys[1].answer",
                        "RC-02.answer at rootCause.fiveWhys.whys[2].answer");
    }

    @Test
    void today_is_not_in_the_future_wherever_the_document_is_checked() {
        LocalDate today = LocalDate.now(ZoneOffset.ofHours(14));

        assertThat(Violated.byReview(Edit.longTerm(Edit.firstAction(a -> a.withCompletionDate(today)))
                        .apply(COMPLETE)))
                .isEmpty();
    }

    private static void passes(UnaryOperator<Rca> edit) {
        assertThat(Violated.by(edit.apply(COMPLETE), Completed.class)).isEmpty();
    }

    private static UnaryOperator<Rca> extent(UsersAffected.Extent extent) {
        return Edit.userImpact(u -> u.withUsersAffected(UsersAffected.of(extent)));
    }

    private static Rca timeline(String... times) {
        Timeline.Builder timeline = Timeline.builder();
        for (int i = 0; i < times.length; i++) {
            timeline.addEntry(times[i], "event " + i, "", "");
        }
        return Rca.empty().withTimeline(timeline.build());
    }
}
