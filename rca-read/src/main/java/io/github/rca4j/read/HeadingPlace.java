package io.github.rca4j.read;

import io.github.rca4j.model.Section;
import io.github.rca4j.model.outline.Passage;
import java.util.List;
import java.util.Optional;

/**
 * What a heading stands for in the template.
 *
 * @param section the section
 * @param label the label in it; absent for the section as a whole
 * @param tail what the heading says besides, such as {@code (all times UTC)}
 */
record HeadingPlace(Section section, Optional<String> label, Optional<Passage> tail) {
    /** What may set off the rest of a heading, the surest first. */
    private static final List<String> TAILS = List.of(" (", "（", " — ", " – ", ": ", " - ", " & ", " / ", "/", " and ");

    /** {@return what a heading stands for, if it is known} */
    static Optional<HeadingPlace> of(Passage heading) {
        String text = heading.text();
        Optional<HeadingPlace> whole = named(text, Optional.empty());
        if (whole.isPresent()) {
            return whole;
        }
        for (String tail : TAILS) {
            int at = text.indexOf(tail);
            if (at > 0) {
                Optional<HeadingPlace> start =
                        named(text.substring(0, at), Optional.of(heading.part(at, text.length())));
                if (start.isPresent()) {
                    return start;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<HeadingPlace> named(String name, Optional<Passage> tail) {
        Optional<Section> exact = List.of(Section.values()).stream()
                .filter(s -> Names.normal(s.heading()).equals(Names.normal(name)))
                .findFirst();
        return exact.isPresent() && exact.get() != Section.ROOT_CAUSE && exact.get() != Section.FOLLOW_UP
                ? Optional.of(new HeadingPlace(exact.get(), Optional.empty(), tail))
                : Names.HEADINGS.place(name).map(place -> {
                    int slash = place.indexOf('/');
                    return new HeadingPlace(
                            Section.valueOf(slash < 0 ? place : place.substring(0, slash)),
                            slash < 0 ? Optional.empty() : Optional.of(place.substring(slash + 1)),
                            tail);
                });
    }
}
