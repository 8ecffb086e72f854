package io.github.rca4j.read.fuzz;

import io.github.rca4j.model.Level;
import io.github.rca4j.model.Reading;
import io.github.rca4j.model.outline.Blanks;
import io.github.rca4j.read.RcaReader;
import io.github.rca4j.read.RcaReaders;
import io.github.rca4j.render.RcaRenderer;
import io.github.rca4j.render.RcaRenderers;
import io.github.rca4j.render.RenderOptions;

/** What must hold for any text at all: it is read, and what it was read as stays as it is from then on. */
final class ReaderProperties {
    private final RcaReader reader;
    private final RcaRenderer renderer;

    ReaderProperties(String format) {
        this.reader = RcaReaders.forFormat(format);
        this.renderer = RcaRenderers.forFormat(format);
    }

    /**
     * Reads a text.
     *
     * @throws AssertionError if what was read is not read back from its rendering
     */
    void check(String text) {
        Reading first = reader.read(text);
        if (first.findings().stream().anyMatch(f -> f.level() == Level.ERROR)) {
            return;
        }
        String once = rendered(first);
        Reading second = reader.read(once);
        // Values that say the same may be held otherwise only as long as nobody rendered them.
        String twice = rendered(second);
        if (!twice.equals(once) || !second.rca().equals(reader.read(twice).rca())) {
            throw new AssertionError(
                    "not stable once rendered:\n" + text + "\n--- once\n" + once + "\n--- twice\n" + twice);
        }
    }

    private String rendered(Reading reading) {
        StringBuilder out = new StringBuilder();
        renderer.render(reading.rca(), new RenderOptions(Blanks.OMIT), out);
        return out.toString();
    }
}
