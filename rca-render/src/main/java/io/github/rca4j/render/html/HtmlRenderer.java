package io.github.rca4j.render.html;

import io.github.rca4j.model.Rca;
import io.github.rca4j.model.outline.Outline;
import io.github.rca4j.render.Output;
import io.github.rca4j.render.RcaRenderer;
import io.github.rca4j.render.RenderOptions;

/**
 * Writes RCAs as one self-contained HTML page: no script, no request to anywhere, dark and light by preference.
 *
 * <p>Texts are Markdown. Raw HTML in them is shown as text, links are made of {@code http}, {@code https},
 * {@code mailto} and relative targets only, and images become links, since a page that loads one tells somebody who
 * reads it.
 */
public final class HtmlRenderer implements RcaRenderer {
    /** Creates a renderer. */
    public HtmlRenderer() {}

    @Override
    public String format() {
        return "html";
    }

    @Override
    public String mediaType() {
        return "text/html";
    }

    @Override
    public String fileExtension() {
        return "html";
    }

    @Override
    public void render(Rca rca, RenderOptions options, Appendable out) {
        Outline.write(rca, options.blanks(), new HtmlSink(new HtmlWriter(new Output(out))));
    }
}
