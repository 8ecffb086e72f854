package io.github.rca4j.model.outline;

import io.github.rca4j.model.Section;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A section of the template.
 *
 * @param section its heading
 * @param about what its heading stands for, of what it shows; "" for all of it
 * @param holds where what it shows is held
 * @param own its own text, in order
 * @param within the sections within it, in order
 * @param <R> what holds the section
 * @param <B> what builds that
 * @param <S> what the section shows
 * @param <T> what builds that
 */
record SectionPart<R, B, S, T>(
        Section section,
        String about,
        Holds<R, B, S, T> holds,
        List<Part<S, T>> own,
        List<SectionPart<S, T, ?, ?>> within) {

    /**
     * A property and what it holds.
     *
     * @param property its name; "" for the holder itself
     * @param get gives it
     * @param fresh what builds it in a holder that is being built
     * @param put gives the holder what has been built
     */
    record Holds<R, B, S, T>(String property, Function<R, S> get, Function<B, T> fresh, BiConsumer<B, T> put) {
        static <R, B> Holds<R, B, R, B> itself() {
            return new Holds<>("", r -> r, b -> b, (b, same) -> {});
        }

        static <R, B, S, T> Holds<R, B, S, T> property(
                String property, Function<R, S> get, Supplier<T> fresh, Function<T, S> build, BiConsumer<B, S> set) {
            return new Holds<>(property, get, b -> fresh.get(), (b, built) -> set.accept(b, build.apply(built)));
        }
    }

    /** A section without others in it. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    static <R, B, S, T> SectionPart<R, B, S, T> section(Section section, Holds<R, B, S, T> holds, Part<S, T>... own) {
        return new SectionPart<>(section, "", holds, List.of(own), List.of());
    }

    /** A section of one property of its holder, without others in it. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    static <R, B> SectionPart<R, B, R, B> section(Section section, String about, Part<R, B>... own) {
        return new SectionPart<>(section, about, Holds.itself(), List.of(own), List.of());
    }

    /** A section of sections. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    static <R, B, S, T> SectionPart<R, B, S, T> sections(
            Section section, Holds<R, B, S, T> holds, SectionPart<S, T, ?, ?>... within) {
        return new SectionPart<>(section, "", holds, List.of(), List.of(within));
    }

    void write(R r, Pen pen) {
        S shown = holds.get().apply(r);
        PropertyPath outer = pen.begin(section, holds.property(), about);
        for (Part<S, T> part : own) {
            part.write(shown, pen);
        }
        pen.belongings(Optional.of(section));
        for (SectionPart<S, T, ?, ?> part : within) {
            part.write(shown, pen);
        }
        pen.end(section, outer);
    }

    void read(Pages pages, String path, B into) {
        String property = step(path, holds.property());
        T building = holds.fresh().apply(into);
        pages.read(section, property, this, building);
        within.forEach(part -> part.read(pages, property, building));
        holds.put().accept(into, building);
    }

    /** Names the property that it shows, and those of the sections within it. */
    void paths(String path, BiConsumer<String, Section> paths) {
        String held = step(path, holds.property());
        paths.accept(step(held, about), section);
        within.forEach(part -> part.paths(held, paths));
    }

    private static String step(String path, String property) {
        return path.isEmpty() || property.isEmpty() ? path + property : path + "." + property;
    }

    /** Names all labels that may stand in it. */
    void labels(Consumer<String> labels) {
        own.forEach(part -> part.labels(labels));
        own.forEach(part -> part.elementLabels(labels));
        within.forEach(part -> part.labels(labels));
    }
}
