package io.github.rca4j.render.json;

import io.github.rca4j.model.Rca;
import io.github.rca4j.render.RcaRenderer;
import io.github.rca4j.render.RenderOptions;

/**
 * Writes RCAs as JSON in the shape of {@link RcaJson}.
 *
 * <p>Blanks are always left out: a placeholder is no value.
 *
 * @since 0.1
 */
public final class JsonRenderer implements RcaRenderer {
    private final RcaJson json = RcaJson.create();

    /** Creates a renderer. */
    public JsonRenderer() {}

    @Override
    public String format() {
        return "json";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public String fileExtension() {
        return "json";
    }

    @Override
    public void render(Rca rca, RenderOptions options, Appendable out) {
        json.write(rca, out);
    }

    @Override
    public String render(Rca rca, RenderOptions options) {
        return json.write(rca);
    }
}
