package io.github.rca4j.model;

import static io.github.rca4j.model.Elements.orAbsent;

import io.github.rca4j.model.text.NormalForm;
import java.util.Optional;

/**
 * Text that stands in a section of the template and fits none of its fields, or could not be typed, such as a date
 * "14 May, evening". It is kept so that nothing is lost.
 *
 * @param section where it stands; absent for text right under the title
 * @param label the label that it stood under, one line
 * @param text the text, block Markdown
 * @since 0.1
 */
public record Leftover(Optional<Section> section, Optional<String> label, Optional<String> text) {

    /** Brings every component to its normal form. */
    public Leftover {
        section = orAbsent(section);
        label = NormalForm.line(label);
        text = NormalForm.block(text);
    }

    /** {@return whether it has neither label nor text} */
    boolean saysNothing() {
        return label.isEmpty() && text.isEmpty();
    }
}
