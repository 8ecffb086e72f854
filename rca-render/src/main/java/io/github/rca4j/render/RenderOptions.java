package io.github.rca4j.render;

import io.github.rca4j.model.outline.Blanks;

/**
 * What applies to every format. Options of one format are on the builder of its renderer.
 *
 * @param blanks what becomes of fields that hold nothing
 * @since 0.1
 */
public record RenderOptions(Blanks blanks) {
    /** Blanks are left out. */
    public static final RenderOptions DEFAULT = new RenderOptions(Blanks.OMIT);

    /**
     * {@return these options with blanks shown or left out}
     *
     * @param blanks what becomes of fields that hold nothing
     */
    public RenderOptions withBlanks(Blanks blanks) {
        return new RenderOptions(blanks);
    }
}
