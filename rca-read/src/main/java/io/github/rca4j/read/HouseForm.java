package io.github.rca4j.read;

import io.github.rca4j.model.Section;
import io.github.rca4j.model.outline.Block;
import io.github.rca4j.model.outline.Block.Element;
import io.github.rca4j.model.outline.Block.Label;
import io.github.rca4j.model.outline.Block.Listing;
import io.github.rca4j.model.outline.Block.Words;
import io.github.rca4j.model.outline.Manuscript;
import io.github.rca4j.model.outline.Manuscript.Chapter;
import io.github.rca4j.model.outline.Passage;
import io.github.rca4j.model.outline.Source.Stretch;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Brings a document of another house into the template's form, so that the outline can read it: its headings and labels
 * get the template's names, and its lists and tables the template's shape. What has no counterpart stays as it is, and
 * the outline keeps it as a leftover or an extra section.
 */
final class HouseForm {
    private static final Set<Section> ACTIONS = EnumSet.of(
            Section.PREVENTION,
            Section.IMMEDIATE_ACTIONS,
            Section.SHORT_TERM_ACTIONS,
            Section.LONG_TERM_ACTIONS,
            Section.FURTHER_ACTIONS);
    private static final Set<Section> LESSONS = EnumSet.of(
            Section.LESSONS_LEARNED,
            Section.WHAT_WENT_WELL,
            Section.WHAT_COULD_BE_IMPROVED,
            Section.WHERE_WE_GOT_LUCKY);
    private static final Set<Section> CAUSES =
            EnumSet.of(Section.ROOT_CAUSE, Section.FIVE_WHYS, Section.PROBLEM_STATEMENT, Section.CONTRIBUTING_FACTORS);
    /** Sections of one text, which a second heading of the same name does not continue. */
    private static final Set<Section> TEXTS = EnumSet.of(Section.EXECUTIVE_SUMMARY, Section.PROBLEM_STATEMENT);

    private final Manuscript document;
    private final TemplateChapters chapters = new TemplateChapters();
    private final Deque<Open> open = new ArrayDeque<>();

    /** A heading whose chapter still goes on, and the section that its own text belongs to. */
    private record Open(int level, Optional<Section> section) {}

    private HouseForm(Manuscript document) {
        this.document = document;
    }

    static Manuscript of(Manuscript document) {
        return new HouseForm(document).adapted();
    }

    private Manuscript adapted() {
        List<Block> opening = MetadataLabels.take(document.opening(), chapters);
        List<Chapter> sections = PseudoHeadings.in(document.chapters(), opening);
        sections.forEach(this::chapter);
        return new Manuscript(HouseTitle.of(document.title(), chapters), opening, chapters.all());
    }

    private void chapter(Chapter chapter) {
        while (!open.isEmpty() && open.peek().level() >= chapter.level()) {
            open.pop();
        }
        Optional<Section> outer = open.stream().flatMap(o -> o.section().stream()).findFirst();
        Optional<HeadingPlace> place = HeadingPlace.of(chapter.heading());
        Optional<Section> section = outer.isPresent() && !leaves(outer.get(), place)
                ? within(outer.get(), chapter, place)
                : place.flatMap(p -> begun(p, chapter));
        if (section.isEmpty()) {
            chapters.extra(chapter);
        }
        open.push(new Open(chapter.level(), section));
    }

    /** Whether a heading within a section begins another one. */
    private static boolean leaves(Section outer, Optional<HeadingPlace> place) {
        if (place.isEmpty()) {
            return false;
        }
        Section section = place.get().section();
        if (ACTIONS.contains(outer)) {
            return section != Section.PREVENTION && section != Section.PROCESS_IMPROVEMENT && !LESSONS.contains(section);
        }
        return outer != Section.TIMELINE && !(outer == Section.CONTRIBUTING_FACTORS && ACTIONS.contains(section));
    }

    /** Reads a chapter that begins a section; {@return the section that its parts belong to} */
    private Optional<Section> begun(HeadingPlace place, Chapter chapter) {
        Section section = place.section();
        if (TEXTS.contains(section) && chapters.has(section)) {
            return Optional.empty();
        }
        List<Block> blocks = chapter.blocks();
        Section home = home(section);
        chapters.section(home, chapter);
        place.tail().filter(HouseForm::hasWords).ifPresent(tail -> chapters.leaveOver(home, chapter, tail));
        if (section == Section.METADATA) {
            chapters.addAll(section, MetadataLabels.take(blocks, chapters));
        } else if (section == Section.IMPACT || section == Section.USER_IMPACT || section == Section.BUSINESS_IMPACT) {
            chapters.addAll(section, MetadataLabels.take(blocks, chapters));
        } else if (section == Section.TIMELINE) {
            chapters.addAll(section, HouseTimeline.of(chapter, chapters.timeline()));
        } else if (section == Section.FIVE_WHYS && place.label().isPresent()) {
            chapters.cause(chapter);
        } else if (section == Section.FIVE_WHYS) {
            chapters.addAll(section, HouseWhys.of(blocks));
        } else if (ACTIONS.contains(section)) {
            chapters.addAll(home, HouseActions.of(blocks));
            return Optional.of(home);
        } else if (LESSONS.contains(section)) {
            chapters.addAll(home, HouseLessons.of(blocks));
            return Optional.of(home);
        } else if (section == Section.CONTRIBUTING_FACTORS) {
            chapters.addAll(section, HouseFactors.of(blocks));
        } else if (section == Section.ADDITIONAL_NOTES && place.label().isPresent()) {
            chapters.label(section, place.label().get(), chapter);
        } else {
            chapters.addAll(section, blocks);
        }
        return Optional.of(section);
    }

    /** Reads a chapter within a section, as a part of what that section lists; {@return the section of its own parts} */
    private Optional<Section> within(Section outer, Chapter chapter, Optional<HeadingPlace> place) {
        Passage heading = chapter.heading();
        if (outer == Section.TIMELINE) {
            chapters.addAll(outer, HouseTimeline.entry(chapter, chapters.timeline()));
            return Optional.of(outer);
        }
        if (outer == Section.FIVE_WHYS && HouseWhys.asks(heading)) {
            chapters.addAll(outer, HouseWhys.of(chapter));
            return Optional.of(outer);
        }
        if (outer == Section.FIVE_WHYS) {
            chapters.cause(chapter);
            return Optional.of(outer);
        }
        if (ACTIONS.contains(outer) && place.isPresent() && ACTIONS.contains(place.get().section())) {
            return begun(place.get(), chapter);
        }
        if (ACTIONS.contains(outer) || LESSONS.contains(outer) || outer == Section.CONTRIBUTING_FACTORS) {
            boolean group = hasList(chapter.blocks()) || chapter.blocks().isEmpty();
            if (group) {
                chapters.leaveOver(outer, chapter, heading);
                chapters.addAll(
                        outer,
                        ACTIONS.contains(outer)
                                ? HouseActions.of(chapter.blocks())
                                : LESSONS.contains(outer)
                                        ? HouseLessons.of(chapter.blocks())
                                        : HouseFactors.of(chapter.blocks()));
            } else {
                chapters.addAll(outer, List.of(element(outer, chapter)));
            }
            return Optional.of(outer);
        }
        return Optional.empty();
    }

    private static boolean hasList(List<Block> blocks) {
        return blocks.stream().anyMatch(b -> b instanceof Listing || b instanceof Block.Table);
    }

    private static Block element(Section section, Chapter chapter) {
        Element element = LESSONS.contains(section)
                ? new Element(chapter.stretch(), Optional.empty(), Optional.empty(), HouseLessons.joined(chapter))
                : new Element(
                        chapter.stretch(),
                        Optional.empty(),
                        Optional.of(chapter.heading()),
                        ItemLabels.in(chapter.blocks()));
        return new Listing(chapter.stretch(), List.of(element));
    }

    /** {@return the section that holds what stands under a heading itself} */
    private static Section home(Section section) {
        return switch (section) {
            case PREVENTION -> Section.FURTHER_ACTIONS;
            case LESSONS_LEARNED -> Section.WHAT_COULD_BE_IMPROVED;
            default -> section;
        };
    }

    static boolean hasWords(Passage passage) {
        return passage.text().codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
