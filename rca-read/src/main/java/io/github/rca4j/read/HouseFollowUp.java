package io.github.rca4j.read;

import io.github.rca4j.model.Section;
import io.github.rca4j.model.outline.Manuscript.Chapter;

/** "Follow-up": other houses call their actions so; the template's section says when the next review is. */
final class HouseFollowUp {
    private HouseFollowUp() {}

    /** {@return whether a chapter is the template's, by its heading and one of its labels} */
    static boolean isTemplates(Chapter chapter) {
        return Names.normal(chapter.heading().text()).equals(Names.normal(Section.FOLLOW_UP.heading()))
                && chapter.blocks().stream()
                        .flatMap(block -> LabelLine.of(block.passage()).stream())
                        .flatMap(label -> Names.LABELS.place(label.name()).stream())
                        .anyMatch(place -> TemplatePlace.of(place).section() == Section.FOLLOW_UP);
    }
}
