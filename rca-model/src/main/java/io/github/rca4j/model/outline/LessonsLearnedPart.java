package io.github.rca4j.model.outline;

import io.github.rca4j.model.LessonsLearned;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.Section;
import java.util.List;
import java.util.function.Function;

/** The template's "Lessons Learned". */
final class LessonsLearnedPart {
    static final SectionPart<Rca, LessonsLearned> LESSONS_LEARNED = SectionPart.sections(
            Section.LESSONS_LEARNED,
            Rca::lessonsLearned,
            lessons(
                    Section.WHAT_WENT_WELL,
                    LessonsLearned::whatWentWell,
                    "[Positive aspect 1 - e.g., \"Quick detection via monitoring\"]"),
            lessons(
                    Section.WHAT_COULD_BE_IMPROVED,
                    LessonsLearned::whatCouldBeImproved,
                    "[Improvement area 1 - e.g., \"Better integration test coverage\"]"),
            SectionPart.section(Section.WHERE_WE_GOT_LUCKY, l -> l, (lessons, pen) -> {
                if (!lessons.whereWeGotLucky().isEmpty()) {
                    Part.list(true, LessonsLearned::whereWeGotLucky, ItemPart.text(""))
                            .write(lessons, pen);
                }
            }),
            SectionPart.section(
                    Section.PROCESS_IMPROVEMENT,
                    l -> l,
                    Part.list(false, LessonsLearned::processImprovements, ActionPart.PROCESS_IMPROVEMENT)));

    private LessonsLearnedPart() {}

    private static SectionPart<LessonsLearned, LessonsLearned> lessons(
            Section section, Function<LessonsLearned, List<String>> lessons, String blank) {
        return SectionPart.section(section, l -> l, Part.list(true, lessons, ItemPart.text(blank)));
    }
}
