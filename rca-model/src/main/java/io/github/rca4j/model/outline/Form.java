package io.github.rca4j.model.outline;

import io.github.rca4j.model.ActionKind;
import io.github.rca4j.model.ActionStatus;
import io.github.rca4j.model.RcaStatus;
import io.github.rca4j.model.Severity;
import io.github.rca4j.model.TimelineTime;
import io.github.rca4j.model.UsersAffected;
import io.github.rca4j.model.text.NormalForm;
import io.github.rca4j.model.text.TimeText;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * How a value of a type is written as text, and read back.
 *
 * @param kind how the text is to be read
 * @param expected what a text must be to be read
 * @param write writes a value
 * @param read reads what {@code write} writes, and what people write instead
 * @param <V> the type
 */
record Form<V>(
        Text.Kind kind,
        String expected,
        Function<V, String> write,
        BiFunction<String, Wording, Optional<Meant<V>>> read) {
    static final Form<String> LINE = text(Text.Kind.INLINE);
    static final Form<String> BLOCK = text(Text.Kind.BLOCK);
    static final Form<LocalDate> DATE = typed("a day such as 2025-11-05", TimeText::of, TimeText::date, Wording::date);
    static final Form<OffsetDateTime> TIME =
            typed("a time with its zone such as 2025-11-05 14:47 UTC", TimeText::of, TimeText::time, Wording::time);
    static final Form<Duration> DURATION =
            typed("a span such as 2 hours 15 minutes", TimeText::of, TimeText::duration, Wording::duration);
    static final Form<RcaStatus> STATUS = typed(
            "Draft, In Review or Completed",
            RcaStatus::label,
            one(RcaStatus.values(), RcaStatus::label),
            Wording::status);
    static final Form<ActionStatus> ACTION_STATUS = typed(
            "Not Started, In Progress or Completed",
            ActionStatus::label,
            one(ActionStatus.values(), ActionStatus::label),
            Wording::actionStatus);
    static final Form<ActionKind> ACTION_KIND = typed(
            "Prevent, Detect or Mitigate",
            ActionKind::label,
            one(ActionKind.values(), ActionKind::label),
            Wording::actionKind);
    /** Two boxes, of which at most one is ticked. */
    static final Form<Boolean> APPROVAL = typed(
            "☑ Yes ☐ No or ☐ Yes ☑ No",
            yes -> yes ? "☑ Yes ☐ No" : "☐ Yes ☑ No",
            text -> Optional.empty(),
            Wording::approval);

    static final Form<Severity> SEVERITY = open(Severity::name, Severity::new);
    static final Form<TimelineTime> TIMELINE_TIME = open(TimelineTime::text, TimelineTime::parse);
    static final Form<UsersAffected.Extent> EXTENT = new Form<>(
            Text.Kind.INLINE,
            "a number, a percentage, or Unknown: and why",
            Extents::write,
            understood(Extents::read, Wording::extent));

    /** What a wording is asked where the exact form does not fit. */
    private interface Question<V> {
        Optional<Meant<V>> ask(Wording wording, String text);
    }

    private static Form<String> text(Text.Kind kind) {
        return new Form<>(kind, "text", text -> text, (text, wording) -> Optional.of(new Meant<>(text, true)));
    }

    private static <V> Form<V> typed(
            String expected, Function<V, String> write, Function<String, Optional<V>> exact, Question<V> question) {
        return new Form<>(Text.Kind.PLAIN, expected, write, understood(exact, question));
    }

    /** A value that can be any text. */
    private static <V> Form<V> open(Function<V, String> write, Function<String, V> read) {
        return new Form<>(
                Text.Kind.INLINE,
                "text",
                write,
                // Control characters alone are a text, but not one of one line.
                (text, wording) -> NormalForm.line(Optional.of(text)).map(line -> new Meant<>(read.apply(line), true)));
    }

    /** A form that is only written; what reads it knows how. */
    static <V> Form<V> written(Text.Kind kind, Function<V, String> write) {
        return new Form<>(kind, "", write, (text, wording) -> Optional.empty());
    }

    private static <V> BiFunction<String, Wording, Optional<Meant<V>>> understood(
            Function<String, Optional<V>> exact, Question<V> question) {
        return (text, wording) ->
                exact.apply(text).map(value -> new Meant<>(value, true)).or(() -> question.ask(wording, text));
    }

    private static <V> Function<String, Optional<V>> one(V[] values, Function<V, String> label) {
        return text -> Arrays.stream(values)
                .filter(value -> label.apply(value).equals(text))
                .findFirst();
    }

    Text text(V value) {
        return new Text(write.apply(value), kind);
    }
}
