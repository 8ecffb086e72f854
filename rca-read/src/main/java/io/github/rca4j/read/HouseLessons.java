package io.github.rca4j.read;

import io.github.rca4j.model.outline.Block;
import io.github.rca4j.model.outline.Block.Listing;
import io.github.rca4j.model.outline.Block.Paragraph;
import io.github.rca4j.model.outline.Manuscript.Chapter;
import io.github.rca4j.model.outline.Source.Stretch;
import java.util.ArrayList;
import java.util.List;

/** Lessons as people list them: lists, lines that begin with a sign, or paragraphs. */
final class HouseLessons {
    private static final String SIGNS = "✅❌✓✔✗✘⚠•";

    private HouseLessons() {}

    static List<Block> of(List<Block> blocks) {
        boolean listed = blocks.stream().anyMatch(Listing.class::isInstance);
        List<Block> lessons = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph && startsWithSign(paragraph.stretch())) {
                Lines.of(paragraph.stretch()).forEach(line -> lessons.add(Single.of(new Paragraph(withoutSign(line)))));
            } else {
                lessons.add(listed || block instanceof Listing ? block : Single.of(block));
            }
        }
        return lessons;
    }

    private static boolean startsWithSign(Stretch paragraph) {
        return SIGNS.indexOf(paragraph.passage().text().codePointAt(0)) >= 0;
    }

    private static Stretch withoutSign(Stretch line) {
        return line.from(line.line(), Lines.behindSigns(line.line(line.line())));
    }

    /** {@return a lesson whose heading is a part of it} */
    static List<Block> joined(Chapter chapter) {
        List<Block> all = new ArrayList<>(List.of(TemplateChapters.bold(chapter)));
        all.addAll(chapter.blocks());
        return all;
    }
}
