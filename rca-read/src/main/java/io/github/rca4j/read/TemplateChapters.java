package io.github.rca4j.read;

import io.github.rca4j.model.Section;
import io.github.rca4j.model.outline.Block;
import io.github.rca4j.model.outline.Block.Label;
import io.github.rca4j.model.outline.Block.Remark;
import io.github.rca4j.model.outline.Block.Words;
import io.github.rca4j.model.outline.Labels;
import io.github.rca4j.model.outline.Manuscript.Chapter;
import io.github.rca4j.model.outline.Outline;
import io.github.rca4j.model.outline.Passage;
import io.github.rca4j.model.outline.Source.Stretch;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The chapters of a document as they are brought into the template's form: one for each section, and the extra ones. */
final class TemplateChapters {
    private final List<Chapter> all = new ArrayList<>();
    private final Map<Section, Chapter> sections = new EnumMap<>(Section.class);
    private final Map<Section, List<Block>> leftovers = new EnumMap<>(Section.class);
    private final List<Block> causes = new ArrayList<>();
    private int chains;
    private final TimelineContext timeline = new TimelineContext();

    /** What is known of the times in the timeline. */
    TimelineContext timeline() {
        return timeline;
    }

    boolean has(Section section) {
        return sections.containsKey(section);
    }

    /** Begins a section, unless it has begun. */
    void section(Section section, Chapter from) {
        begin(section, from.heading(), from.stretch());
    }

    private void begin(Section section, Passage heading, Stretch stretch) {
        if (!has(section)) {
            Chapter chapter = new Chapter(Optional.of(section), section.level(), heading, stretch, new ArrayList<>());
            sections.put(section, chapter);
            all.add(chapter);
        }
    }

    boolean hasLabel(Section section, String name) {
        return Optional.ofNullable(sections.get(section)).stream()
                .flatMap(chapter -> chapter.blocks().stream())
                .anyMatch(block -> block instanceof Label label && label.name().equals(name));
    }

    void addAll(Section section, List<Block> blocks) {
        Chapter chapter = sections.get(section);
        if (chapter == null) {
            throw new IllegalStateException(section + " has not begun");
        }
        chapter.blocks().addAll(blocks);
    }

    /** Adds a label of the template to its section, with what stands beside it. */
    void label(TemplatePlace place, Stretch stretch, Passage value) {
        label(place.section(), place.label().orElseThrow(), stretch, value);
    }

    /** Adds a label of the template to its section, with what stands beside it. */
    void label(Section section, String name, Stretch stretch, Passage value) {
        begin(section, stretch.passage(), stretch);
        addAll(section, List.of(new Label(stretch, name, value)));
    }

    /** Adds a label of the template to its section, with what stands under it. */
    void label(Section section, String name, Chapter from) {
        Passage nothing = new Passage("", from.heading().position());
        addAll(section, List.of(hasLabel(section, name) ? bold(from) : new Label(from.stretch(), name, nothing)));
        addAll(section, from.blocks());
    }

    /** Adds to the text of the root cause; the first heading is the template's own, further ones tell causes apart. */
    void cause(Chapter from) {
        section(Section.FIVE_WHYS, from);
        boolean first = causes.isEmpty() && HeadingPlace.of(from.heading()).isPresent();
        if (!first) {
            causes.add(bold(from));
        }
        // A label in it, such as "Evidence", is not one of the whys above.
        from.blocks().forEach(block -> causes.add(new Words(block.stretch(), block.passage())));
    }

    /** Adds a chain of whys; the first one is the section's own, further ones have their titles. */
    void chain(Passage title, Chapter from, List<Block> whys) {
        chains++;
        if (chains > 1) {
            addAll(Section.FIVE_WHYS, List.of(new Label(from.stretch(), Labels.CHAIN + chains, title)));
        } else if (!title.equals(from.heading())) {
            leaveOver(Section.FIVE_WHYS, from, title);
        }
        addAll(Section.FIVE_WHYS, whys);
    }

    /** {@return a heading as a text of its own} */
    static Words bold(Chapter from) {
        Passage heading = from.heading();
        boolean marked = heading.text().startsWith("**") && heading.text().endsWith("**");
        return new Words(
                from.stretch(), marked ? heading : new Passage("**" + heading.text() + "**", heading.position()));
    }

    /** Keeps words of a heading that its section has no field for. */
    void leaveOver(Section section, Chapter from, Passage words) {
        List<Block> left = leftovers.computeIfAbsent(section, s -> new ArrayList<>());
        left.add(new Remark(from.stretch(), new Passage(Outline.LEFTOVER, words.position())));
        left.add(new Words(from.stretch(), words));
    }

    void extra(Chapter chapter) {
        all.add(new Chapter(Optional.empty(), chapter.level(), chapter.heading(), chapter.stretch(), chapter.blocks()));
    }

    /** {@return the chapters in the order of the document} */
    List<Chapter> all() {
        if (!causes.isEmpty()) {
            Stretch stretch = causes.get(0).stretch();
            Passage value = new Passage("", causes.get(0).passage().position());
            addAll(Section.FIVE_WHYS, List.of(new Label(stretch, Labels.ROOT_CAUSE, value)));
            addAll(Section.FIVE_WHYS, causes);
        }
        leftovers.forEach(this::addAll);
        return all;
    }
}
