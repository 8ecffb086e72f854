package io.github.rca4j.model.outline;

import io.github.rca4j.model.outline.Source.Stretch;
import java.util.List;
import java.util.Optional;

/**
 * A piece of a section, as a parser gives it to the outline: the counterpart of what a {@link Sink} receives.
 *
 * @since 0.1
 */
public sealed interface Block {
    /** {@return the lines where it stands} */
    Stretch stretch();

    /** {@return what it says} */
    default Passage passage() {
        return stretch().passage();
    }

    /**
     * Lines of text; some may be labels with their values.
     *
     * @param stretch where it stands
     */
    record Paragraph(Stretch stretch) implements Block {}

    /**
     * A label and what stands beside it; what belongs to it besides comes in the blocks that follow.
     *
     * @param stretch where it stands
     * @param name the label, as the template has it
     * @param value what stands in its line; may be blank
     */
    record Label(Stretch stretch, String name, Passage value) implements Block {
        /** {@return the label in the document's own words, where they stand in bold} */
        String written() {
            return BoldLead.of(stretch.line(stretch.line())).map(BoldLead::name).orElse(name);
        }
    }

    /**
     * A list.
     *
     * @param stretch where it stands
     * @param items its elements
     */
    record Listing(Stretch stretch, List<Element> items) implements Block {}

    /**
     * An element of a list.
     *
     * @param stretch where it stands, from after its marker and its box
     * @param box whether its box is ticked; absent for one without
     * @param title its name, where that is known; absent where it is to be looked for in bold at its start
     * @param blocks what it holds, less the name that is known
     */
    record Element(Stretch stretch, Optional<Boolean> box, Optional<Passage> title, List<Block> blocks) {}

    /**
     * A table.
     *
     * @param stretch where it stands
     * @param header the headings of its columns
     * @param rows its cells; a row may have fewer or more than the header
     */
    record Table(Stretch stretch, List<Passage> header, List<List<Passage>> rows) implements Block {}

    /**
     * A piece of code between fences.
     *
     * @param stretch where it stands
     * @param meant whether its fence says that it is no placeholder
     * @param info what stands after the opening fence
     * @param code the code, verbatim
     */
    record Code(Stretch stretch, boolean meant, Passage info, String code) implements Block {}

    /**
     * A remark from program to program, such as {@code rca4j:off ACT-08}.
     *
     * @param stretch where it stands
     * @param text the remark
     */
    record Remark(Stretch stretch, Passage text) implements Block {}

    /**
     * Text that a reader has made of something else, such as of a heading that is none of the template's.
     *
     * @param stretch where it stands
     * @param passage the text
     */
    record Words(Stretch stretch, Passage passage) implements Block {}

    /**
     * Anything else, to be taken as text: a quote, raw HTML.
     *
     * @param stretch where it stands
     */
    record Other(Stretch stretch) implements Block {}
}
