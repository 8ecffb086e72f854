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
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a format notes of one alert while it reads: each component from the first of some values that says anything, where
 * it came from, and what is wrong.
 *
 * <p>A value says nothing if it is missing, null, blank, or a {@link Placeholder}. One that is an object or a list where a
 * text is due is wrong.
 */
final class AlertSheet {
    private final String source;
    private final Payload part;
    private final PayloadProblems problems;
    private final Map<AlertField, String> texts = new EnumMap<>(AlertField.class);
    private final Map<AlertField, String> pointers = new EnumMap<>(AlertField.class);
    private final List<String> responders = new ArrayList<>();
    private final List<AlertEvent> events = new ArrayList<>();
    private final LabelNotes labels;
    private final WebLinks links = new WebLinks();
    private Optional<AlertStatus> status = Optional.empty();
    private Optional<OffsetDateTime> started = Optional.empty();
    private Optional<OffsetDateTime> mitigated = Optional.empty();
    private Optional<OffsetDateTime> ended = Optional.empty();
    private Optional<Payload> end = Optional.empty();
    private int omitted;

    /** An empty sheet, for the part of a payload that is one alert. */
    AlertSheet(String source, Payload part, PayloadProblems problems) {
        this.source = source;
        this.part = part;
        this.problems = problems;
        this.labels = new LabelNotes(problems);
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
        Optional<String> text = value.text();
        return text.isPresent()
                        && says(text.get())
                        && !Placeholder.is(text.get().strip())
                ? text
                : Optional.empty();
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
        if (text.isPresent() && says(text.get()) && texts.putIfAbsent(field, text.get()) == null) {
            pointers.put(field, from.pointer());
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
            pointers.put(AlertField.STATUS, from.pointer());
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
        if (time.isPresent()) {
            started = time;
            pointers.put(AlertField.STARTED, from.pointer());
        }
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
        if (time.isPresent()) {
            mitigated = time;
            pointers.put(AlertField.MITIGATED, from.pointer());
        }
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
        omitted = alerts;
        if (from.isPresent()) {
            pointers.put(AlertField.OMITTED, from.pointer());
        }
        return this;
    }

    AlertSheet responder(Payload person) {
        text(person).ifPresent(text -> {
            responders.add(text);
            pointers.put(AlertField.RESPONDERS, person.pointer());
        });
        return this;
    }

    AlertSheet event(Optional<OffsetDateTime> time, String text, Payload from) {
        return event(time, text, Optional.empty(), from);
    }

    AlertSheet event(Optional<OffsetDateTime> time, String text, Optional<String> author, Payload from) {
        if (says(text)) {
            time.ifPresent(known -> events.add(new AlertEvent(known, text, author, from.pointer())));
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
        AlertLink.address(address).ifPresent(uri -> link(kind, what, uri, from));
        return this;
    }

    AlertSheet link(LinkKind kind, String what, URI address, Payload from) {
        links.add(kind, what, address, from.pointer());
        return this;
    }

    AlertSheet link(AlertLink link) {
        links.add(link);
        return this;
    }

    /** {@return the alert; empty if it cannot be made, and then there is a problem that says why} */
    Optional<Alert> alert() {
        Optional<String> name = said(AlertField.NAME);
        if (name.isEmpty()) {
            problems.add(part, "has no name", "what the alert is called");
        }
        if (status.isEmpty() || name.isEmpty()) {
            return Optional.empty();
        }
        if (status.get() != AlertStatus.RESOLVED) {
            ended = Optional.empty();
        } else if (ended.isPresent()) {
            end.ifPresent(from -> pointers.put(AlertField.ENDED, from.pointer()));
            if (started.isPresent() && ended.get().isBefore(started.get())) {
                problems.add(end.orElse(part), "is before the alert began", "a time that is not");
            }
        }
        labels.standing().ifPresent(from -> pointers.put(AlertField.LABELS, from.pointer()));
        return Optional.of(alert(name.get(), status.get()));
    }

    /** Not by the builder, which would copy all of it once more. */
    private Alert alert(String name, AlertStatus known) {
        return new Alert(
                source,
                name,
                known,
                said(AlertField.SEVERITY),
                started,
                mitigated,
                ended,
                said(AlertField.SERVICE),
                said(AlertField.HOST),
                said(AlertField.SUMMARY),
                said(AlertField.DESCRIPTION),
                said(AlertField.VALUE),
                said(AlertField.THRESHOLD),
                responders,
                said(AlertField.INCIDENT),
                events,
                labels.all(),
                links.of(name),
                said(AlertField.FINGERPRINT),
                said(AlertField.GROUP_KEY),
                omitted,
                pointers);
    }

    private Optional<String> said(AlertField field) {
        return Optional.ofNullable(texts.get(field));
    }
}
