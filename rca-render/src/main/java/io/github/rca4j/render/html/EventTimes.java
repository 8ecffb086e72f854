package io.github.rca4j.render.html;

import io.github.rca4j.model.Rca;
import io.github.rca4j.model.TimelineEntry;
import io.github.rca4j.model.TimelineTime;
import io.github.rca4j.model.TimelineTime.Approximate;
import io.github.rca4j.model.TimelineTime.Clock;
import io.github.rca4j.model.TimelineTime.Point;
import io.github.rca4j.model.TimelineTime.Range;
import io.github.rca4j.model.TimelineTime.Relative;
import io.github.rca4j.model.TimelineTime.Timestamp;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The entries of a timeline on one scale. Which of them can be compared, the document says: a time without an offset is
 * not on the scale of one with an offset, and a time relative to the incident's start only where the start is known.
 */
final class EventTimes {
    /** Further off no figure reaches. */
    private static final long FARTHEST = 1L << 50;

    private static final Duration HALF_A_DAY = Duration.ofHours(12);

    /** What times are measured by. */
    enum Kind {
        /** The start of the incident. */
        RELATIVE,
        /** The one clock of all the world. */
        INSTANT,
        /** A calendar and a clock of which the document does not say whose they are. */
        LOCAL,
        /** The clock of some offset, on a day that the document does not say. */
        ZONED_CLOCK,
        /** A clock of which the document says neither whose it is nor the day. */
        CLOCK;

        boolean isDated() {
            return this == INSTANT || this == LOCAL;
        }
    }

    /**
     * An entry on the scale.
     *
     * @param number its number in the table, from 1
     * @param entry the entry
     * @param from when it was, in seconds
     * @param to when it ended; the same for a point
     * @param exact whether the time is exact
     */
    record Placed(int number, TimelineEntry entry, long from, long to, boolean exact) {}

    private final Optional<OffsetDateTime> started;
    private final Map<Kind, List<Placed>> placed = new EnumMap<>(Kind.class);
    private Optional<ZoneOffset> offset = Optional.empty();
    private Optional<LocalDate> day;
    private boolean isDayKnown;
    private Optional<LocalTime> last = Optional.empty();

    private EventTimes(Rca rca) {
        this.started = rca.impact().userImpact().started();
        this.day = rca.metadata().incidentDate();
        this.isDayKnown = day.isPresent();
    }

    /**
     * The scale that most entries are on, and these.
     *
     * @param kind what its times are measured by
     * @param offset the offset of its first time, where times have one
     * @param entries the entries, in the document's order
     */
    record OnOneScale(Kind kind, ZoneOffset offset, List<Placed> entries) {}

    static OnOneScale of(Rca rca) {
        EventTimes times = new EventTimes(rca);
        List<TimelineEntry> entries = rca.timeline().entries();
        for (int i = 0; i < entries.size(); i++) {
            times.place(i + 1, entries.get(i));
        }
        Kind most = Kind.RELATIVE;
        for (Kind kind : Kind.values()) {
            most = times.on(kind).size() > times.on(most).size() ? kind : most;
        }
        return new OnOneScale(most, times.offset.orElse(ZoneOffset.UTC), times.on(most));
    }

    private List<Placed> on(Kind kind) {
        return placed.computeIfAbsent(kind, k -> new ArrayList<>());
    }

    private void place(int number, TimelineEntry entry) {
        Optional<TimelineTime> time = entry.time();
        if (time.isEmpty()) {
            return;
        }
        boolean exact = !(time.get() instanceof Approximate);
        Optional<Point> from = point(time.get());
        Optional<Mark> begin = from.flatMap(this::mark);
        Optional<Mark> end = time.get() instanceof Range range ? mark(range.to()) : begin;
        if (begin.isPresent()
                && end.isPresent()
                && begin.get().kind() == end.get().kind()) {
            long to = Math.max(begin.get().seconds(), end.get().seconds());
            on(begin.get().kind()).add(new Placed(number, entry, begin.get().seconds(), to, exact));
        }
    }

    private static Optional<Point> point(TimelineTime time) {
        if (time instanceof Approximate approximate) {
            return Optional.of(approximate.about());
        }
        if (time instanceof Range range) {
            return Optional.of(range.from());
        }
        return time instanceof Point point ? Optional.of(point) : Optional.empty();
    }

    /**
     * A time on a scale.
     *
     * @param kind what it is measured by
     * @param seconds how far from there
     */
    private record Mark(Kind kind, long seconds) {}

    private Optional<Mark> mark(Point point) {
        Optional<Mark> mark = point instanceof Relative relative
                ? Optional.of(relative(relative.offset().toSeconds()))
                : Optional.of(point instanceof Timestamp timestamp ? timestamp(timestamp) : clock((Clock) point));
        return mark.filter(m -> isWithinReach(m.seconds()));
    }

    /** {@return whether a figure may reach a time, in seconds} */
    static boolean isWithinReach(long seconds) {
        return Math.abs((double) seconds) < FARTHEST;
    }

    private Mark relative(long seconds) {
        if (started.isEmpty() || Math.abs((double) seconds) > FARTHEST) {
            return new Mark(Kind.RELATIVE, seconds);
        }
        offset = offset.or(() -> started.map(OffsetDateTime::getOffset));
        return new Mark(Kind.INSTANT, started.get().toEpochSecond() + seconds);
    }

    private Mark timestamp(Timestamp timestamp) {
        day = Optional.of(timestamp.dateTime().toLocalDate());
        isDayKnown = true;
        last = Optional.of(timestamp.dateTime().toLocalTime());
        return mark(timestamp.dateTime(), timestamp.offset());
    }

    /** Where a clock steps back by more than half a day, it was midnight. The day itself need not be known. */
    private Mark clock(Clock clock) {
        LocalDate today = day.orElse(LocalDate.EPOCH);
        boolean midnight = last.filter(
                        before -> Duration.between(clock.time(), before).compareTo(HALF_A_DAY) > 0)
                .isPresent();
        if (midnight && today.isBefore(LocalDate.MAX)) {
            today = today.plusDays(1);
        }
        day = Optional.of(today);
        last = Optional.of(clock.time());
        return mark(today.atTime(clock.time()), clock.offset());
    }

    private Mark mark(LocalDateTime time, Optional<ZoneOffset> zone) {
        offset = offset.or(() -> zone);
        long seconds = time.toEpochSecond(zone.orElse(ZoneOffset.UTC));
        if (zone.isPresent()) {
            return new Mark(isDayKnown ? Kind.INSTANT : Kind.ZONED_CLOCK, seconds);
        }
        return new Mark(isDayKnown ? Kind.LOCAL : Kind.CLOCK, seconds);
    }
}
