package io.github.rca4j.model.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.rca4j.model.Rca;
import io.github.rca4j.model.TimelineTime;
import io.github.rca4j.model.UsersAffected;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Any value that can be built can be checked. */
class ExtremeValuesTest {
    private static final List<LocalDate> DAYS =
            List.of(LocalDate.MIN, LocalDate.MAX, LocalDate.EPOCH, LocalDate.MAX.minusYears(1), CheckoutIncident.DAY);
    private static final List<OffsetDateTime> TIMES =
            List.of(OffsetDateTime.MIN, OffsetDateTime.MAX, OffsetDateTime.parse("2024-03-12T09:10:00Z"));
    private static final List<Duration> SPANS = List.of(
            Duration.ofSeconds(Long.MAX_VALUE, 999_999_999),
            Duration.ofSeconds(Long.MIN_VALUE),
            Duration.ZERO,
            Duration.ofNanos(-1));

    static Stream<UnaryOperator<Rca>> days() {
        return DAYS.stream()
                .flatMap(incident -> DAYS.stream()
                        .map(other -> rca -> Edit.metadata(
                                        m -> m.withIncidentDate(incident).withDate(other))
                                .andThen(Edit.immediate(t -> Edit.firstAction(
                                                a -> a.withTargetDate(other).withCompletionDate(other))
                                        .apply(t.withTargetCompletion(other))))
                                .andThen(Edit.longTerm(Edit.firstAction(a -> a.withTargetDate(other))))
                                .andThen(r -> r.withFollowUp(r.followUp().withNextReviewDate(other)))
                                .apply(rca)));
    }

    static Stream<UnaryOperator<Rca>> times() {
        return TIMES.stream()
                .flatMap(from -> TIMES.stream()
                        .flatMap(to -> SPANS.stream()
                                .map(span -> rca -> Edit.userImpact(u -> u.withStarted(from)
                                                .withDetected(from)
                                                .withMitigated(to)
                                                .withResolved(to)
                                                .withDuration(span)
                                                .withTotalDuration(span))
                                        .andThen(Edit.entry(0, e -> e.withTime(TimelineTime.at(from))))
                                        .andThen(Edit.entry(1, e -> e.withTime(TimelineTime.at(to))))
                                        .andThen(Edit.entry(2, e -> e.withTime(TimelineTime.relative(span))))
                                        .andThen(Edit.entry(
                                                3,
                                                e -> e.withTime(
                                                        TimelineTime.relative(Duration.ofSeconds(Long.MIN_VALUE)))))
                                        .apply(rca))));
    }

    @ParameterizedTest
    @MethodSource({"days", "times"})
    void extreme_days_times_and_spans_are_checked(UnaryOperator<Rca> edit) {
        assertThatCode(() -> Violated.messages(edit.apply(CheckoutIncident.COMPLETE)))
                .doesNotThrowAnyException();
    }

    @Test
    void the_longest_span_is_told() {
        Rca rca = Edit.userImpact(u -> u.withDuration(Duration.ofSeconds(Long.MAX_VALUE)))
                .apply(CheckoutIncident.COMPLETE);

        assertThat(Violated.byReview(rca)).containsExactly("IMP-03.duration at impact.userImpact.duration");
    }

    @Test
    void the_time_to_resolve_spans_all_time() {
        Rca rca = Edit.userImpact(u -> u.withDetected(OffsetDateTime.MIN).withResolved(OffsetDateTime.MAX))
                .apply(Rca.empty());

        assertThat(rca.impact().userImpact().timeToResolve())
                .hasValue(Duration.ofSeconds(
                        OffsetDateTime.MAX.toEpochSecond() - OffsetDateTime.MIN.toEpochSecond(), 999_999_999));
    }

    @Test
    void the_greatest_count_is_a_count() {
        Rca rca = Edit.userImpact(u -> u.withUsersAffected(UsersAffected.of(new UsersAffected.Count(Long.MAX_VALUE))))
                .apply(CheckoutIncident.COMPLETE);

        assertThat(Violated.byReview(rca)).isEmpty();
    }
}
