package io.github.rca4j.model.outline;

import io.github.rca4j.model.LessonsLearned;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.Section;
import io.github.rca4j.model.outline.SectionPart.Holds;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The template's "Lessons Learned". */
final class LessonsLearnedPart {
    static final SectionPart<Rca, Rca.Builder, LessonsLearned, LessonsLearned.Builder> LESSONS_LEARNED =
            SectionPart.sections(
                    Section.LESSONS_LEARNED,
                    Holds.property(
                            "lessonsLearned",
                            Rca::lessonsLearned,
                            LessonsLearned::builder,
                            LessonsLearned.Builder::build,
                            Rca.Builder::lessonsLearned),
                    lessons(
                            Section.WHAT_WENT_WELL,
                            "whatWentWell",
                            LessonsLearned::whatWentWell,
                            LessonsLearned.Builder::whatWentWell,
                            "[Positive aspect 1 - e.g., \"Quick detection via monitoring\"]"),
                    lessons(
                            Section.WHAT_COULD_BE_IMPROVED,
                            "whatCouldBeImproved",
                            LessonsLearned::whatCouldBeImproved,
                            LessonsLearned.Builder::whatCouldBeImproved,
                            "[Improvement area 1 - e.g., \"Better integration test coverage\"]"),
                    lessons(
                            Section.WHERE_WE_GOT_LUCKY,
                            "whereWeGotLucky",
                            LessonsLearned::whereWeGotLucky,
                            LessonsLearned.Builder::whereWeGotLucky,
                            ""),
                    SectionPart.section(
                            Section.PROCESS_IMPROVEMENT,
                            "processImprovements",
                            ActionPart.PROCESS_IMPROVEMENT.list(
                                    "processImprovements",
                                    LessonsLearned::processImprovements,
                                    LessonsLearned.Builder::processImprovements)));

    private LessonsLearnedPart() {}

    private static SectionPart<LessonsLearned, LessonsLearned.Builder, LessonsLearned, LessonsLearned.Builder> lessons(
            Section section,
            String property,
            Function<LessonsLearned, List<String>> lessons,
            BiConsumer<LessonsLearned.Builder, List<String>> set,
            String blank) {
        return SectionPart.section(section, property, Part.list(true, property, lessons, set, ItemPart.text(blank)));
    }
}
