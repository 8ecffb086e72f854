package io.github.rca4j.draft.format;

import io.github.rca4j.draft.Alert;
import io.github.rca4j.draft.AlertEvent;
import io.github.rca4j.draft.AlertField;
import io.github.rca4j.draft.AlertLink;
import io.github.rca4j.draft.AlertStatus;
import io.github.rca4j.draft.LinkKind;
import io.github.rca4j.draft.Payload;
import io.github.rca4j.draft.PayloadProblems;
import io.github.rca4j.model.text.NormalForm;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

/**
 * What a format notes of one alert while it reads: each component from the first of some values that says anything, where
 * it came from, and what is wrong.
 *
 * <p>A value says nothing if it is missing, null, blank, or a {@link Placeholder}. One that is an object or a list where a
 * text is due is wrong.
 */
final class AlertSheet {
    private static final Map<AlertField, BiConsumer<Alert.Builder, String>> TEXTS = Map.ofEntries(
            Map.entry(AlertField.NAME, (alert, text) -> alert.name(text)),
            Map.entry(AlertField.SEVERITY, (alert, text) -> alert.severity(text)),
            Map.entry(AlertField.SERVICE, (alert, text) -> alert.service(text)),
            Map.entry(AlertField.HOST, (alert, text) -> alert.host(text)),
            Map.entry(AlertField.SUMMARY, (alert, text) -> alert.summary(text)),
            Map.entry(AlertField.DESCRIPTION, (alert, text) -> alert.description(text)),
            Map.entry(AlertField.VALUE, (alert, text) -> alert.value(text)),
            Map.entry(AlertField.THRESHOLD, (alert, text) -> alert.threshold(text)),
            Map.entry(AlertField.INCIDENT, (alert, text) -> alert.incident(text)),
            Map.entry(AlertField.FINGERPRINT, (alert, text) -> alert.fingerprint(text)),
            Map.entry(AlertField.GROUP_KEY, (alert, text) -> alert.groupKey(text)));

    private final Payload part;
    private final PayloadProblems problems;
    private final Alert.Builder alert = Alert.builder();
    private final LabelNotes labels;
    private final WebLinks links = new WebLinks();
    private final Set<AlertField> noted = EnumSet.noneOf(AlertField.class);
    private Optional<String> name = Optional.empty();
    private Optional<AlertStatus> status = Optional.empty();
    private Optional<OffsetDateTime> started = Optional.empty();
    private Optional<OffsetDateTime> ended = Optional.empty();
    private Optional<Payload> end = Optional.empty();

    /** An empty sheet, for the part of a payload that is one alert. */
    AlertSheet(String source, Payload part, PayloadProblems problems) {
        this.part = part;
        this.problems = problems;
        this.labels = new LabelNotes(problems);
        alert.source(source);
    }

    /** {@return the text of a value, if it says anything} */
    Optional<String> text(Payload value) {
        if (value.isObject() || value.isList()) {
            problems.add(value, "a text");
        }
        return said(value);
    }

    /** {@return the text of a value, if it says anything; what is no text says nothing} */
    static Optional<String> said(Payload value) {
        return value.text().filter(text -> says(text) && !Placeholder.is(text.strip()));
    }

    static boolean says(String text) {
        return (!text.isEmpty() && Character.isLetterOrDigit(text.charAt(0)))
                || !NormalForm.line(text).isEmpty();
    }

    /** Notes the text of a component in a form of ours, unless it was noted before. */
    AlertSheet note(AlertField field, UnaryOperator<String> form, Payload... values) {
        for (Payload value : values) {
            Optional<String> text = text(value);
            if (text.isPresent()) {
                String formed = form.apply(text.get());
                return note(field, Optional.of(says(formed) ? formed : text.get()), value);
            }
        }
        return this;
    }

    /** Notes the text of a component, unless it was noted before. */
    AlertSheet note(AlertField field, Optional<String> text, Payload from) {
        Optional<String> says = text.filter(AlertSheet::says);
        if (says.isPresent() && noted.add(field)) {
            Objects.requireNonNull(TEXTS.get(field)).accept(alert, says.get());
            alert.putPointer(field, from.pointer());
            if (field == AlertField.NAME) {
                name = says;
            }
        }
        return this;
    }

    AlertSheet name(Payload... values) {
        return note(AlertField.NAME, UnaryOperator.identity(), values);
    }

    AlertSheet severity(Payload... values) {
        return note(AlertField.SEVERITY, UnaryOperator.identity(), values);
    }

    AlertSheet service(Payload... values) {
        return note(AlertField.SERVICE, UnaryOperator.identity(), values);
    }

    AlertSheet host(Payload... values) {
        return note(AlertField.HOST, UnaryOperator.identity(), values);
    }

    AlertSheet summary(Payload... values) {
        return note(AlertField.SUMMARY, UnaryOperator.identity(), values);
    }

    AlertSheet description(Payload... values) {
        return note(AlertField.DESCRIPTION, UnaryOperator.identity(), values);
    }

    AlertSheet value(Payload... values) {
        return note(AlertField.VALUE, UnaryOperator.identity(), values);
    }

    AlertSheet incident(Payload... values) {
        return note(AlertField.INCIDENT, UnaryOperator.identity(), values);
    }

    AlertSheet fingerprint(Payload... values) {
        return note(AlertField.FINGERPRINT, UnaryOperator.identity(), values);
    }

    AlertSheet status(AlertStatus known, Payload from) {
        status = Optional.of(known);
        if (from.isPresent()) {
            alert.putPointer(AlertField.STATUS, from.pointer());
        }
        return this;
    }

    /** Notes the status by its word in lower case; a word that is none of them is wrong. */
    AlertSheet status(Payload word, Map<String, AlertStatus> words) {
        Optional<AlertStatus> known = said(word).map(Words::lower).map(words::get);
        if (known.isEmpty()) {
            problems.add(word, Words.oneOf(words.keySet()));
        }
        known.ifPresent(found -> status(found, word));
        return this;
    }

    /** {@return the status that was noted} */
    Optional<AlertStatus> status() {
        return status;
    }

    AlertSheet started(Payload time, TimeForm form) {
        return started(form.read(time, "when the alert began", problems), time);
    }

    AlertSheet started(Optional<OffsetDateTime> time, Payload from) {
        time.ifPresent(known -> {
            started = time;
            alert.putPointer(AlertField.STARTED, from.pointer());
        });
        return this;
    }

    AlertSheet ended(Payload time, TimeForm form) {
        return ended(form.read(time, "when the alert ended", problems), time);
    }

    /** Notes the end, which counts only if the alert turns out to have ended. */
    AlertSheet ended(Optional<OffsetDateTime> time, Payload from) {
        if (time.isPresent()) {
            ended = time;
            end = Optional.of(from);
        }
        return this;
    }

    AlertSheet mitigated(Payload time, TimeForm form) {
        return mitigated(form.read(time, "when the harm was over", problems), time);
    }

    private AlertSheet mitigated(Optional<OffsetDateTime> time, Payload from) {
        time.ifPresent(known -> {
            alert.mitigated(known);
            alert.putPointer(AlertField.MITIGATED, from.pointer());
        });
        return this;
    }

    /** Notes the time of a component, of which its field tells. */
    AlertSheet time(AlertField field, Optional<OffsetDateTime> time, Payload from) {
        return switch (field) {
            case STARTED -> started(time, from);
            case MITIGATED -> mitigated(time, from);
            case ENDED -> ended(time, from);
            default -> throw new IllegalArgumentException("no time: " + field);
        };
    }

    AlertSheet omitted(int alerts, Payload from) {
        alert.omitted(alerts);
        if (from.isPresent()) {
            alert.putPointer(AlertField.OMITTED, from.pointer());
        }
        return this;
    }

    AlertSheet responder(Payload person) {
        text(person).ifPresent(text -> {
            alert.addResponder(text);
            alert.putPointer(AlertField.RESPONDERS, person.pointer());
        });
        return this;
    }

    AlertSheet event(Optional<OffsetDateTime> time, String text, Payload from) {
        return event(time, text, Optional.empty(), from);
    }

    AlertSheet event(Optional<OffsetDateTime> time, String text, Optional<String> author, Payload from) {
        if (says(text)) {
            time.ifPresent(known -> alert.addEvent(new AlertEvent(known, text, author, from.pointer())));
        }
        return this;
    }

    AlertSheet label(String key, Payload value) {
        labels.add(key, value);
        return this;
    }

    AlertSheet label(String key, String text, Payload from) {
        labels.add(key, text, from);
        return this;
    }

    /** Notes where the labels stand; of several places the first counts. */
    AlertSheet labelsFrom(Payload from) {
        labels.standAt(from);
        return this;
    }

    /** Notes each member of an object as a label; what is in objects within it is left out. */
    AlertSheet labels(Payload object) {
        labels.addAll(object);
        return this;
    }

    /** {@return whether there are no more members or elements than labels may be; if there are, that is noted} */
    boolean within(Payload value) {
        return labels.within(value);
    }

    AlertSheet link(LinkKind kind, String what, Payload address) {
        text(address).ifPresent(text -> link(kind, what, text, address));
        return this;
    }

    AlertSheet link(LinkKind kind, String what, String address, Payload from) {
        links.add(kind, what, address, from.pointer());
        return this;
    }

    AlertSheet link(AlertLink link) {
        links.add(link);
        return this;
    }

    /** {@return the alert; empty if it cannot be made, and then there is a problem that says why} */
    Optional<Alert> alert() {
        if (name.isEmpty()) {
            problems.add(part, "has no name", "what the alert is called");
        }
        if (status.isEmpty() || name.isEmpty()) {
            return Optional.empty();
        }
        AlertStatus known = status.get();
        if (known == AlertStatus.RESOLVED && ended.isPresent()) {
            alert.ended(ended);
            end.ifPresent(from -> alert.putPointer(AlertField.ENDED, from.pointer()));
            if (started.filter(start -> ended.get().isBefore(start)).isPresent()) {
                problems.add(end.orElse(part), "is before the alert began", "a time that is not");
            }
        }
        labels.standing().ifPresent(from -> alert.putPointer(AlertField.LABELS, from.pointer()));
        return Optional.of(alert.status(known)
                .started(started)
                .labels(labels.all())
                .links(links.of(name.get()))
                .build());
    }
}
