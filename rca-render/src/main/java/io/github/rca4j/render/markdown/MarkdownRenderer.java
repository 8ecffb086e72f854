package io.github.rca4j.render.markdown;

import io.github.rca4j.model.Rca;
import io.github.rca4j.model.outline.Outline;
import io.github.rca4j.render.Output;
import io.github.rca4j.render.RcaRenderer;
import io.github.rca4j.render.RenderOptions;
import java.util.Optional;

/**
 * Writes RCAs as Markdown in the template's exact form. Lines end in LF, on every system.
 *
 * <p>No text of a field becomes a part of the document's structure: what would be read as a heading, a label or the
 * like is written as a character reference, which shows the same.
 *
 * @since 0.1
 */
public final class MarkdownRenderer implements RcaRenderer {
    /** Creates a renderer. */
    public MarkdownRenderer() {}

    @Override
    public String format() {
        return "markdown";
    }

    @Override
    public String mediaType() {
        return "text/markdown";
    }

    @Override
    public String fileExtension() {
        return "md";
    }

    @Override
    public void render(Rca rca, RenderOptions options, Appendable out) {
        Output output = new Output(out);
        output.write(write(rca, options, new MarkdownPage(Optional.of(output))));
    }

    @Override
    public String render(Rca rca, RenderOptions options) {
        return write(rca, options, new MarkdownPage(Optional.empty()));
    }

    /** {@return the last page, with those before it handed on} */
    private static String write(Rca rca, RenderOptions options, MarkdownPage page) {
        Outline.write(rca, options.blanks(), new MarkdownSink(new MarkdownLines(page)));
        return page.taken();
    }
}
