package io.github.rca4j.model.outline;

import io.github.rca4j.model.Section;
import io.github.rca4j.model.outline.Source.Stretch;
import java.util.List;
import java.util.Optional;

/**
 * A document that is to be read: its headings in their order, and what stands under each.
 *
 * @param title the words of the document's own heading, with the kind of document; absent if it has none
 * @param opening what stands before the first heading of a section
 * @param chapters the sections, whatever their level
 * @since 0.1
 */
public record Manuscript(Optional<Passage> title, List<Block> opening, List<Chapter> chapters) {

    /**
     * A heading and what stands under it, up to the next heading of any level.
     *
     * @param section the template's section, if that is what it is
     * @param level the heading's level
     * @param heading its words
     * @param stretch where the heading stands
     * @param blocks what stands under it
     */
    public record Chapter(Optional<Section> section, int level, Passage heading, Stretch stretch, List<Block> blocks) {}
}
