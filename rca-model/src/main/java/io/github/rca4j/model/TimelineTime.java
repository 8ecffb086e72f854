package io.github.rca4j.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.rca4j.model.text.NormalForm;
import io.github.rca4j.model.text.TimeText;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When an entry of the timeline happened, as the template allows it to be written:
 *
 * <ul>
 *   <li>{@link Relative} to the start of the incident, hours and minutes: {@code T-00:10}
 *   <li>{@link Clock} time: {@code 14:32}, {@code 14:32:05 UTC}
 *   <li>{@link Timestamp}: {@code 2025-11-05 14:32 UTC}
 *   <li>{@link Approximate}: {@code ~14:30}
 *   <li>{@link Range}: {@code 14:30 – 14:45}
 *   <li>{@link Verbatim}, where none of these fits: {@code during the night}
 * </ul>
 *
 * <p>{@code TimelineTime.parse(time.text())} equals {@code time} for every time.
 *
 * @since 0.1
 */
public sealed interface TimelineTime {

    /** {@return the time as it is written in a document} */
    @JsonValue
    String text();

    /**
     * {@return the time that a text is; {@link Verbatim} where it is none that is known}
     *
     * @param text one line
     * @throws IllegalArgumentException if the text is blank
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static TimelineTime parse(String text) {
        String line = NormalForm.line(text);
        return typed(line).orElseGet(() -> new Verbatim(line));
    }

    /**
     * {@return a time relative to the start of the incident}
     *
     * @param offset negative for what came before
     */
    static TimelineTime relative(Duration offset) {
        return new Relative(offset);
    }

    /**
     * {@return a full timestamp}
     *
     * @param time the time; its offset is kept
     */
    static TimelineTime at(OffsetDateTime time) {
        return new Timestamp(time.toLocalDateTime(), Optional.of(time.getOffset()));
    }

    private static Optional<TimelineTime> typed(String text) {
        if (text.startsWith("~")) {
            return point(text.substring(1)).map(Approximate::new);
        }
        int dash = text.indexOf(Range.DASH);
        if (dash >= 0) {
            String to = text.substring(dash + Range.DASH.length());
            return point(text.substring(0, dash)).flatMap(f -> point(to).map(t -> new Range(f, t)));
        }
        return point(text).map(point -> point);
    }

    private static Optional<Point> point(String text) {
        if (text.startsWith("T")) {
            return Relative.of(text);
        }
        // The offset is what follows the last space, where that is one.
        int space = text.lastIndexOf(' ');
        Optional<ZoneOffset> offset = space < 0 ? Optional.empty() : TimeText.offset(text.substring(space + 1));
        String local = offset.isPresent() ? text.substring(0, space) : text;
        Optional<Point> clock = TimeText.clock(local).map(time -> new Clock(time, offset));
        return clock.isPresent() ? clock : TimeText.dateTime(local).map(time -> new Timestamp(time, offset));
    }

    /** A single exact time: the kinds that an approximate time or a range is made of. */
    sealed interface Point extends TimelineTime {}

    /**
     * A time relative to the start of the incident.
     *
     * @param offset in whole seconds, negative for what came before
     */
    record Relative(Duration offset) implements Point {
        private static final Pattern FORM = Pattern.compile("T([+-])([0-9]{2,18}):([0-5][0-9])(?::([0-5][0-9]))?");

        /** Takes the whole second before it. */
        public Relative {
            offset = Duration.ofSeconds(offset.toSeconds());
        }

        private static Optional<Point> of(String text) {
            Matcher matcher = FORM.matcher(text);
            if (!matcher.matches()) {
                return Optional.empty();
            }
            int sign = matcher.group(1).equals("-") ? -1 : 1;
            String seconds = matcher.group(4);
            try {
                Duration offset = Duration.ofHours(sign * Long.parseLong(matcher.group(2)))
                        .plusMinutes(sign * Long.parseLong(matcher.group(3)))
                        .plusSeconds(seconds == null ? 0 : sign * Long.parseLong(seconds));
                // Only what would be written so: T-00:00 stays as it was written.
                return Optional.<Point>of(new Relative(offset))
                        .filter(r -> r.text().equals(text));
            } catch (ArithmeticException e) {
                return Optional.empty();
            }
        }

        @Override
        public String text() {
            long seconds = offset.toSeconds();
            String rest = seconds % 60 == 0 ? "" : ":" + twoDigits(seconds % 60);
            return "T" + (seconds < 0 ? "-" : "+") + twoDigits(seconds / 3600) + ":" + twoDigits(seconds % 3600 / 60)
                    + rest;
        }

        private static String twoDigits(long number) {
            long absolute = Math.abs(number);
            return absolute < 10 ? "0" + absolute : Long.toString(absolute);
        }
    }

    /**
     * A time of day.
     *
     * @param time the time of day
     * @param offset its offset from UTC, absent where none was given
     */
    record Clock(LocalTime time, Optional<ZoneOffset> offset) implements Point {
        /** Takes an absent offset as none. */
        public Clock {
            offset = Elements.orAbsent(offset);
        }

        @Override
        public String text() {
            return withOffset(TimeText.of(time), offset);
        }
    }

    /**
     * A day and a time of day.
     *
     * @param dateTime the day and the time of day
     * @param offset its offset from UTC, absent where none was given
     */
    record Timestamp(LocalDateTime dateTime, Optional<ZoneOffset> offset) implements Point {
        /** Takes an absent offset as none. */
        public Timestamp {
            offset = Elements.orAbsent(offset);
        }

        @Override
        public String text() {
            return withOffset(TimeText.of(dateTime), offset);
        }
    }

    /**
     * A time that is not known exactly.
     *
     * @param about the time that it lies near
     */
    record Approximate(Point about) implements TimelineTime {
        @Override
        public String text() {
            return "~" + about.text();
        }
    }

    /**
     * A span of time.
     *
     * @param from its begin
     * @param to its end
     */
    record Range(Point from, Point to) implements TimelineTime {
        private static final String DASH = " – ";

        @Override
        public String text() {
            return from.text() + DASH + to.text();
        }
    }

    /**
     * A time in words.
     *
     * @param text one line, never blank, and none of the other forms
     */
    record Verbatim(String text) implements TimelineTime {
        /**
         * Takes the text as written.
         *
         * @throws IllegalArgumentException if it is blank or one of the other forms; {@link TimelineTime#parse} never
         *     makes that mistake
         */
        public Verbatim {
            text = NormalForm.line(text);
            if (text.isEmpty()) {
                throw new IllegalArgumentException("time must not be blank; leave it absent where it is not known");
            }
            if (typed(text).isPresent()) {
                throw new IllegalArgumentException(
                        "'" + text + "' is a time that can be typed; use TimelineTime.parse");
            }
        }
    }

    private static String withOffset(String local, Optional<ZoneOffset> offset) {
        return offset.map(o -> local + " " + TimeText.of(o)).orElse(local);
    }
}
