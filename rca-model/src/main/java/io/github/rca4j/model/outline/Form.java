package io.github.rca4j.model.outline;

import io.github.rca4j.model.ActionKind;
import io.github.rca4j.model.ActionStatus;
import io.github.rca4j.model.RcaStatus;
import io.github.rca4j.model.Reference;
import io.github.rca4j.model.Reviewer;
import io.github.rca4j.model.Severity;
import io.github.rca4j.model.TimelineTime;
import io.github.rca4j.model.UsersAffected;
import io.github.rca4j.model.text.CharacterReference;
import io.github.rca4j.model.text.TimeText;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How a value of a type is written as text.
 *
 * @param <V> the type
 * @param kind how the text is to be read
 * @param write writes a value
 */
record Form<V>(Text.Kind kind, Function<V, String> write) {
    static final Form<String> LINE = new Form<>(Text.Kind.INLINE, text -> text);
    static final Form<String> BLOCK = new Form<>(Text.Kind.BLOCK, text -> text);
    static final Form<LocalDate> DATE = new Form<>(Text.Kind.PLAIN, TimeText::of);
    static final Form<OffsetDateTime> TIME = new Form<>(Text.Kind.PLAIN, TimeText::of);
    static final Form<Duration> DURATION = new Form<>(Text.Kind.PLAIN, TimeText::of);
    static final Form<Severity> SEVERITY = new Form<>(Text.Kind.INLINE, Severity::name);
    static final Form<RcaStatus> STATUS = new Form<>(Text.Kind.PLAIN, RcaStatus::label);
    static final Form<ActionStatus> ACTION_STATUS = new Form<>(Text.Kind.PLAIN, ActionStatus::label);
    static final Form<ActionKind> ACTION_KIND = new Form<>(Text.Kind.PLAIN, ActionKind::label);
    static final Form<TimelineTime> TIMELINE_TIME = new Form<>(Text.Kind.INLINE, TimelineTime::text);
    static final Form<UsersAffected.Extent> EXTENT = new Form<>(Text.Kind.INLINE, Form::extent);
    /** Two boxes, of which at most one is ticked. */
    static final Form<Reviewer> APPROVAL = new Form<>(
            Text.Kind.PLAIN,
            reviewer -> reviewer.approved()
                    .map(yes -> yes ? "☑ Yes ☐ No" : "☐ Yes ☑ No")
                    .orElse("☐ Yes ☐ No"));

    static final Form<Reference> REFERENCE = new Form<>(Text.Kind.INLINE, Form::reference);

    /** Several values in one line; a comma within one of them is written so that it does not separate. */
    static final Form<List<String>> NAMES = new Form<>(
            Text.Kind.INLINE, names -> names.stream().map(Form::withoutComma).collect(Collectors.joining(", ")));

    static final Form<List<Reference>> REFERENCES = new Form<>(
            Text.Kind.INLINE,
            references -> references.stream()
                    .map(Form::reference)
                    .map(Form::withoutSeparator)
                    .collect(Collectors.joining(", ")));

    Text text(V value) {
        return new Text(write.apply(value), kind);
    }

    private static String extent(UsersAffected.Extent extent) {
        if (extent instanceof UsersAffected.Count count) {
            return Long.toString(count.users());
        }
        if (extent instanceof UsersAffected.Percentage percentage) {
            return percentage.percent().toPlainString() + "%";
        }
        return "Unknown"
                + ((UsersAffected.Unknown) extent)
                        .reason()
                        .map(reason -> ": " + reason)
                        .orElse("");
    }

    private static String reference(Reference reference) {
        return reference
                .uri()
                .map(uri ->
                        "[" + CharacterReference.write(reference.label(), "[]") + "](" + target(uri.toString()) + ")")
                .orElseGet(() -> CharacterReference.write(reference.label(), "["));
    }

    /** A parenthesis would end the link, an empty target is none, and an entity would be read as its character. */
    private static String target(String uri) {
        String target = uri.indexOf('&') >= 0 && uri.indexOf(';') >= 0 ? CharacterReference.write(uri, "&") : uri;
        return uri.isEmpty() || uri.indexOf('(') >= 0 || uri.indexOf(')') >= 0 ? "<" + target + ">" : target;
    }

    private static String withoutComma(String name) {
        return CharacterReference.write(name, ",");
    }

    /** A comma in a link's target does not separate, since no space follows it there. */
    private static String withoutSeparator(String reference) {
        return reference.contains(", ") ? reference.replace(", ", "&#44; ") : reference;
    }
}
