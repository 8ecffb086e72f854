package io.github.rca4j.draft.format;

import io.github.rca4j.draft.AlertField;
import io.github.rca4j.draft.AlertStatus;
import io.github.rca4j.draft.Payload;
import io.github.rca4j.draft.PayloadProblems;
import java.time.OffsetDateTime;
import java.util.Optional;

/** When one alert began, was mitigated and ended, noted while it is read, and where that stood. */
final class AlertTimes {
    private final PayloadProblems problems;
    private Optional<OffsetDateTime> started = Optional.empty();
    private Optional<OffsetDateTime> mitigated = Optional.empty();
    private Optional<OffsetDateTime> ended = Optional.empty();
    private Payload start;
    private Payload mitigation;
    private Payload end;

    /** None yet, for the part of a payload that is one alert. */
    AlertTimes(Payload part, PayloadProblems problems) {
        this.problems = problems;
        this.start = part;
        this.mitigation = part;
        this.end = part;
    }

    /** Reads the time of a component, of which its field tells. */
    void read(AlertField field, Payload time, TimeForm form) {
        String what = switch (field) {
            case STARTED -> "when the alert began";
            case MITIGATED -> "when the harm was over";
            default -> "when the alert ended";
        };
        note(field, form.read(time, what, problems), time);
    }

    /** Notes the time of a component, of which its field tells; the end counts only if the alert turns out to have ended. */
    void note(AlertField field, Optional<OffsetDateTime> time, Payload from) {
        if (time.isEmpty()) {
            return;
        }
        switch (field) {
            case STARTED -> {
                started = time;
                start = from;
            }
            case MITIGATED -> {
                mitigated = time;
                mitigation = from;
            }
            case ENDED -> {
                ended = time;
                end = from;
            }
            default -> throw new IllegalArgumentException("no time: " + field);
        }
    }

    /** Takes the alert for one of a status: one that has not ended has no end, and none ends before it began. */
    void settle(AlertStatus status) {
        if (status != AlertStatus.RESOLVED) {
            ended = Optional.empty();
        } else if (started.isPresent() && ended.isPresent() && ended.get().isBefore(started.get())) {
            problems.add(end, "is before the alert began", "a time that is not");
        }
    }

    Optional<OffsetDateTime> started() {
        return started;
    }

    Optional<OffsetDateTime> mitigated() {
        return mitigated;
    }

    Optional<OffsetDateTime> ended() {
        return ended;
    }

    /** Notes where the times stood. */
    void standIn(FieldNotes fields) {
        started.ifPresent(time -> fields.standAt(AlertField.STARTED, start));
        mitigated.ifPresent(time -> fields.standAt(AlertField.MITIGATED, mitigation));
        ended.ifPresent(time -> fields.standAt(AlertField.ENDED, end));
    }
}
