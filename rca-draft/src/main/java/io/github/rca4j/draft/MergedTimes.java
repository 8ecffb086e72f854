package io.github.rca4j.draft;

import io.github.rca4j.model.UserImpact;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Keeps the times and durations of a merged impact from contradicting each other, where each of them alone would be
 * merged well: a duration that no person stated follows from the times that stand in the end, and a time that the newer
 * draft brings does not stand before or after one that a person set and that must come first.
 */
final class MergedTimes {
    /** Tells of a time that is left out. */
    interface LeftOut {
        void tell(String component, OffsetDateTime fresh);
    }

    private static final Span DURATION =
            new Span(UserImpact::duration, UserImpact::timeToResolve, UserImpact::withDuration);
    private static final Span TOTAL =
            new Span(UserImpact::totalDuration, UserImpact::computedTotalDuration, UserImpact::withTotalDuration);

    private MergedTimes() {}

    /** {@return what a person made of an impact, with the earlier draft's durations where a person stated none} */
    static UserImpact withoutFollowing(UserImpact base, UserImpact edited) {
        return TOTAL.withoutFollowing(base, DURATION.withoutFollowing(base, edited));
    }

    /** {@return the merged impact without contradictions that the person's did not have} */
    static UserImpact settled(
            UserImpact base, UserImpact edited, UserImpact fresh, UserImpact merged, LeftOut leftOut) {
        UserImpact times = edited.timesInOrder() ? inOrder(edited, merged, leftOut) : merged;
        return TOTAL.following(base, edited, fresh, DURATION.following(base, edited, fresh, times));
    }

    /** As many of the newer draft's times as must be left out; none, if that does not help. */
    private static UserImpact inOrder(UserImpact edited, UserImpact merged, LeftOut leftOut) {
        UserImpact times = merged;
        times = times.timesInOrder() ? times : times.withMitigated(edited.mitigated());
        times = times.timesInOrder() ? times : times.withResolved(edited.resolved());
        times = times.timesInOrder() ? times : times.withDetected(edited.detected());
        if (!times.timesInOrder()) {
            return merged;
        }
        tell("detected", times.detected(), merged.detected(), leftOut);
        tell("mitigated", times.mitigated(), merged.mitigated(), leftOut);
        tell("resolved", times.resolved(), merged.resolved(), leftOut);
        return times;
    }

    private static void tell(
            String component, Optional<OffsetDateTime> kept, Optional<OffsetDateTime> merged, LeftOut leftOut) {
        merged.filter(time -> !merged.equals(kept)).ifPresent(time -> leftOut.tell(component, time));
    }

    /** A duration that is stated, and what the times say of it. */
    private record Span(
            Function<UserImpact, Optional<Duration>> stated,
            Function<UserImpact, Optional<Duration>> following,
            BiFunction<UserImpact, Optional<Duration>, UserImpact> with) {

        UserImpact withoutFollowing(UserImpact base, UserImpact edited) {
            boolean follows = stated.apply(edited).equals(following.apply(edited));
            return follows ? with.apply(edited, stated.apply(base)) : edited;
        }

        UserImpact following(UserImpact base, UserImpact edited, UserImpact fresh, UserImpact merged) {
            boolean own = !stated.apply(edited).equals(stated.apply(base));
            boolean none = stated.apply(edited).isEmpty() && stated.apply(fresh).isEmpty();
            boolean follows =
                    stated.apply(fresh).isEmpty() || stated.apply(fresh).equals(following.apply(fresh));
            return own || none || !follows ? merged : with.apply(merged, following.apply(merged));
        }
    }
}
