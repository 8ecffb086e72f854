package io.github.rca4j.model.outline;

import io.github.rca4j.model.Section;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A section of the template.
 *
 * @param section its heading
 * @param value where what it shows comes from
 * @param own its own text, in order
 * @param within the sections within it, in order
 * @param <R> what holds the section
 * @param <S> what the section shows
 */
record SectionPart<R, S>(Section section, Function<R, S> value, List<Part<S>> own, List<SectionPart<S, ?>> within)
        implements Part<R> {

    /** A section without others in it. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    static <R, S> SectionPart<R, S> section(Section section, Function<R, S> value, Part<S>... own) {
        return new SectionPart<>(section, value, List.of(own), List.of());
    }

    /** A section of sections. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    static <R, S> SectionPart<R, S> sections(Section section, Function<R, S> value, SectionPart<S, ?>... within) {
        return new SectionPart<>(section, value, List.of(), List.of(within));
    }

    @Override
    public void write(R r, Pen pen) {
        S shown = value.apply(r);
        pen.section(
                section,
                () -> own.forEach(part -> part.write(shown, pen)),
                () -> within.forEach(part -> part.write(shown, pen)));
    }

    @Override
    public void labels(Consumer<String> labels) {
        own.forEach(part -> part.labels(labels));
        within.forEach(part -> part.labels(labels));
    }
}
