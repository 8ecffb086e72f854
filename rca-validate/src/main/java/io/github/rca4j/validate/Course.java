package io.github.rca4j.validate;

import io.github.rca4j.model.Rca;
import io.github.rca4j.model.TimelineEntry;
import io.github.rca4j.model.TimelineTime;
import io.github.rca4j.model.UserImpact;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The course of an incident: when it started, was detected, mitigated and resolved, and when the entries of its timeline
 * happened, all on one scale in seconds. That is the epoch's, or where nothing ties the timeline to a day, one that begins
 * at the incident's start.
 *
 * @param moments the entries whose time is known, in the order of the timeline
 * @param complete whether that is all of them
 * @param started when it started, by the impact or as the timeline's {@code T+00:00}
 * @param detected when it was detected, by the impact, or else by what the timeline says of it; likewise the rest
 * @param mitigated when users no longer felt it
 * @param resolved when its cause was out of the way
 */
record Course(
        List<Moment> moments,
        boolean complete,
        Optional<Long> started,
        Optional<Long> detected,
        Optional<Long> mitigated,
        Optional<Long> resolved) {
    private static final int DAY = 24 * 60 * 60;

    /** Where the times of the impact contradict each other, nothing is known: that is told on its own. */
    static Course of(Rca rca) {
        return rca.impact().userImpact().timesInOrder()
                ? new Placing(rca).course()
                : new Course(List.of(), false, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** {@return whether all of its points are known} */
    boolean isKnown() {
        return started.isPresent() && detected.isPresent() && mitigated.isPresent() && resolved.isPresent();
    }

    /** {@return the time from one point to another, absent unless both are known} */
    static Optional<Duration> between(Optional<Long> from, Optional<Long> to) {
        return from.flatMap(f -> to.map(t -> Duration.ofSeconds(t - f)));
    }

    /** {@return whether an entry happened in the minute of a point in time, or may have} */
    boolean has(long second) {
        return moments.stream().anyMatch(moment -> moment.covers(second));
    }

    /**
     * When an entry happened.
     *
     * @param index the entry's index
     * @param from its time, or the begin of its span
     * @param to its time, or the end of its span
     */
    record Moment(int index, long from, long to) {
        /** Documents are written to the minute. */
        boolean covers(long second) {
            long minute = Math.floorDiv(second, 60L);
            return Math.floorDiv(from, 60L) <= minute && minute <= Math.floorDiv(to, 60L);
        }
    }

    /** Puts the entries of one timeline on the scale. */
    private static final class Placing {
        /** An approximate time is meant to be right within this many seconds. */
        private static final long ABOUT = 15 * 60;

        private final UserImpact impact;
        private final List<TimelineEntry> entries;
        private final Optional<LocalDate> day;
        private final List<Long> relatives;
        /** The start on the scale of the epoch. */
        private final Optional<Long> tied;
        /** The start; where nothing ties it to the epoch and all times are relative to it, the begin of the scale. */
        private final Optional<Long> anchor;

        private long lastOfDay = -1;
        private long days;

        Placing(Rca rca) {
            this.impact = rca.impact().userImpact();
            this.entries = rca.timeline().entries();
            this.day = known().findFirst().map(OffsetDateTime::toLocalDate).or(rca.metadata()::incidentDate);
            this.relatives = entries.stream()
                    .flatMap(entry -> entry.time().stream())
                    .filter(TimelineTime.Relative.class::isInstance)
                    .map(time -> ((TimelineTime.Relative) time).offset().toSeconds())
                    .toList();
            boolean alone = entries.stream()
                    .flatMap(entry -> entry.time().stream())
                    .allMatch(TimelineTime.Relative.class::isInstance);
            this.tied = impact.started().map(OffsetDateTime::toEpochSecond).or(this::fittingAnchor);
            this.anchor = tied.or(() -> alone ? Optional.of(0L) : Optional.empty());
        }

        private Stream<OffsetDateTime> known() {
            return Stream.of(impact.started(), impact.detected(), impact.mitigated(), impact.resolved())
                    .flatMap(Optional::stream);
        }

        Course course() {
            List<Moment> moments = new ArrayList<>();
            for (int i = 0; i < entries.size(); i++) {
                int index = i;
                entries.get(i).time().flatMap(time -> moment(index, time)).ifPresent(moments::add);
            }
            return new Course(
                    List.copyOf(moments),
                    moments.size() == entries.size(),
                    relatives.isEmpty() ? tied : anchor,
                    point(impact.detected(), moments, "detected", "alert fire", "alert fired", "paged"),
                    point(impact.mitigated(), moments, "mitigat"),
                    point(impact.resolved(), moments, "resolution", "resolved"));
        }

        private Optional<Long> point(Optional<OffsetDateTime> stated, List<Moment> moments, String... signs) {
            // Beside a relative timeline that no start ties to a day, a stated time is on another scale.
            Optional<Long> second = stated.filter(time -> relatives.isEmpty() || tied.isPresent())
                    .map(OffsetDateTime::toEpochSecond);
            return second.isPresent() || stated.isPresent()
                    ? second
                    : moments.stream()
                            .filter(moment -> says(entries.get(moment.index()), signs))
                            .map(Moment::from)
                            .findFirst();
        }

        private static boolean says(TimelineEntry entry, String... signs) {
            String words = String.join(
                            " ", entry.event().orElse(""), entry.actionTaken().orElse(""))
                    .toLowerCase(Locale.ROOT);
            return Stream.of(signs).anyMatch(words::contains);
        }

        private Optional<Moment> moment(int index, TimelineTime time) {
            if (time instanceof TimelineTime.Range range) {
                Optional<Long> from = second(range.from());
                return from.flatMap(f -> second(range.to()).map(to -> new Moment(index, f, Math.max(f, to))));
            }
            if (time instanceof TimelineTime.Approximate approximate) {
                return second(approximate.about()).map(about -> new Moment(index, about - ABOUT, about + ABOUT));
            }
            return time instanceof TimelineTime.Point point
                    ? second(point).map(at -> new Moment(index, at, at))
                    : Optional.empty();
        }

        private Optional<Long> second(TimelineTime.Point point) {
            if (point instanceof TimelineTime.Relative relative) {
                return anchor.map(start -> start + relative.offset().toSeconds());
            }
            if (point instanceof TimelineTime.Timestamp timestamp) {
                return timestamp.offset().map(offset -> timestamp.dateTime().toEpochSecond(offset));
            }
            return point instanceof TimelineTime.Clock clock ? second(clock) : Optional.empty();
        }

        /** A clock time is on the day of the incident; where the hands go far back, midnight has passed. */
        private Optional<Long> second(TimelineTime.Clock clock) {
            if (clock.offset().isEmpty() || day.isEmpty()) {
                return Optional.empty();
            }
            ZoneOffset offset = clock.offset().get();
            long ofDay = clock.time().toSecondOfDay();
            if (lastOfDay < 0) {
                days = dayOf(ofDay, offset);
            } else if (lastOfDay - ofDay > DAY / 2) {
                days++;
            }
            lastOfDay = ofDay;
            return Optional.of(days * DAY + ofDay - offset.getTotalSeconds());
        }

        /** The first entry is nearest to the first time that the impact gives. */
        private long dayOf(long ofDay, ZoneOffset offset) {
            long epochDay = day.orElse(LocalDate.EPOCH).toEpochDay();
            Optional<Long> first = known().findFirst().map(OffsetDateTime::toEpochSecond);
            if (first.isEmpty()) {
                return epochDay;
            }
            long best = epochDay;
            for (long candidate = epochDay - 1; candidate <= epochDay + 1; candidate++) {
                long distance = Math.abs(candidate * DAY + ofDay - offset.getTotalSeconds() - first.get());
                long least = Math.abs(best * DAY + ofDay - offset.getTotalSeconds() - first.get());
                best = distance < least ? candidate : best;
            }
            return best;
        }

        /** Where the spans between the times of the impact are those between entries, these are those times. */
        private Optional<Long> fittingAnchor() {
            List<Long> times = known().map(OffsetDateTime::toEpochSecond).toList();
            Set<Long> minutes = new HashSet<>();
            relatives.forEach(relative -> minutes.add(Math.floorDiv(relative, 60L)));
            List<Long> fitting = times.size() < 2
                    ? List.of()
                    : relatives.stream()
                            .map(relative -> times.get(0) - relative)
                            .filter(start ->
                                    times.stream().allMatch(time -> minutes.contains(Math.floorDiv(time - start, 60L))))
                            .distinct()
                            .limit(2)
                            .toList();
            return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
        }
    }
}
