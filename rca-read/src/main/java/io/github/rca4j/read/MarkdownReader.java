package io.github.rca4j.read;

import io.github.rca4j.model.Reading;
import io.github.rca4j.model.outline.Manuscript;
import io.github.rca4j.model.outline.Outline;

/**
 * Reads RCAs from Markdown.
 *
 * <pre>{@code
 * Reading reading = new MarkdownReader().read(text);
 * Rca rca = reading.rca();
 * reading.findings();                     // what was not understood, with line and column
 * reading.places().nearest("metadata.owner");
 * }</pre>
 *
 * <p>What the Markdown renderer wrote is read back exactly. What people wrote otherwise is understood as far as that is
 * certain; the rest is kept as leftovers and extra sections.
 */
public final class MarkdownReader implements RcaReader {
    /** Creates a reader. */
    public MarkdownReader() {}

    @Override
    public String format() {
        return "markdown";
    }

    @Override
    public Reading read(String text) {
        FrontMatter frontMatter = FrontMatter.of(text);
        Manuscript manuscript = MarkdownParser.parse(frontMatter.rest());
        Manuscript form = Outline.isTemplateForm(manuscript)
                ? frontMatter.above(manuscript)
                : HouseForm.of(manuscript, frontMatter);
        return Outline.read(form, new HouseWording());
    }
}
