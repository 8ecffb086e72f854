package io.github.rca4j.model.outline;

import io.github.rca4j.model.Metric;
import io.github.rca4j.model.text.CharacterReference;
import java.util.Optional;

/**
 * A figure during the incident beside its normal value.
 *
 * @param name what is measured
 * @param value its value during the incident
 * @param baseline its normal value
 * @param path where it is held
 * @since 0.1
 */
public record Measure(Optional<Text> name, Optional<Text> value, Optional<Text> baseline, PropertyPath path) {
    /** What the template calls a normal value. */
    public static final String BASELINE = "baseline";

    private static final String OPENING = "(" + BASELINE + ": ";

    /** {@return all of it in one line as the template has it, such as {@code Error rate: 15% (baseline: 0.1%)}} */
    public Text line() {
        String start = Composite.named(name.map(Measure::withoutOpening), value.map(Measure::withoutOpening))
                .map(Text::value)
                .orElse("");
        String end = baseline.map(b -> OPENING + Composite.value(b) + ")").orElse("");
        boolean blank = name.filter(t -> t.kind() != Text.Kind.BLANK).isEmpty()
                && value.filter(t -> t.kind() != Text.Kind.BLANK).isEmpty()
                && baseline.filter(t -> t.kind() != Text.Kind.BLANK).isEmpty();
        return new Text(
                start + (start.isEmpty() || end.isEmpty() ? "" : " ") + end,
                blank ? Text.Kind.BLANK : Text.Kind.INLINE);
    }

    /** {@return the metric that {@link #line} has written} */
    static Metric read(String line) {
        int opening = line.endsWith(")") ? CharacterReference.indexOf(line, OPENING, 0) : -1;
        Composite.Named named =
                Composite.read(opening < 0 ? line : line.substring(0, opening).stripTrailing());
        return new Metric(
                named.name().map(CharacterReference::read),
                named.text().map(CharacterReference::read),
                opening < 0
                        ? Optional.empty()
                        : Composite.value(line.substring(opening + OPENING.length(), line.length() - 1)));
    }

    private static Text withoutOpening(Text text) {
        String value = text.value();
        return new Text(CharacterReference.write(value, i -> value.startsWith(OPENING, i)), text.kind());
    }
}
