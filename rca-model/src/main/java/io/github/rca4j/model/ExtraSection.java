package io.github.rca4j.model;

import static io.github.rca4j.model.Elements.orAbsent;

import io.github.rca4j.model.text.NormalForm;
import java.util.Objects;
import java.util.Optional;

/**
 * A section that the template does not know, kept at its place. Its text has no headings: a heading below it is an
 * extra section of its own.
 *
 * @param after the section of the template after whose own text it stands, in the order in which headings
 *     follow each other; absent for one right under the title
 * @param level its heading's level, 2 to 6; others are moved to the nearest
 * @param heading its heading, one line
 * @param text what it says, block Markdown
 * @since 0.1
 */
public record ExtraSection(Optional<Section> after, int level, String heading, Optional<String> text) {
    static final ExtraSection NOTHING = new ExtraSection(Optional.empty(), 2, "", Optional.empty());

    /** Brings every component to its normal form. */
    public ExtraSection {
        heading = heading == null ? "" : NormalForm.line(heading);
        text = NormalForm.block(text);
        after = orAbsent(after);
        level = Math.max(2, Math.min(6, level));
    }

    /** {@return whether it has neither heading nor text} */
    boolean saysNothing() {
        return heading.isEmpty() && text.isEmpty();
    }

    /**
     * {@return a section of level 2}
     *
     * @param after the section of the template that it follows, with everything within that one
     * @param heading its heading
     * @param text what it says, block Markdown
     */
    public static ExtraSection of(Section after, String heading, String text) {
        return new ExtraSection(
                Optional.of(after.last()), 2, Objects.requireNonNull(heading, "heading"), Optional.of(text));
    }
}
