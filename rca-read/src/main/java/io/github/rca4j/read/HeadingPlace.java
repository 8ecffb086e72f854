package io.github.rca4j.read;

import io.github.rca4j.model.Section;
import io.github.rca4j.model.outline.Passage;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a heading stands for in the template.
 *
 * @param section the section
 * @param label the label in it; absent for the section as a whole
 * @param tail what the heading says besides, such as {@code (all times UTC)}
 */
record HeadingPlace(Section section, Optional<String> label, Optional<Passage> tail) {
    /** What may set off the rest of a heading, the surest first. */
    private static final List<String> TAILS =
            List.of(" (", "（", " — ", " – ", ": ", " - ", " & ", " / ", "/", " and ", " of ", " for ", "の");

    private static final String MARKS = " :：—–-&/(（";
    /** The template's own headings, but for two that other houses mean otherwise. */
    private static final Map<String, Section> SECTIONS =
            EnumSet.complementOf(EnumSet.of(Section.ROOT_CAUSE, Section.FOLLOW_UP)).stream()
                    .collect(Collectors.toUnmodifiableMap(
                            section -> Names.normal(section.heading()), section -> section));

    /** What joins two names, of which either may be known. */
    private static final Set<String> JOINTS = Set.of(" & ", " / ", "/", " and ");

    /** What lets the rest of a heading be about something else altogether. */
    private static final Set<String> SUBJECTS = Set.of(" of ", " for ");
    /** What an RCA is about, so that a heading of it may name it. */
    private static final Set<String> INCIDENTS = Set.of(
            "incident",
            "incidents",
            "outage",
            "outages",
            "failure",
            "failures",
            "issue",
            "issues",
            "problem",
            "event",
            "events",
            "disruption",
            "degradation",
            "downtime",
            "error",
            "errors",
            "crash",
            "postmortem",
            "rca");

    /** {@return what a heading stands for, if it is known} */
    static Optional<HeadingPlace> of(Passage heading) {
        String text = heading.text();
        Optional<HeadingPlace> whole = named(text, Optional.empty());
        if (whole.isPresent()) {
            return whole;
        }
        for (String tail : TAILS) {
            int at = text.indexOf(tail);
            if (at > 0 && (!SUBJECTS.contains(tail) || isIncident(text.substring(at + tail.length())))) {
                Optional<HeadingPlace> start =
                        named(text.substring(0, at), Optional.of(bare(heading.part(at, text.length()))));
                if (start.isPresent()) {
                    return start;
                }
                Optional<HeadingPlace> end = JOINTS.contains(tail)
                        ? named(text.substring(at + tail.length()), Optional.of(heading.part(0, at)))
                        : Optional.empty();
                if (end.isPresent()) {
                    return end;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isIncident(String subject) {
        return subject.chars().anyMatch(Character::isDigit)
                || Arrays.stream(Names.normal(subject).split(" ", -1)).anyMatch(INCIDENTS::contains);
    }

    /** {@return the rest of a heading without what set it off} */
    private static Passage bare(Passage tail) {
        String text = tail.text();
        int start = 0;
        int end = text.length();
        while (start < end && MARKS.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        boolean whole = start == 0 || "(（".indexOf(text.charAt(start - 1)) < 0;
        while (end > start && !whole && ")）: ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return tail.part(start, end);
    }

    private static Optional<HeadingPlace> named(String name, Optional<Passage> tail) {
        Optional<Section> exact = Optional.ofNullable(SECTIONS.get(Names.normal(name)));
        return exact.isPresent()
                ? exact.map(section -> new HeadingPlace(section, Optional.empty(), tail))
                : Names.HEADINGS
                        .place(name)
                        .map(TemplatePlace::of)
                        .map(place -> new HeadingPlace(place.section(), place.label(), tail));
    }
}
