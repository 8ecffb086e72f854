package io.github.rca4j.read;

import io.github.rca4j.model.TimelineTime;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * The time of a timeline's entry as people write it: {@code 16:39:31}, {@code ~18:27}, {@code 2:30 PM},
 * {@code 16:40 - 17:18 UTC}, {@code Nov 5, 2025 16:39 (JST)}.
 *
 * <p>A cell that says more than a time, or that may mean two times, stays verbatim: {@code 16:40 (deploy)},
 * {@code T+5:00}, which is minutes in one document and hours in another, {@code 14:??}.
 *
 * @param zone the zone of times that name none
 * @param day the day of times that name none
 */
record TimelineText(Optional<ZoneOffset> zone, Optional<LocalDate> day) {

    /**
     * {@return the time that a cell is}
     *
     * @param cell one line that is not blank in its normal form
     * @param zone what the column's or the section's heading says of the zone
     * @param day what a heading says of the day
     */
    static TimelineTime parse(String cell, Optional<ZoneOffset> zone, Optional<LocalDate> day) {
        if (cell.length() > HouseWording.LONGEST) {
            return TimelineTime.parse(cell);
        }
        TimelineText text = new TimelineText(zone, day);
        String words = Dress.outer(cell);
        String plain = Dress.withoutEnd(Dress.emphasis(words), ":,");
        return Optional.of(plain)
                .filter(time -> !time.isBlank())
                .flatMap(text::time)
                .orElseGet(() -> TimelineTime.parse(words));
    }

    private Optional<TimelineTime> time(String plain) {
        TimelineTime own = TimelineTime.parse(plain);
        if (!(own instanceof TimelineTime.Verbatim)) {
            return Optional.of(placed(own));
        }
        Cursor cursor = new Cursor(plain);
        Optional<Integer> year = day.map(LocalDate::getYear);
        return MomentText.read(cursor, year)
                .flatMap(from -> cursor.atEnd() ? single(from) : range(from, cursor, year))
                .filter(time -> cursor.atEnd());
    }

    private Optional<TimelineTime> single(MomentText moment) {
        return point(moment, moment.zone(), day)
                .map(point -> moment.approximate() ? new TimelineTime.Approximate(point) : point);
    }

    private Optional<TimelineTime> range(MomentText from, Cursor cursor, Optional<Integer> year) {
        boolean hyphen = cursor.next() == '-';
        Optional<MomentText> end = cursor.attempt(() -> secondsOnly(from, cursor))
                .or(() -> RangeMark.take(cursor) ? MomentText.read(cursor, year) : Optional.empty());
        if (end.isEmpty()) {
            return Optional.empty();
        }
        MomentText to = end.get();
        boolean attached = hyphen && to.day().isEmpty();
        boolean approximate = from.approximate() || to.approximate();
        boolean uncertain = from.clock().withHalf() != to.clock().withHalf() || (attached && isOffset(from, to));
        boolean regional = isRegion(from.zone()) || isRegion(to.zone());
        if (approximate || uncertain || regional) {
            return Optional.empty();
        }
        Optional<TimelineTime.Point> first = point(from, from.zone().or(to::zone), day);
        // The end keeps to what was written: a range that ends before it begins may run past midnight.
        return first.flatMap(
                f -> point(to, to.zone().or(from::zone), Optional.empty()).map(t -> new TimelineTime.Range(f, t)));
    }

    /** {@code 16:39:32-38}; up to 14 it might be the hours of an offset. */
    private static Optional<MomentText> secondsOnly(MomentText from, Cursor cursor) {
        boolean hyphen = cursor.next() == '-';
        if (!from.clock().withSeconds() || !cursor.takeOneOf("-–—")) {
            return Optional.empty();
        }
        String digits = cursor.digits();
        int second = digits.length() == 2 ? Integer.parseInt(digits) : 60;
        LocalTime start = from.clock().time();
        boolean certain = second < 60 && second > start.getSecond() && (!hyphen || second > 14);
        if (!certain || cursor.next() == ':') {
            return Optional.empty();
        }
        ClockText clock = new ClockText(
                start.withSecond(second).withNano(0), true, from.clock().withHalf());
        return Optional.of(new MomentText(Optional.empty(), clock, ZoneText.read(cursor), false));
    }

    /** {@code 10:00-05:00} may be a range past midnight or a time of New York. */
    private static boolean isOffset(MomentText from, MomentText to) {
        boolean alike = from.clock().withSeconds() == to.clock().withSeconds();
        boolean forward = to.clock().time().isAfter(from.clock().time());
        return ZoneText.mightBeOffset(to.clock().time()) && !(alike && forward);
    }

    private static boolean isRegion(Optional<ZoneId> zone) {
        return zone.filter(z -> !(z instanceof ZoneOffset)).isPresent();
    }

    /** A region has an offset only on a day. */
    private Optional<TimelineTime.Point> point(
            MomentText moment, Optional<ZoneId> written, Optional<LocalDate> dayOtherwise) {
        LocalTime time = moment.clock().time();
        Optional<LocalDateTime> local = moment.day().or(() -> dayOtherwise).map(d -> d.atTime(time));
        Optional<ZoneOffset> offset = isRegion(written)
                ? local.flatMap(l -> written.flatMap(z -> ZoneText.at(z, l)))
                : written.map(ZoneOffset.class::cast).or(() -> zone);
        if (isRegion(written) && offset.isEmpty()) {
            return Optional.empty();
        }
        Optional<TimelineTime.Point> timestamp = local.map(l -> new TimelineTime.Timestamp(l, offset));
        return timestamp.or(() -> Optional.of(new TimelineTime.Clock(time, offset)));
    }

    /** A time in the model's own form, with the day and zone that the headings give. */
    private TimelineTime placed(TimelineTime own) {
        if (own instanceof TimelineTime.Approximate approximate) {
            return new TimelineTime.Approximate(placed(approximate.about(), zone, day));
        }
        if (own instanceof TimelineTime.Range range) {
            boolean alone = zone.isEmpty() && day.isEmpty();
            Optional<ZoneOffset> from = offset(range.to()).or(() -> zone);
            Optional<ZoneOffset> to = offset(range.from()).or(() -> zone);
            return alone
                    ? range
                    : new TimelineTime.Range(placed(range.from(), from, day), placed(range.to(), to, Optional.empty()));
        }
        return own instanceof TimelineTime.Point point ? placed(point, zone, day) : own;
    }

    private static TimelineTime.Point placed(
            TimelineTime.Point own, Optional<ZoneOffset> zone, Optional<LocalDate> day) {
        if (own instanceof TimelineTime.Clock clock) {
            Optional<ZoneOffset> offset = clock.offset().or(() -> zone);
            Optional<TimelineTime.Point> dated =
                    day.map(d -> new TimelineTime.Timestamp(d.atTime(clock.time()), offset));
            return dated.orElseGet(() -> new TimelineTime.Clock(clock.time(), offset));
        }
        return own instanceof TimelineTime.Timestamp stamp
                ? new TimelineTime.Timestamp(stamp.dateTime(), stamp.offset().or(() -> zone))
                : own;
    }

    private static Optional<ZoneOffset> offset(TimelineTime.Point point) {
        if (point instanceof TimelineTime.Clock clock) {
            return clock.offset();
        }
        return point instanceof TimelineTime.Timestamp stamp ? stamp.offset() : Optional.empty();
    }
}
