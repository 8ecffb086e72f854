package io.github.rca4j.confluence;

import io.github.rca4j.model.Rca;
import io.github.rca4j.model.outline.Outline;
import io.github.rca4j.render.Output;
import io.github.rca4j.render.RcaRenderer;
import io.github.rca4j.render.RenderOptions;

/**
 * Writes RCAs in Confluence's storage format, as the body of a page: XHTML with the macro for code, and task lists. It has
 * no root element, as the interface for pages wants it; the prefix of the macros is {@code ac}.
 *
 * <pre>{@code
 * String body = RcaRenderers.forFormat("confluence").render(rca);
 * }</pre>
 *
 * <p>Texts are Markdown. Raw HTML in them is shown as text, links are made of {@code http}, {@code https}, {@code mailto}
 * and relative targets only, and images become links. No text makes a macro. The document's title is the page's, which is
 * no part of its body, and remarks for programs are comments.
 *
 * @since 0.1
 */
public final class ConfluenceRenderer implements RcaRenderer {
    /** Creates a renderer. */
    public ConfluenceRenderer() {}

    @Override
    public String format() {
        return "confluence";
    }

    @Override
    public String mediaType() {
        return "application/xml";
    }

    @Override
    public String fileExtension() {
        return "xml";
    }

    @Override
    public void render(Rca rca, RenderOptions options, Appendable out) {
        Outline.write(rca, options.blanks(), new StorageSink(new Xml(new Output(out))));
    }
}
