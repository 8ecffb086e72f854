package io.github.rca4j.read;

import io.github.rca4j.model.Section;
import io.github.rca4j.model.outline.Block;
import io.github.rca4j.model.outline.Block.Element;
import io.github.rca4j.model.outline.Block.Listing;
import io.github.rca4j.model.outline.Block.Paragraph;
import io.github.rca4j.model.outline.Manuscript.Chapter;
import io.github.rca4j.model.outline.Passage;
import io.github.rca4j.model.outline.Source.Stretch;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds sections whose headings are lines or bullets in bold. */
final class PseudoHeadings {
    private static final int LEVEL = 2;
    private static final Set<Section> LISTS =
            EnumSet.of(Section.TIMELINE, Section.CONTRIBUTING_FACTORS, Section.FIVE_WHYS);

    private PseudoHeadings() {}

    /**
     * {@return the chapters, with those that begin within others on their own}
     *
     * @param opening what stands above the first heading; what begins there is taken out
     */
    static List<Chapter> in(List<Chapter> chapters, List<Block> opening) {
        List<Chapter> all = new ArrayList<>();
        split(opening, LEVEL, false, all);
        boolean known = false;
        for (Chapter chapter : chapters) {
            all.add(chapter);
            known |= HeadingPlace.of(chapter.heading()).isPresent();
            split(chapter.blocks(), chapter.level() + 1, known, all);
        }
        return all;
    }

    private static void split(List<Block> blocks, int level, boolean within, List<Chapter> into) {
        Optional<Chapter> open = Optional.empty();
        for (Iterator<Block> i = blocks.iterator(); i.hasNext(); ) {
            Block block = i.next();
            List<Chapter> begun = begun(block, level);
            if (!begun.isEmpty() && (!within || begun.stream().allMatch(PseudoHeadings::isList))) {
                i.remove();
                into.addAll(begun);
                open = Optional.of(begun.get(begun.size() - 1));
            } else if (open.isPresent()) {
                i.remove();
                open.get().blocks().add(block);
            }
        }
    }

    /** Within another section only a list of its own kind begins one. */
    private static boolean isList(Chapter chapter) {
        return HeadingPlace.of(chapter.heading())
                .filter(place -> place.label().isEmpty() && LISTS.contains(place.section()))
                .isPresent();
    }

    private static List<Chapter> begun(Block block, int level) {
        if (block instanceof Paragraph paragraph) {
            return heading(paragraph.stretch())
                    .map(heading -> List.of(new Chapter(
                            Optional.empty(), level, heading, paragraph.stretch(), below(paragraph.stretch()))))
                    .orElse(List.of());
        }
        if (block instanceof Listing listing && listing.items().stream().anyMatch(PseudoHeadings::isHeading)) {
            return listing.items().stream().map(item -> chapter(item, level)).toList();
        }
        return List.of();
    }

    private static List<Block> below(Stretch paragraph) {
        return paragraph.end() - paragraph.line() == 1
                ? new ArrayList<>()
                : new ArrayList<>(List.of(new Paragraph(paragraph.from(paragraph.line() + 1, 0))));
    }

    private static boolean isHeading(Element item) {
        return item.blocks().size() > 1
                && item.blocks().get(0) instanceof Paragraph first
                && heading(first.stretch()).isPresent();
    }

    private static Chapter chapter(Element item, int level) {
        Stretch first =
                item.blocks().isEmpty() ? item.stretch() : item.blocks().get(0).stretch();
        Optional<Passage> heading = heading(first);
        List<Block> blocks = new ArrayList<>(item.blocks()
                .subList(Math.min(1, item.blocks().size()), item.blocks().size()));
        if (heading.isEmpty()) {
            Passage text = first.passage();
            LabelLine line = LabelLine.of(text).orElse(new LabelLine(text.part(0, 0), false, text));
            if (!line.value().isBlank()) {
                blocks.add(0, new Block.Words(first, line.value()));
            }
            return new Chapter(Optional.empty(), level, line.label(), first, blocks);
        }
        blocks.addAll(0, below(first));
        return new Chapter(Optional.empty(), level, heading.get(), first, blocks);
    }

    /** {@return the words of a line that is wholly in bold, if they are a section's} */
    private static Optional<Passage> heading(Stretch paragraph) {
        Stretch line = paragraph.to(paragraph.line() + 1);
        return LabelLine.of(Lines.text(line))
                .filter(l -> l.bold() && l.value().isBlank())
                .map(LabelLine::label)
                .filter(name -> HeadingPlace.of(name).isPresent());
    }
}
