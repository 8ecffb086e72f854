package io.github.rca4j.read;

import io.github.rca4j.model.Section;
import io.github.rca4j.model.outline.Block.Remark;
import io.github.rca4j.model.outline.Block.Words;
import io.github.rca4j.model.outline.Manuscript.Chapter;
import io.github.rca4j.model.outline.Outline;
import io.github.rca4j.model.outline.Passage;
import java.util.Arrays;
import java.util.Optional;

/**
 * Headings of a document in the template's form: the template's words, whatever their case, and an aside in parentheses.
 * The Markdown renderer marks every other heading that reads like one of these.
 */
final class TemplateHeading {
    private TemplateHeading() {}

    /** {@return the section that a heading stands for} */
    static Optional<Section> section(Passage heading) {
        return named(heading.text()).or(() -> named(heading.text().substring(0, aside(heading))));
    }

    private static Optional<Section> named(String heading) {
        return Arrays.stream(Section.values())
                .filter(s -> s.heading().equalsIgnoreCase(heading.strip()))
                .findFirst();
    }

    /** {@return where the aside of a heading begins; its end, if it has none} */
    private static int aside(Passage heading) {
        String text = heading.text();
        int open = text.endsWith(")") ? text.lastIndexOf('(') : -1;
        return open < 0 ? text.length() : open;
    }

    /** Keeps what the heading of a section says besides. */
    static void keepAside(Chapter chapter) {
        Passage heading = chapter.heading();
        if (chapter.section().isPresent() && named(heading.text()).isEmpty()) {
            Passage aside = heading.part(aside(heading), heading.text().length());
            chapter.blocks().add(new Remark(chapter.stretch(), new Passage(Outline.LEFTOVER, aside.position())));
            chapter.blocks().add(new Words(chapter.stretch(), aside));
        }
    }
}
