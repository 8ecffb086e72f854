package io.github.rca4j.cli;

import io.github.rca4j.render.RcaRenderer;
import io.github.rca4j.render.RcaRenderers;

/** The renderer that {@code --to} names. */
final class Renderers {
    private Renderers() {}

    static RcaRenderer named(String format) {
        try {
            return RcaRenderers.forFormat(format);
        } catch (IllegalArgumentException e) {
            throw new CommandFailure("--to: " + e.getMessage());
        }
    }
}
