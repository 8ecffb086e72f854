package io.github.rca4j.read;

import io.github.rca4j.model.Section;
import java.util.Optional;

/**
 * A place in the template, which a name stands for.
 *
 * @param section the section
 * @param label the label in it; absent for the section as a whole
 */
record TemplatePlace(Section section, Optional<String> label) {
    private static final String SLASH = "/";

    /** {@return the place that is written {@code METADATA} or {@code METADATA/Owner}} */
    static TemplatePlace of(String place) {
        int slash = place.indexOf(SLASH);
        return slash < 0
                ? new TemplatePlace(Section.valueOf(place), Optional.empty())
                : new TemplatePlace(
                        Section.valueOf(place.substring(0, slash)), Optional.of(place.substring(slash + 1)));
    }

    boolean is(Section ofSection, String name) {
        return section == ofSection && label.filter(name::equals).isPresent();
    }
}
