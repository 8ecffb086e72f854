package io.github.rca4j.read;

import io.github.rca4j.model.Section;
import io.github.rca4j.model.outline.Block;
import io.github.rca4j.model.outline.Block.Element;
import io.github.rca4j.model.outline.Block.Label;
import io.github.rca4j.model.outline.Block.Listing;
import io.github.rca4j.model.outline.Block.Paragraph;
import io.github.rca4j.model.outline.Labels;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
    private static final Set<Section> IMPACTS =
            EnumSet.of(Section.IMPACT, Section.USER_IMPACT, Section.BUSINESS_IMPACT);
    /** Sections of one text, which a second heading of the same name does not continue. */
    private static final Set<Section> TEXTS = EnumSet.of(Section.EXECUTIVE_SUMMARY, Section.PROBLEM_STATEMENT);

    private static final Pattern NUMBER =
            Pattern.compile("[^\\p{L}\\p{N}]{0,4}+(?:\\p{L}++\\s++){0,2}+#?[0-9]{1,2}\\s*+[:.)—–-]");

    private final Manuscript document;
    private final FrontMatter frontMatter;
    private final TemplateChapters chapters = new TemplateChapters();
    private final Deque<Open> open = new ArrayDeque<>();

    /** A heading whose chapter still goes on, and the section that its own text belongs to. */
    private record Open(int level, Optional<Section> section) {}

    private HouseForm(Manuscript document, FrontMatter frontMatter) {
        this.document = document;
        this.frontMatter = frontMatter;
    }

    static Manuscript of(Manuscript document, FrontMatter frontMatter) {
        return new HouseForm(document, frontMatter).adapted();
    }

    private Manuscript adapted() {
        List<Block> further = frontMatter.take(document.title(), chapters);
        Optional<Passage> title = document.title().or(frontMatter::title);
        List<Block> opening = MetadataLabels.take(document.opening(), chapters);
        List<Chapter> sections = PseudoHeadings.in(document.chapters(), opening);
        List<Block> footer = footer(sections);
        sections.forEach(this::chapter);
        // What the sections say comes first, so that it counts.
        MetadataLabels.take(footer, chapters);
        List<Block> left = summary(opening);
        left.addAll(further);
        title.ifPresent(this::names);
        return new Manuscript(title.map(HouseTitle::of), left, chapters.all());
    }

    /** Some houses write who and when in the last lines; {@return those, which are taken out} */
    private static List<Block> footer(List<Chapter> sections) {
        if (sections.isEmpty()) {
            return List.of();
        }
        Chapter last = sections.get(sections.size() - 1);
        List<Block> blocks = last.blocks();
        int from = blocks.size();
        while (from > 0 && MetadataLabels.isAllLabels(blocks.get(from - 1))) {
            from--;
        }
        // An unknown section of nothing but labels speaks of itself, and so does a sign-off.
        Optional<Section> section = HeadingPlace.of(last.heading()).map(HeadingPlace::section);
        if (section.isEmpty() ? from == 0 : section.get() == Section.SIGN_OFF) {
            return List.of();
        }
        List<Block> footer = blocks.subList(from, blocks.size());
        List<Block> labels = List.copyOf(footer);
        footer.clear();
        return labels;
    }

    /** What stands under the title and says no more than text is the summary, if there is no other. */
    private List<Block> summary(List<Block> opening) {
        boolean text = opening.stream()
                .anyMatch(block -> block instanceof Paragraph
                        && LabelLine.of(block.passage()).filter(LabelLine::bold).isEmpty());
        if (chapters.has(Section.EXECUTIVE_SUMMARY) || !text) {
            return new ArrayList<>(opening);
        }
        Stretch first = opening.get(0).stretch();
        chapters.section(
                Section.EXECUTIVE_SUMMARY,
                new Chapter(Optional.empty(), 2, opening.get(0).passage(), first, List.of()));
        chapters.addAll(Section.EXECUTIVE_SUMMARY, opening);
        return new ArrayList<>();
    }

    /** A title may name the day and the incident. */
    private void names(Passage title) {
        if (!chapters.hasLabel(Section.METADATA, Labels.INCIDENT_ID)) {
            HouseTitle.id(title)
                    .ifPresent(id -> chapters.label(Section.METADATA, Labels.INCIDENT_ID, Stretch.of(id), id));
        }
        if (!chapters.hasLabel(Section.METADATA, Labels.INCIDENT_DATE)) {
            HouseTitle.date(title)
                    .ifPresent(day -> chapters.label(Section.METADATA, Labels.INCIDENT_DATE, Stretch.of(day), day));
        }
    }

    private void chapter(Chapter chapter) {
        while (!open.isEmpty() && open.peek().level() >= chapter.level()) {
            open.pop();
        }
        Optional<Section> outer =
                open.stream().flatMap(o -> o.section().stream()).findFirst();
        Optional<HeadingPlace> place = HeadingPlace.of(chapter.heading());
        if (place.isEmpty() && outer.isEmpty() && !chapters.has(Section.TIMELINE) && HouseTimeline.isOne(chapter)) {
            place = Optional.of(new HeadingPlace(Section.TIMELINE, Optional.empty(), Optional.of(chapter.heading())));
        }
        Optional<Section> section = outer.isPresent() && !leaves(outer.get(), place)
                ? within(outer.get(), chapter, place)
                : begun(place, chapter);
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
            return section != Section.PREVENTION
                    && section != Section.PROCESS_IMPROVEMENT
                    && !LESSONS.contains(section);
        }
        return outer != Section.TIMELINE && !(outer == Section.CONTRIBUTING_FACTORS && ACTIONS.contains(section));
    }

    private Optional<Section> begun(Optional<HeadingPlace> place, Chapter chapter) {
        return place.isEmpty() ? Optional.empty() : begun(place.get(), chapter);
    }

    /** Reads a chapter that begins a section; {@return the section that its parts belong to} */
    private Optional<Section> begun(HeadingPlace place, Chapter whole) {
        Section section = place.section();
        if (TEXTS.contains(section) && chapters.has(section)) {
            return HouseTimeline.isOne(whole) && !chapters.has(Section.TIMELINE)
                    ? begun(new HeadingPlace(Section.TIMELINE, Optional.empty(), Optional.of(whole.heading())), whole)
                    : Optional.empty();
        }
        if (HouseFollowUp.isTemplates(whole)) {
            chapters.section(Section.FOLLOW_UP, whole);
            chapters.addAll(Section.FOLLOW_UP, whole.blocks());
            return Optional.of(Section.FOLLOW_UP);
        }
        Section home = home(section);
        if (home != section) {
            // What is said to programs is said of the whole section.
            chapters.section(section, whole);
            chapters.addAll(section, HouseSwitches.in(whole));
        }
        Chapter chapter = home == section ? whole : HouseSwitches.without(whole);
        List<Block> blocks = chapter.blocks();
        chapters.section(home, chapter);
        place.tail()
                .filter(tail -> hasWords(tail) && section != Section.FIVE_WHYS && !isZone(section, tail))
                .ifPresent(tail -> chapters.leaveOver(home, chapter, tail));
        if (section == Section.METADATA) {
            chapters.addAll(section, MetadataLabels.take(blocks, chapters));
        } else if (IMPACTS.contains(section)) {
            impact(section, chapter, MetadataLabels.take(blocks, chapters, IMPACTS));
        } else if (section == Section.TIMELINE) {
            chapters.addAll(section, HouseTimeline.of(chapter, chapters.timeline()));
        } else if (section == Section.FIVE_WHYS && place.label().isPresent() && !HouseWhys.areIn(blocks)) {
            chapters.cause(chapter);
        } else if (section == Section.FIVE_WHYS) {
            chapters.chain(place.tail().orElse(chapter.heading()), chapter, HouseWhys.of(blocks));
        } else if (isList(section)) {
            chapters.addAll(home, listed(home, chapter));
        } else if (section == Section.ADDITIONAL_NOTES && place.label().isPresent()) {
            chapters.label(section, place.label().get(), chapter);
        } else if (section == Section.EXECUTIVE_SUMMARY) {
            chapters.addAll(section, MetadataLabels.takeFromParagraphsOfLabels(blocks, chapters));
        } else {
            chapters.addAll(section, blocks);
        }
        return Optional.of(home);
    }

    /** What an impact says without labels is what users experienced, unless it speaks of the business. */
    private void impact(Section section, Chapter chapter, List<Block> blocks) {
        boolean text = blocks.stream().anyMatch(block -> block instanceof Listing || block instanceof Paragraph);
        if (section == Section.BUSINESS_IMPACT
                || !text
                || chapters.hasLabel(Section.USER_IMPACT, Labels.USER_EXPERIENCE)) {
            chapters.addAll(section, blocks);
            return;
        }
        Passage nothing = new Passage("", blocks.get(0).passage().position());
        chapters.section(Section.USER_IMPACT, chapter);
        chapters.addAll(Section.USER_IMPACT, List.of(new Label(chapter.stretch(), Labels.USER_EXPERIENCE, nothing)));
        chapters.addAll(
                Section.USER_IMPACT,
                blocks.stream()
                        .map(block -> block instanceof Listing ? block : Single.of(block))
                        .toList());
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
        if (outer == Section.ADDITIONAL_NOTES) {
            chapters.addAll(outer, List.of(TemplateChapters.bold(chapter)));
            chapters.addAll(outer, chapter.blocks());
            return Optional.of(outer);
        }
        if (ACTIONS.contains(outer)
                && place.isPresent()
                && ACTIONS.contains(place.get().section())) {
            return begun(place.get(), chapter);
        }
        if (isList(outer)) {
            boolean group = chapter.blocks().isEmpty() || (hasList(chapter.blocks()) && !isNumbered(heading));
            if (group) {
                chapters.leaveOver(outer, chapter, heading);
                chapters.addAll(outer, listed(outer, chapter));
            } else {
                chapters.addAll(outer, List.of(element(outer, chapter)));
            }
            return Optional.of(outer);
        }
        return Optional.empty();
    }

    /** {@return whether a section is a list, which a heading within it goes on with} */
    private static boolean isList(Section section) {
        return ACTIONS.contains(section) || LESSONS.contains(section) || section == Section.CONTRIBUTING_FACTORS;
    }

    /** {@return what stands under a heading, as the list that its section is} */
    private static List<Block> listed(Section section, Chapter chapter) {
        if (ACTIONS.contains(section)) {
            return HouseActions.of(chapter.heading(), chapter.blocks());
        }
        return LESSONS.contains(section) ? HouseLessons.of(chapter.blocks()) : HouseFactors.of(chapter.blocks());
    }

    /** The zone of a timeline is in its times. */
    private static boolean isZone(Section section, Passage tail) {
        return section == Section.TIMELINE && TimelineContext.zone(tail.text()).isPresent();
    }

    /** A heading with a number, such as "Lesson 3", is one of several elements. */
    private static boolean isNumbered(Passage heading) {
        return NUMBER.matcher(heading.text()).lookingAt();
    }

    /** {@return a heading without the number that tells it from its siblings} */
    private static Passage withoutNumber(Passage heading) {
        Matcher number = NUMBER.matcher(heading.text());
        return number.lookingAt() ? heading.part(number.end(), heading.text().length()) : heading;
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
                        Optional.of(withoutNumber(chapter.heading())),
                        ItemLabels.in(
                                chapter.blocks(),
                                section == Section.CONTRIBUTING_FACTORS ? Labels.OF_FACTOR : Labels.OF_ACTION));
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
