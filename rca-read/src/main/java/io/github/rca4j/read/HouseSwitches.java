package io.github.rca4j.read;

import io.github.rca4j.model.outline.Block;
import io.github.rca4j.model.outline.Block.Remark;
import io.github.rca4j.model.outline.Manuscript.Chapter;
import io.github.rca4j.model.outline.Outline;
import java.util.List;

/** The remarks by which a chapter switches rules off. */
final class HouseSwitches {
    private HouseSwitches() {}

    static List<Block> in(Chapter chapter) {
        return chapter.blocks().stream().filter(HouseSwitches::isOne).toList();
    }

    /** {@return the chapter without them} */
    static Chapter without(Chapter chapter) {
        return new Chapter(
                chapter.section(),
                chapter.level(),
                chapter.heading(),
                chapter.stretch(),
                chapter.blocks().stream().filter(block -> !isOne(block)).toList());
    }

    private static boolean isOne(Block block) {
        return block instanceof Remark remark && remark.text().text().startsWith(Outline.OFF);
    }
}
