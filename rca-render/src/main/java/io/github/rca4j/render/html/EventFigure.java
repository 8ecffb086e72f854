package io.github.rca4j.render.html;

import io.github.rca4j.model.Rca;
import io.github.rca4j.model.TimelineTime;
import io.github.rca4j.model.outline.Text;
import io.github.rca4j.model.text.TimeText;
import io.github.rca4j.render.html.Course.Point;
import io.github.rca4j.render.html.EventTimes.Kind;
import io.github.rca4j.render.html.EventTimes.OnOneScale;
import io.github.rca4j.render.html.EventTimes.Placed;
import io.github.rca4j.render.html.Scale.Spot;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.LongStream;

/** The events of a timeline, to scale: each on a line of its own if they are few, else how many there were when. */
final class EventFigure {
    /** More lines than this are harder to read than the table. */
    private static final int MOST_LINES = 20;

    private static final int LINE = 24;
    private static final int BINS = 120;
    private static final int TALLEST = 60;
    private static final long DAY = 86_400;

    private final OnOneScale events;
    private final Scale scale;
    private final List<Point> milestones;
    private final int all;

    private EventFigure(OnOneScale events, List<Point> milestones, int all) {
        this.events = events;
        this.milestones = events.kind() == Kind.INSTANT
                ? milestones.stream()
                        .filter(point -> EventTimes.isWithinReach(point.time().toEpochSecond()))
                        .toList()
                : List.of();
        this.all = all;
        this.scale = new Scale(
                times().min().orElse(0),
                Math.max(times().max().orElse(0), times().min().orElse(0)));
    }

    private LongStream times() {
        return LongStream.concat(
                events.entries().stream().flatMapToLong(e -> LongStream.of(e.from(), e.to())),
                milestones.stream().mapToLong(p -> p.time().toEpochSecond()));
    }

    /** Draws the events, if at least two of them are on one scale, and not all at one time. */
    static void draw(Rca rca, Course course, HtmlWriter html) {
        OnOneScale events = EventTimes.of(rca);
        if (events.entries().size() < 2) {
            return;
        }
        EventFigure figure = new EventFigure(
                events, course.points(), rca.timeline().entries().size());
        if (figure.scale.from() < figure.scale.to()) {
            figure.draw(html);
        }
    }

    private void draw(HtmlWriter html) {
        boolean each = events.entries().size() <= MOST_LINES;
        Lanes lanes = new Lanes();
        int[] laneOf = new int[milestones.size()];
        for (int i = milestones.size() - 1; i >= 0; i--) {
            laneOf[i] = lanes.put(spot(milestones.get(i)));
        }
        int top = lanes.count() * 18 + 6;
        int bottom = top + (each ? events.entries().size() * LINE : TALLEST) + 6;
        html.open("figure", "class", "events");
        Svg svg = new Svg(html);
        svg.open(bottom + 20, Captions.events(events.entries().size(), time(scale.from()), time(scale.to())));
        axis(top, bottom, svg);
        for (int i = 0; i < milestones.size(); i++) {
            // The nearest lane is the lowest, since the rules go down.
            milestone(milestones.get(i), (lanes.count() - 1 - laneOf[i]) * 18, bottom, svg);
        }
        if (each) {
            for (int i = 0; i < events.entries().size(); i++) {
                event(events.entries().get(i), top + i * LINE + LINE / 2, svg);
            }
        } else {
            histogram(bottom, svg);
        }
        svg.close();
        int undrawn = all - events.entries().size();
        if (undrawn > 0) {
            html.element("figcaption", Captions.undrawn(undrawn, all));
        }
        html.close("figure").newLine();
    }

    private void axis(int top, int bottom, Svg svg) {
        for (long tick : Ticks.within(scale, shift())) {
            svg.line(scale.at(tick), top, bottom, "rule");
            svg.words(time(tick), Spot.of(scale.at(tick), time(tick).length()), bottom + 16, "tick");
        }
    }

    private void milestone(Point point, int y, int bottom, Svg svg) {
        svg.line(scale.at(point.time().toEpochSecond()), y + 16, bottom, point.style());
        svg.words(point.label(), spot(point), y + 13, point.style());
    }

    private Spot spot(Point point) {
        return Spot.of(scale.at(point.time().toEpochSecond()), point.label().length());
    }

    /** The words stand on the side that has more room, and are cut to it: the table has all of them. */
    private void event(Placed event, int y, Svg svg) {
        double from = scale.at(event.from());
        double to = scale.at(event.to());
        if (event.from() == event.to()) {
            svg.dot(from, y, event.exact() ? "event" : "event about");
        } else {
            svg.bar(from, to, y - 4, 8, "event");
        }
        boolean after = 100 - to >= from;
        String what = event.entry()
                .event()
                .map(words -> HtmlText.words(new Text(words, Text.Kind.INLINE)))
                .orElse("");
        String number = Integer.toString(event.number());
        String beside = Scale.percent(after ? to : from);
        String anchor = after ? "start" : "end";
        svg.words(number, beside, anchor, after ? 9 : -9, y + 4, "number");
        if (!what.isBlank()) {
            int off = 13 + number.length() * 8;
            svg.words(cut(what.strip(), after ? 100 - to : from), beside, anchor, after ? off : -off, y + 4, "what");
        }
    }

    /** The style sheet shows these words only where a figure is 640 pixels wide or more. */
    private static String cut(String words, double room) {
        int letters = (int) Math.max(8, (room * 6.4 - 40) / 7.2);
        StringBuilder cut = new StringBuilder();
        int width = 0;
        for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
            int c = words.codePointAt(i);
            width += c >= 0x1100 ? 2 : 1;
            if (width > letters) {
                return cut.toString().stripTrailing() + "…";
            }
            cut.appendCodePoint(Character.isWhitespace(c) ? ' ' : c);
        }
        return cut.toString();
    }

    private void histogram(int bottom, Svg svg) {
        long[] counts = new long[BINS];
        for (Placed event : events.entries()) {
            counts[bin(event.from())]++;
        }
        long most = LongStream.of(counts).max().orElse(1);
        double width = (scale.at(scale.to()) - scale.at(scale.from())) / BINS;
        for (int i = 0; i < BINS; i++) {
            if (counts[i] > 0) {
                int height = (int) Math.max(3, counts[i] * TALLEST / most);
                double at = scale.at(scale.from()) + i * width;
                svg.bar(at, at + width, bottom - height, height, "event");
            }
        }
        svg.words(Captions.most(most), "100%", "end", 0, bottom - TALLEST + 6, "tick");
    }

    private int bin(long seconds) {
        double share = ((double) seconds - scale.from()) / ((double) scale.to() - scale.from());
        return (int) Math.min(BINS - 1, Math.max(0, share * BINS));
    }

    /** What makes the days of the scale begin at a multiple of a day. */
    private long shift() {
        return events.kind() == Kind.INSTANT || events.kind() == Kind.ZONED_CLOCK
                ? events.offset().getTotalSeconds()
                : 0;
    }

    private String time(long seconds) {
        if (events.kind() == Kind.RELATIVE) {
            return TimelineTime.relative(Duration.ofSeconds(seconds)).text();
        }
        LocalDateTime time = LocalDateTime.ofEpochSecond(seconds + shift(), 0, ZoneOffset.UTC);
        if (!events.kind().isDated() || scale.to() - scale.from() < DAY) {
            return TimeText.of(time.toLocalTime());
        }
        boolean days = scale.to() - scale.from() > 4 * DAY;
        return days ? TimeText.of(time.toLocalDate()) : TimeText.of(time);
    }
}
