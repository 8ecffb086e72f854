package io.github.rca4j.model.outline;

import java.util.List;
import java.util.Optional;

/**
 * What a renderer is to the outline: it receives the blocks of a document in their order. A new kind of block is a new
 * method here, so that no renderer can forget it.
 *
 * <p>The outline decides what is said; a sink only how it looks. Nothing blank arrives: what is to be left out has been
 * left out, and placeholders come as {@link Text.Kind#BLANK}.
 *
 * @since 0.1
 */
public interface Sink {
    /**
     * The document's first line.
     *
     * @param label what kind of document it is
     * @param title what it is about
     */
    void title(String label, Optional<Text> title);

    /**
     * A section begins; it may hold others.
     *
     * @param heading its heading
     */
    void open(Heading heading);

    /** The section that was opened last ends. */
    void close();

    /**
     * Labels and their values, which belong together.
     *
     * @param fields at least one
     */
    void fields(List<Field> fields);

    /**
     * A text on its own.
     *
     * @param text the text
     * @param path where it is held, or what it is about
     */
    void text(Text text, PropertyPath path);

    /**
     * A list of anything.
     *
     * @param lead the label that leads it, and the short answer before it
     * @param numbered whether the order counts
     * @param items its elements; none where the lead says it all
     */
    void list(Optional<Field> lead, boolean numbered, List<Item> items);

    /**
     * Things to be done.
     *
     * @param tasks at least one
     */
    void tasks(List<Task> tasks);

    /**
     * Steps of which each leads to the next.
     *
     * @param lead the label that leads them, and what they are about; absent for those that the section is about
     * @param steps its steps, first to last; none where only the lead or the end is known
     * @param end where they lead
     */
    void chain(Optional<Field> lead, List<Step> steps, Optional<Field> end);

    /**
     * Figures beside their normal values.
     *
     * @param lead the label that leads them
     * @param measures at least one
     */
    void metrics(Field lead, List<Measure> measures);

    /**
     * A table.
     *
     * @param columns its columns
     * @param rows its rows; to be iterated once
     */
    void table(List<Column> columns, Iterable<Row> rows);

    /**
     * A table of what happened: the first column says when, the second what.
     *
     * @param columns its columns
     * @param rows its rows, first to last; to be iterated once
     */
    void events(List<Column> columns, Iterable<Row> rows);

    /**
     * Code.
     *
     * @param lead the label that leads it
     * @param snippets its pieces, in order
     */
    void code(Field lead, List<Snippet> snippets);

    /**
     * Text that stands in a section and fits none of its fields.
     *
     * @param label the label that it stood under
     * @param text the text
     * @param path where it is held
     */
    void leftover(Optional<Text> label, Optional<Text> text, PropertyPath path);

    /**
     * A remark from program to program. Readers of the document need not see it.
     *
     * @param text one line, literally
     */
    void remark(String text);

    /**
     * The last lines of the document.
     *
     * @param fields at least one
     */
    void footer(List<Field> fields);
}
