package io.github.rca4j.model;

import static io.github.rca4j.model.Elements.orAbsent;
import static io.github.rca4j.model.Elements.orNothing;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonFormat.Feature;
import com.fasterxml.jackson.annotation.JsonFormat.Shape;
import io.github.rca4j.model.constraint.InReview;
import io.github.rca4j.model.constraint.OrderedTimes;
import io.github.rca4j.model.constraint.TotalMatchesTimes;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * To whom the incident happened, for how long, and what they saw: the template's "User Impact".
 *
 * <p>Times carry their offset, and keep it in every format.
 *
 * @param usersAffected how many, and which ("Users Affected")
 * @param duration the time from detection to resolution as stated ("Duration")
 * @param started when the incident began ("Started"); beyond the template, shown only where it is given
 * @param detected when it was noticed ("Detected")
 * @param mitigated when users no longer felt it ("Mitigated")
 * @param resolved when its cause was out of the way ("Resolved")
 * @param totalDuration the total as stated ("Total Duration"); {@link #computedTotalDuration()} is what the times give
 * @param userExperience what users saw ("User Experience")
 * @since 0.1
 */
@Value.Builder
@OrderedTimes
@TotalMatchesTimes(groups = InReview.class)
public record UserImpact(
        @Valid UsersAffected usersAffected,
        @JsonFormat(shape = Shape.STRING) Optional<Duration> duration,

        @JsonFormat(shape = Shape.STRING, without = Feature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
        Optional<OffsetDateTime> started,

        @JsonFormat(shape = Shape.STRING, without = Feature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
        Optional<@NotNull(message = "{TL-02.detected}", groups = InReview.class) OffsetDateTime> detected,

        @JsonFormat(shape = Shape.STRING, without = Feature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
        Optional<@NotNull(message = "{TL-02.mitigated}", groups = InReview.class) OffsetDateTime> mitigated,

        @JsonFormat(shape = Shape.STRING, without = Feature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
        Optional<@NotNull(message = "{TL-02.resolved}", groups = InReview.class) OffsetDateTime> resolved,

        @JsonFormat(shape = Shape.STRING) Optional<Duration> totalDuration,
        ImpactStatement userExperience)
        implements WithUserImpact {

    static final UserImpact NOTHING = builder().build();

    /** Takes an absent component as an empty one. */
    public UserImpact {
        usersAffected = orNothing(usersAffected, UsersAffected.NOTHING);
        duration = orAbsent(duration);
        started = orAbsent(started);
        detected = orAbsent(detected);
        mitigated = orAbsent(mitigated);
        resolved = orAbsent(resolved);
        totalDuration = orAbsent(totalDuration);
        userExperience = orNothing(userExperience, ImpactStatement.NOTHING);
    }

    /** {@return a builder of a user impact with nothing in it} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that begins with what this holds} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return the time from {@link #started()} to {@link #detected()}, absent unless both are given} */
    public Optional<Duration> timeToDetect() {
        return between(started, detected);
    }

    /** {@return the time from {@link #detected()} to {@link #mitigated()}, absent unless both are given} */
    public Optional<Duration> timeToMitigate() {
        return between(detected, mitigated);
    }

    /**
     * {@return the time from {@link #detected()} to {@link #resolved()}, which the template calls the duration; absent
     * unless both are given}
     */
    public Optional<Duration> timeToResolve() {
        return between(detected, resolved);
    }

    /**
     * {@return the time that the incident took as a whole: from {@link #started()}, or where that is not given from
     * {@link #detected()}, to {@link #resolved()}; absent where the times do not say}
     */
    public Optional<Duration> computedTotalDuration() {
        return between(started.or(() -> detected), resolved);
    }

    /** {@return whether the times that are given follow each other: started, detected, mitigated, resolved} */
    public boolean timesInOrder() {
        List<OffsetDateTime> times = Stream.of(started, detected, mitigated, resolved)
                .flatMap(Optional::stream)
                .toList();
        return IntStream.range(1, times.size()).noneMatch(i -> times.get(i).isBefore(times.get(i - 1)));
    }

    private static Optional<Duration> between(Optional<OffsetDateTime> from, Optional<OffsetDateTime> to) {
        // Duration.between brings both to one offset, which fails near the end of time.
        return from.flatMap(f -> to.map(
                t -> Duration.ofSeconds(t.toEpochSecond() - f.toEpochSecond(), t.getNano() - (long) f.getNano())));
    }

    /** Builds a {@link UserImpact}. */
    public static final class Builder extends UserImpactBuilder {
        Builder() {
            usersAffected(UsersAffected.NOTHING);
            userExperience(ImpactStatement.NOTHING);
        }

        /**
         * Sets how many users were affected, and which.
         *
         * @param extent how many
         * @param details who they were, block Markdown each
         * @return this builder
         */
        public Builder usersAffected(UsersAffected.Extent extent, String... details) {
            return usersAffected(UsersAffected.of(extent, details));
        }

        /**
         * Sets what users saw.
         *
         * @param lead the short answer, one line
         * @param details the bullets, block Markdown each
         * @return this builder
         */
        public Builder userExperience(String lead, String... details) {
            return userExperience(ImpactStatement.of(lead, details));
        }
    }
}
