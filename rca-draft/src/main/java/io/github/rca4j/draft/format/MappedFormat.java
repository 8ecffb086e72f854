package io.github.rca4j.draft.format;

import io.github.rca4j.draft.Alert;
import io.github.rca4j.draft.AlertField;
import io.github.rca4j.draft.AlertFormat;
import io.github.rca4j.draft.AlertStatus;
import io.github.rca4j.draft.Confidence;
import io.github.rca4j.draft.LinkKind;
import io.github.rca4j.draft.Payload;
import io.github.rca4j.draft.PayloadProblems;
import io.github.rca4j.draft.PayloadShape;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A format for a tool of the house: a mapping says by JSON pointers (RFC 6901) where its payloads hold what an alert is
 * made of.
 *
 * <pre>{@code
 * AlertFormat house = MappedFormat.builder("house-monitor")
 *         .marks("/check/id", "/state")
 *         .at(AlertField.NAME, "/check/title")
 *         .status("/state", Map.of("DOWN", AlertStatus.FIRING, "UP", AlertStatus.RESOLVED))
 *         .at(AlertField.STARTED, "/since")
 *         .build();
 * }</pre>
 *
 * <p>A pointer is followed from the alert; if it leads to nothing there, from the whole payload. Of several pointers the
 * first that leads to something counts. What is missing, null or blank is absent.
 *
 * @since 0.1
 */
public final class MappedFormat implements AlertFormat {
    private static final Set<AlertField> TIMES = EnumSet.of(AlertField.STARTED, AlertField.MITIGATED, AlertField.ENDED);
    private static final Set<AlertField> NO_TEXTS =
            EnumSet.of(AlertField.STATUS, AlertField.LABELS, AlertField.OMITTED);

    private record LinkRule(LinkKind kind, String what, String pointer) {}

    private final String name;
    private final PayloadShape shape;
    private final Optional<String> list;
    private final Map<AlertField, List<String>> pointers;
    private final Optional<String> status;
    private final Map<String, AlertStatus> words;
    private final List<String> labels;
    private final List<LinkRule> links;
    private final Function<String, OffsetDateTime> times;

    private MappedFormat(Builder builder) {
        this.name = builder.name;
        this.shape = PayloadShape.of("a payload of " + builder.name, builder.marks.toArray(String[]::new));
        this.list = builder.list;
        this.pointers = new EnumMap<>(builder.pointers);
        this.status = builder.status;
        this.words = Map.copyOf(builder.words);
        this.labels = List.copyOf(builder.labels);
        this.links = List.copyOf(builder.links);
        this.times = builder.times;
    }

    /**
     * {@return a mapping to be filled in}
     *
     * @param name the tool's name, lower case, such as {@code house-monitor}: the source of its alerts
     */
    public static Builder builder(String name) {
        return new Builder(name);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<PayloadShape> shapes() {
        return List.of(shape);
    }

    @Override
    public Confidence confidence(Payload payload) {
        return Shapes.certain(shape.fits(payload));
    }

    @Override
    public List<Alert> read(Payload payload) {
        if (!shape.fits(payload)) {
            throw Shapes.unknown(payload, shapes());
        }
        if (list.isPresent()) {
            PayloadProblems problems = new PayloadProblems();
            return Shapes.each(
                    payload.find(list.get()),
                    problems,
                    alert -> alert(alert, payload, problems).stream().toList());
        }
        return Shapes.one(payload, problems -> alert(payload, payload, problems));
    }

    private Optional<Alert> alert(Payload alert, Payload whole, PayloadProblems problems) {
        AlertSheet sheet = new AlertSheet(name, alert, problems);
        pointers.forEach((field, places) -> {
            Payload[] values = places.stream().map(p -> find(alert, whole, p)).toArray(Payload[]::new);
            if (TIMES.contains(field)) {
                time(field, values, sheet, problems);
            } else if (field == AlertField.RESPONDERS) {
                Stream.of(values).forEach(sheet::responder);
            } else {
                sheet.note(field, UnaryOperator.identity(), values);
            }
        });
        labels.forEach(place -> sheet.labels(find(alert, whole, place)));
        links.forEach(link -> sheet.link(link.kind(), link.what(), find(alert, whole, link.pointer())));
        status.ifPresentOrElse(
                place -> sheet.status(find(alert, whole, place), words), () -> sheet.status(AlertStatus.FIRING, alert));
        return sheet.alert();
    }

    private static Payload find(Payload alert, Payload whole, String pointer) {
        Payload own = alert.find(pointer);
        return own.isPresent() ? own : whole.find(pointer);
    }

    private void time(AlertField field, Payload[] values, AlertSheet sheet, PayloadProblems problems) {
        for (Payload value : values) {
            Optional<String> text = sheet.text(value);
            if (text.isPresent()) {
                Optional<OffsetDateTime> time = parsed(text.get());
                if (time.isEmpty()) {
                    problems.add(value, "a time in the form of the mapping");
                }
                sheet.time(field, time.filter(t -> !TimeForm.isNone(t)), value);
                return;
            }
        }
    }

    private Optional<OffsetDateTime> parsed(String text) {
        try {
            return Optional.of(times.apply(text.strip())).filter(t -> TimeForm.isNone(t) || TimeForm.isWatched(t));
        } catch (DateTimeException | IllegalArgumentException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    /** Fills in a {@link MappedFormat}. Not thread-safe. */
    public static final class Builder {
        private final String name;
        private final List<String> marks = new ArrayList<>();
        private final Map<AlertField, List<String>> pointers = new EnumMap<>(AlertField.class);
        private final Map<String, AlertStatus> words = new LinkedHashMap<>();
        private final List<String> labels = new ArrayList<>();
        private final List<LinkRule> links = new ArrayList<>();
        private Optional<String> list = Optional.empty();
        private Optional<String> status = Optional.empty();
        private Function<String, OffsetDateTime> times = TimeForm.OFFSET::parse;

        private Builder(String name) {
            this.name = name;
        }

        /**
         * Says by what a payload of the tool is known: members that all of them have, and other tools' have not.
         *
         * @param marks JSON pointers, followed from the whole payload; at least one
         * @return this builder
         * @throws IllegalArgumentException if there is none, or one is no JSON pointer
         */
        public Builder marks(String... marks) {
            checked(marks);
            this.marks.addAll(List.of(marks));
            return this;
        }

        /**
         * Says where the alerts are, in a payload with a list of them. Unless told otherwise a payload is one alert.
         *
         * @param pointer a JSON pointer to the list; {@code ""} if the payload is a list
         * @return this builder
         * @throws IllegalArgumentException if it is no JSON pointer
         */
        public Builder alerts(String pointer) {
            if (!pointer.isEmpty()) {
                checked(pointer);
            }
            this.list = Optional.of(pointer);
            return this;
        }

        /**
         * Says where a component of the alert is. The name must be told; it is the one that each alert must have.
         *
         * @param field a component that is a text or a time; {@link #status}, {@link #labels} and {@link #link} say the
         *     others
         * @param pointers JSON pointers; the first that leads to something counts
         * @return this builder
         * @throws IllegalArgumentException if one is no JSON pointer, or the component is neither text nor time
         */
        public Builder at(AlertField field, String... pointers) {
            if (NO_TEXTS.contains(field)) {
                throw new IllegalArgumentException("no text and no time: " + field);
            }
            checked(pointers);
            this.pointers.put(field, List.of(pointers));
            return this;
        }

        /**
         * Says how the status is told. Unless told otherwise, whatever the tool sends fires.
         *
         * @param pointer a JSON pointer to the word
         * @param words the words, whatever the case; any other is refused
         * @return this builder
         * @throws IllegalArgumentException if it is no JSON pointer
         */
        public Builder status(String pointer, Map<String, AlertStatus> words) {
            checked(pointer);
            this.status = Optional.of(pointer);
            words.forEach((word, meaning) -> this.words.put(Words.lower(word), meaning));
            return this;
        }

        /**
         * Says where labels are.
         *
         * @param pointer a JSON pointer to an object with a text for each label
         * @return this builder
         * @throws IllegalArgumentException if it is no JSON pointer
         */
        public Builder labels(String pointer) {
            checked(pointer);
            this.labels.add(pointer);
            return this;
        }

        /**
         * Says where a link is.
         *
         * @param kind what is found there
         * @param what what is found there, in words, such as {@code Runbook}
         * @param pointer a JSON pointer to the address
         * @return this builder
         * @throws IllegalArgumentException if it is no JSON pointer
         */
        public Builder link(LinkKind kind, String what, String pointer) {
            checked(pointer);
            this.links.add(new LinkRule(kind, what, pointer));
            return this;
        }

        /**
         * Says how times are written. Unless told otherwise, as {@code 2026-11-23T05:14:29Z}, with any offset.
         *
         * @param times the time that a text, or a number as text, is; where it is none, the function throws a
         *     {@link DateTimeException} or an {@link IllegalArgumentException}
         * @return this builder
         */
        public Builder times(Function<String, OffsetDateTime> times) {
            this.times = times;
            return this;
        }

        /**
         * {@return the format}
         *
         * @throws IllegalStateException if there are no marks, or no pointer to the name
         */
        public MappedFormat build() {
            if (marks.isEmpty() || !pointers.containsKey(AlertField.NAME)) {
                throw new IllegalStateException("a mapping needs marks, and where the name is: " + name);
            }
            return new MappedFormat(this);
        }

        private static void checked(String... pointers) {
            PayloadShape.of("", pointers);
        }
    }
}
