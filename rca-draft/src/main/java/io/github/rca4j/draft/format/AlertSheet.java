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
    private final FieldNotes fields = new FieldNotes();
    private final List<String> responders = new ArrayList<>();
    private final List<AlertEvent> events = new ArrayList<>();
    private final AlertTimes times;
    private final LabelNotes labels;
    private final WebLinks links = new WebLinks();
    private Optional<AlertStatus> status = Optional.empty();
    private int omitted;

    /** An empty sheet, for the part of a payload that is one alert. */
    AlertSheet(String source, Payload part, PayloadProblems problems) {
        this(source, part, new AlertTimes(part, problems), problems);
    }

    /** An empty sheet, for the part of a payload that is one alert of which the times are noted. */
    AlertSheet(String source, Payload part, AlertTimes times, PayloadProblems problems) {
        this.source = source;
        this.part = part;
        this.problems = problems;
        this.times = times;
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
        text.filter(AlertSheet::says).ifPresent(says -> fields.add(field, says, from));
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
        fields.standAt(AlertField.STATUS, from);
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
        times.read(AlertField.STARTED, time, form);
        return this;
    }

    AlertSheet started(Optional<OffsetDateTime> time, Payload from) {
        return time(AlertField.STARTED, time, from);
    }

    AlertSheet ended(Payload time, TimeForm form) {
        times.read(AlertField.ENDED, time, form);
        return this;
    }

    /** Notes the end, which counts only if the alert turns out to have ended. */
    AlertSheet ended(Optional<OffsetDateTime> time, Payload from) {
        return time(AlertField.ENDED, time, from);
    }

    AlertSheet mitigated(Payload time, TimeForm form) {
        times.read(AlertField.MITIGATED, time, form);
        return this;
    }

    /** Notes the time of a component, of which its field tells. */
    AlertSheet time(AlertField field, Optional<OffsetDateTime> time, Payload from) {
        times.note(field, time, from);
        return this;
    }

    AlertSheet omitted(int alerts, Payload from) {
        omitted = alerts;
        fields.standAt(AlertField.OMITTED, from);
        return this;
    }

    AlertSheet responder(Payload person) {
        text(person).ifPresent(text -> {
            responders.add(text);
            fields.standAt(AlertField.RESPONDERS, person);
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
        Optional<String> name = fields.text(AlertField.NAME);
        if (name.isEmpty()) {
            problems.add(part, "has no name", "what the alert is called");
        }
        if (status.isEmpty() || name.isEmpty()) {
            return Optional.empty();
        }
        times.settle(status.get());
        times.standIn(fields);
        labels.standing().ifPresent(from -> fields.standAt(AlertField.LABELS, from));
        return Optional.of(alert(name.get(), status.get()));
    }

    /** Not by the builder, which would copy all of it once more. */
    private Alert alert(String name, AlertStatus known) {
        return new Alert(
                source,
                name,
                known,
                fields.text(AlertField.SEVERITY),
                times.started(),
                times.mitigated(),
                times.ended(),
                fields.text(AlertField.SERVICE),
                fields.text(AlertField.HOST),
                fields.text(AlertField.SUMMARY),
                fields.text(AlertField.DESCRIPTION),
                fields.text(AlertField.VALUE),
                fields.text(AlertField.THRESHOLD),
                responders,
                fields.text(AlertField.INCIDENT),
                events,
                labels.all(),
                links.of(name),
                fields.text(AlertField.FINGERPRINT),
                fields.text(AlertField.GROUP_KEY),
                omitted,
                fields.pointers());
    }
}
