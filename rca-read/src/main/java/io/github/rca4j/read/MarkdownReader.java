package io.github.rca4j.read;

import io.github.rca4j.model.Finding;
import io.github.rca4j.model.Level;
import io.github.rca4j.model.Position;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.Reading;
import io.github.rca4j.model.SourceMap;
import io.github.rca4j.model.outline.Manuscript;
import io.github.rca4j.model.outline.Outline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.parser.Parser;

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
 * <p>A document that ends with the template's version is in the template's form: what the Markdown renderer wrote is read
 * back exactly, and where people edited it, the template's headings and labels tell what is what. Any other document is
 * of another house, and is understood as far as that is certain: other names of headings and labels, other forms of
 * timelines, whys and lists of actions. What has no place in the template is kept as leftovers and extra sections.
 *
 * <p>A reader is immutable and can be shared.
 *
 * @since 0.1
 */
public final class MarkdownReader implements RcaReader {
    private static final String UNREADABLE = "READ-01";
    private static final String REPLACED = "READ-04";
    /** Text has few control characters; a file of another kind has many. */
    private static final int FEWEST_LETTERS_FOR_EACH_CONTROL = 20;

    private final ReadLimits limits;
    private final Parser blocks;

    /** Creates a reader with {@link ReadLimits#DEFAULT}. */
    public MarkdownReader() {
        this(ReadLimits.DEFAULT);
    }

    /**
     * Creates a reader.
     *
     * @param limits how much is read; lists and quotes that are nested deeper are taken for text
     */
    public MarkdownReader(ReadLimits limits) {
        this.limits = limits;
        this.blocks = MarkdownParser.blocks(limits.maxDepth());
    }

    @Override
    public String format() {
        return "markdown";
    }

    @Override
    public Reading read(String text) {
        if (text.length() > limits.maxLength()) {
            return unreadable("the document has " + text.length() + " characters, and at most " + limits.maxLength()
                    + " are read; is it the right file?");
        }
        // Some editors leave a mark, which is no part of the document and which they do not count as a column.
        String document = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (document.isBlank()) {
            return unreadable("the document is empty; write an RCA, or begin with the blank template");
        }
        FrontMatter frontMatter = FrontMatter.of(document);
        Manuscript manuscript = MarkdownParser.parse(frontMatter.rest(), blocks);
        boolean templateForm = Outline.isTemplateForm(manuscript);
        if (templateForm) {
            manuscript.chapters().forEach(TemplateHeading::keepAside);
        }
        int controls = controls(document);
        if (!templateForm && controls > document.length() / FEWEST_LETTERS_FOR_EACH_CONTROL) {
            return unreadable("the document is not text: " + controls + " of its " + document.length()
                    + " characters are control characters; is it the right file?");
        }
        Reading reading = Outline.read(
                templateForm ? frontMatter.above(manuscript) : HouseForm.of(manuscript, frontMatter),
                new HouseWording());
        return document.indexOf('\0') < 0 ? reading : withNote(reading, document);
    }

    private static int controls(String text) {
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            controls += (Character.isISOControl(c) && !Character.isWhitespace(c)) || c == '\uFFFD' ? 1 : 0;
        }
        return controls;
    }

    private static Reading unreadable(String message) {
        return new Reading(
                Rca.empty(), List.of(finding(UNREADABLE, Level.ERROR, message, Position.START)), SourceMap.NONE);
    }

    /** A NUL is no character of text; the model holds another in its place. */
    private static Reading withNote(Reading reading, String document) {
        String before = document.substring(0, document.indexOf('\0'));
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        Position position = new Position(line, before.length() - before.lastIndexOf('\n'));
        List<Finding> findings = new ArrayList<>(reading.findings());
        findings.add(finding(REPLACED, Level.NOTE, "a NUL character is read as U+FFFD", position));
        return new Reading(reading.rca(), findings, reading.places());
    }

    private static Finding finding(String rule, Level level, String message, Position position) {
        return new Finding(rule, level, "", message, Optional.empty(), Optional.of(position));
    }
}
