package io.github.rca4j.asciidoc;

import io.github.rca4j.model.Rca;
import io.github.rca4j.model.outline.Outline;
import io.github.rca4j.render.Output;
import io.github.rca4j.render.RcaRenderer;
import io.github.rca4j.render.RenderOptions;

/**
 * Writes RCAs as AsciiDoc, as Asciidoctor 2 reads it.
 *
 * <pre>{@code
 * String document = RcaRenderers.forFormat("asciidoc").render(rca);
 * }</pre>
 *
 * <p>Texts are Markdown and become the same in AsciiDoc: emphasis, code, links, lists, quotes, tables. What would act in
 * AsciiDoc and not in Markdown is written as a character reference, so that no text includes a file, sets an attribute or
 * adds a section. Links are made of {@code http}, {@code https}, {@code mailto} and relative targets only, and images
 * become links; raw HTML is shown as text. Remarks for programs are comments.
 *
 * @since 0.1
 */
public final class AsciiDocRenderer implements RcaRenderer {
    /** Creates a renderer. */
    public AsciiDocRenderer() {}

    @Override
    public String format() {
        return "asciidoc";
    }

    @Override
    public String mediaType() {
        return "text/asciidoc";
    }

    @Override
    public String fileExtension() {
        return "adoc";
    }

    @Override
    public void render(Rca rca, RenderOptions options, Appendable out) {
        Outline.write(rca, options.blanks(), new AsciiDocSink(new Lines(new Output(out))));
    }
}
