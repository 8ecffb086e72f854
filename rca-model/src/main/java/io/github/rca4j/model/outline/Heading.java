package io.github.rca4j.model.outline;

import io.github.rca4j.model.ExtraSection;
import io.github.rca4j.model.Section;
import java.util.Optional;

/**
 * The heading of a section.
 *
 * @param section the template's section; absent for one that the template does not know
 * @param level 2 to 6; the document's title is 1
 * @param text its words; "" for a section of somebody's own that has no heading
 * @param path where what the section shows is held
 * @since 0.1
 */
public record Heading(Optional<Section> section, int level, Text text, PropertyPath path) {
    static Heading of(Section section, PropertyPath path) {
        return new Heading(Optional.of(section), section.level(), Text.plain(section.heading()), path);
    }

    static Heading of(ExtraSection section, PropertyPath path) {
        return new Heading(Optional.empty(), section.level(), new Text(section.heading(), Text.Kind.INLINE), path);
    }
}
