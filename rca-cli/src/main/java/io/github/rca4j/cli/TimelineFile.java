package io.github.rca4j.cli;

import io.github.rca4j.draft.AlertPayloadException;
import io.github.rca4j.draft.Payload;
import io.github.rca4j.draft.TimelineEvent;
import io.github.rca4j.draft.TimelineSources;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.TimelineEntry;
import io.github.rca4j.model.TimelineTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A file that was named for the timelines alone, and whether anything of it stands in one. */
final class TimelineFile {
    private final String name;
    private final Set<Long> seconds = new HashSet<>(); // to which rows are written
    private long events;

    TimelineFile(String name) {
        this.name = name;
    }

    /** {@return what a payload of the file holds; an {@link AlertPayloadException} says why it holds nothing} */
    List<TimelineEvent> read(Payload payload) {
        List<TimelineEvent> read = TimelineSources.read(payload);
        read.forEach(event -> seconds.add(event.time().toEpochSecond()));
        events += read.size();
        return read;
    }

    void tellIfUnused(Collection<Rca> drafts, Console console) {
        boolean used = drafts.stream()
                .flatMap(rca -> rca.timeline().entries().stream())
                .map(TimelineFile::second)
                .flatMap(Optional::stream)
                .anyMatch(seconds::contains);
        if (!used) {
            String shown = new InputFile(name).shownName();
            console.line(
                    events == 0
                            ? shown + ": holds nothing for a timeline"
                            : shown + ": nothing of it stands in a timeline, which goes from a day before the alerts"
                                    + " to a day after them");
        }
    }

    private static Optional<Long> second(TimelineEntry row) {
        return row.time()
                .filter(TimelineTime.Timestamp.class::isInstance)
                .map(TimelineTime.Timestamp.class::cast)
                .flatMap(time -> time.offset().map(time.dateTime()::toEpochSecond));
    }
}
