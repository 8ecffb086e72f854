package io.github.rca4j.benchmarks.template;

import io.github.rca4j.model.TimelineEntry;
import io.github.rca4j.model.TimelineTime;
import io.github.rca4j.model.TimelineTime.Relative;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The timeline's events, to scale, each on a line of its own; a rule for each hour. Times are relative. */
public record EventsFigure(int height, String says, int ruleEnd, int tickTop, List<Tick> ticks, List<Event> events) {
    private static final int HOUR = 3600;

    /** A rule at an hour. */
    public record Tick(String x, String time) {}

    /** An event. */
    public record Event(
            int number, String what, String x, int top, int textTop, String anchor, int numberOff, int whatOff) {}

    static EventsFigure of(List<TimelineEntry> entries) {
        long from = seconds(entries.get(0));
        long to = seconds(entries.get(entries.size() - 1));
        List<Tick> ticks = new ArrayList<>();
        for (long at = -Math.floorDiv(-from, HOUR) * HOUR; at <= to; at += HOUR) {
            ticks.add(new Tick(Percent.of(Percent.at(at, from, to)), time(at)));
        }
        List<Event> events = new ArrayList<>(entries.size());
        for (int i = 0; i < entries.size(); i++) {
            events.add(event(i, entries.get(i), Percent.at(seconds(entries.get(i)), from, to)));
        }
        int bottom = 12 + entries.size() * 24;
        String says = "When the " + entries.size() + " entries below happened, to scale, from " + time(from) + " to "
                + time(to);
        return new EventsFigure(bottom + 20, says, bottom, bottom + 16, ticks, events);
    }

    private static Event event(int index, TimelineEntry of, double x) {
        int top = 18 + index * 24;
        int side = x > 50 ? -1 : 1;
        String what = of.event().orElse("").replace("`", "");
        return new Event(index + 1, what, Percent.of(x), top, top + 4, side < 0 ? "end" : "start", side * 9, side * 21);
    }

    private static long seconds(TimelineEntry entry) {
        return ((Relative) entry.time().get()).offset().toSeconds();
    }

    private static String time(long seconds) {
        return TimelineTime.relative(Duration.ofSeconds(seconds)).text();
    }
}
