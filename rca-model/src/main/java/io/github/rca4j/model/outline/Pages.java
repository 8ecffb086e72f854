package io.github.rca4j.model.outline;

import io.github.rca4j.model.Rca;
import io.github.rca4j.model.Section;
import io.github.rca4j.model.outline.Manuscript.Chapter;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The pages of a document, one for each section of the template that it has. */
final class Pages {
    private final Notebook notebook;
    private final Rca.Builder rca;
    /** Only a document that was begun as the template can hold its worked examples. */
    private final boolean templateForm;

    private final Map<Section, Chapter> chapters = new EnumMap<>(Section.class);

    Pages(Notebook notebook, Rca.Builder rca, boolean templateForm) {
        this.notebook = notebook;
        this.rca = rca;
        this.templateForm = templateForm;
    }

    /** {@return whether a chapter is the first of its section} */
    boolean add(Chapter chapter) {
        return chapter.section()
                .map(section -> chapters.putIfAbsent(section, chapter) == null)
                .orElse(false);
    }

    /** Reads a section that the document has. */
    <S, T> void read(Section section, String path, SectionPart<?, ?, S, T> part, T into) {
        Chapter chapter = chapters.get(section);
        if (chapter == null) {
            return;
        }
        Set<String> labels = new HashSet<>(templateForm ? Set.of(Outline.EXAMPLE) : Set.of());
        Set<String> lineLabels = new HashSet<>();
        part.own().forEach(own -> {
            own.labels(labels::add);
            own.lineLabels(lineLabels::add);
        });
        Page page = Page.of(notebook, Optional.of(section), path, chapter.blocks(), labels, lineLabels);
        Remarks.read(page, rca);
        part.own().forEach(own -> own.read(page, into));
        // What the section holds has a place of its own, where it holds anything.
        String about = path.isEmpty() || part.about().isEmpty() ? path + part.about() : path + "." + part.about();
        notebook.place(about, chapter.heading().position());
        page.leaveOver();
    }

    /** Reads what stands above the first section. */
    void opening(List<Block> blocks) {
        Page page = Page.of(notebook, Optional.empty(), "", blocks, Outline.OPENING, Set.of());
        Remarks.read(page, rca);
        Outline.OPENING.forEach(label -> page.blocks.label(label).ifPresent(page::block));
        page.leaveOver();
    }

    /** Reads the last lines. */
    void footer(List<Block> blocks) {
        Page page = Page.of(notebook, Optional.empty(), "templateVersion", blocks, Outline.FOOTER, Outline.FOOTER);
        Remarks.read(page, rca);
        Outline.readFooter(page, rca);
        page.leaveOver();
    }
}
