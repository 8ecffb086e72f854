package io.github.rca4j.test.mutant;

import static java.util.Optional.empty;

import io.github.rca4j.model.Rca;
import io.github.rca4j.model.TimelineEntry;
import io.github.rca4j.model.TimelineTime;
import io.github.rca4j.model.UserImpact;
import io.github.rca4j.model.text.TimeText;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Defects of the timeline, which begins before the start and has an entry between detection and mitigation. */
final class TimelineMutants {
    private static final String ENTRIES = "timeline.entries";

    private TimelineMutants() {}

    static void add(Mutants mutants) {
        mutants.add("TL-01", "whose entries are not in order", ENTRIES + "[1].time", entries(entries -> {
            entries.set(1, entries.get(1).withTime(entries.get(0).time()));
            entries.set(
                    0,
                    entries.get(0)
                            .withTime(
                                    mutants.valid().timeline().entries().get(1).time()));
        }));
        mutants.add(
                "TL-01",
                "with an entry twice",
                ENTRIES + "[" + mutants.valid().timeline().entries().size() + "]",
                entries(entries -> entries.add(entries.get(1))));
        mutants.add("TL-02", "without entries", ENTRIES, entries(List::clear));
        mutants.add("TL-02", "that does not tell of the start", ENTRIES, without(UserImpact::started));
        mutants.add("TL-02", "that does not tell of the detection", ENTRIES, without(UserImpact::detected));
        mutants.add("TL-02", "that does not tell of the mitigation", ENTRIES, without(UserImpact::mitigated));
        mutants.add("TL-02", "that does not tell of the resolution", ENTRIES, without(UserImpact::resolved));
        mutants.add("TL-03", "that begins with the start", ENTRIES, entries(entries -> entries.remove(0)));
        mutants.add(
                "TL-04", "with an entry without time", ENTRIES + "[1].time", Change.entry(1, e -> e.withTime(empty())));
        mutants.add(
                "TL-04",
                "with a time without offset",
                ENTRIES + "[1].time",
                Change.entry(1, e -> e.withTime(e.time().map(TimelineMutants::withoutOffset))));
        mutants.add(
                "TL-04",
                "that mixes relative and absolute times, and does not say when it started",
                ENTRIES,
                Change.andThen(
                        Change.userImpact(u -> u.withStarted(empty()).withTotalDuration(empty())),
                        Change.entry(1, e -> e.withTime(TimelineTime.parse("T+00:00")))));
        mutants.add("TL-05", "that is silent for long", ENTRIES + "[3]", entries(entries -> entries.remove(3)));
        mutants.add(
                "TL-06",
                "with an entry without evidence",
                ENTRIES,
                Change.entry(
                        3,
                        e -> e.withEvent("Hosts restarted")
                                .withSystemState("Checkouts still fail")
                                .withActionTaken(empty())
                                .withFurther()));
        mutants.add(
                "TL-07",
                "with an entry without event",
                ENTRIES + "[3].event",
                Change.entry(3, e -> e.withEvent(empty())));
        mutants.add(
                "TL-07",
                "with an event that judges",
                ENTRIES + "[3].event",
                Change.entry(3, e -> e.withEvent("Fortunately, 2 hosts were restarted")));
    }

    private static UnaryOperator<Rca> entries(Consumer<List<TimelineEntry>> edit) {
        return Change.timeline(timeline -> {
            List<TimelineEntry> entries = new ArrayList<>(timeline.entries());
            edit.accept(entries);
            return timeline.withEntries(entries);
        });
    }

    /** Without the entries of one point of the incident. */
    private static UnaryOperator<Rca> without(Function<UserImpact, Optional<OffsetDateTime>> point) {
        return rca -> {
            Predicate<TimelineEntry> there = entry -> point.apply(rca.impact().userImpact())
                    .map(time -> TimelineTime.parse(TimeText.of(time).split(" ", 2)[1]))
                    .equals(entry.time());
            return entries(entries -> entries.removeIf(there)).apply(rca);
        };
    }

    private static TimelineTime withoutOffset(TimelineTime time) {
        return time instanceof TimelineTime.Clock clock ? new TimelineTime.Clock(clock.time(), empty()) : time;
    }
}
