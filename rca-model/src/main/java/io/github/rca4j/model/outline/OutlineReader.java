package io.github.rca4j.model.outline;

import io.github.rca4j.model.ExtraSection;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.Reading;
import io.github.rca4j.model.Section;
import io.github.rca4j.model.SourceMap;
import io.github.rca4j.model.outline.Block.Paragraph;
import io.github.rca4j.model.outline.Manuscript.Chapter;
import io.github.rca4j.model.outline.Source.Stretch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads one document. */
final class OutlineReader {
    private final Manuscript manuscript;
    private final Notebook notebook;
    private final Rca.Builder rca = Rca.builder();
    private final List<Extra> extras = new ArrayList<>();

    /** An extra section and the place of its heading. */
    private record Extra(ExtraSection section, Passage heading, Optional<Passage> text) {}

    OutlineReader(Manuscript manuscript, Wording wording) {
        this.manuscript = manuscript;
        this.notebook = new Notebook(wording);
    }

    Reading read() {
        manuscript
                .title()
                .map(Outline::withoutKind)
                .ifPresent(title -> title.words().ifPresent(words -> {
                    notebook.place("title", title.position());
                    rca.title(words);
                }));
        Optional<Ending> footer = footer(manuscript);
        Pages pages = new Pages(notebook, rca, footer.isPresent());
        sort(footer.map(Ending::before).orElse(manuscript), pages);
        Outline.read(pages, rca);
        addExtras();
        footer.ifPresent(end -> pages.footer(end.blocks()));
        rca.leftovers(notebook.leftovers());
        return new Reading(rca.build(), notebook.findings(), new SourceMap(notebook.positions()));
    }

    /** Gives each section of the template its chapter; the others are extra. */
    private void sort(Manuscript document, Pages pages) {
        pages.opening(document.opening());
        Optional<Section> last = Optional.empty();
        for (Chapter chapter : document.chapters()) {
            if (pages.add(chapter)) {
                last = chapter.section();
            } else {
                extras.add(extra(chapter, last));
            }
        }
    }

    private static Extra extra(Chapter chapter, Optional<Section> after) {
        Optional<Passage> text = chapter.blocks().isEmpty()
                ? Optional.empty()
                : Optional.of(all(chapter.blocks()).passage());
        return new Extra(
                new ExtraSection(
                        after, chapter.level(), chapter.heading().words().orElse(""), text.flatMap(Passage::words)),
                chapter.heading(),
                text);
    }

    private static Stretch all(List<Block> blocks) {
        return blocks.get(0)
                .stretch()
                .to(blocks.get(blocks.size() - 1).stretch().end());
    }

    /** They stand in the value in the order of the template's sections. */
    private void addExtras() {
        List<Extra> inOrder = extras.stream()
                .filter(e ->
                        !e.section().heading().isEmpty() || e.section().text().isPresent())
                .sorted(Comparator.comparing(
                        e -> e.section().after().map(Section::ordinal).orElse(-1)))
                .toList();
        for (int i = 0; i < inOrder.size(); i++) {
            rca.addExtraSection(inOrder.get(i).section());
            String path = "extraSections[" + i + "]";
            notebook.place(path, inOrder.get(i).heading().position());
            inOrder.get(i).text().ifPresent(text -> notebook.place(path + ".text", text.position()));
        }
    }

    /**
     * The last lines of a document in the template's form.
     *
     * @param before the document up to there
     * @param blocks the last lines
     */
    record Ending(Manuscript before, List<Block> blocks) {}

    /** {@return the last lines, if they are the template's} */
    static Optional<Ending> footer(Manuscript manuscript) {
        List<Chapter> chapters = manuscript.chapters();
        if (chapters.isEmpty()) {
            return split(manuscript.opening())
                    .map(at -> new Ending(
                            new Manuscript(
                                    manuscript.title(), manuscript.opening().subList(0, at), chapters),
                            manuscript
                                    .opening()
                                    .subList(at, manuscript.opening().size())));
        }
        Chapter last = chapters.get(chapters.size() - 1);
        return split(last.blocks()).map(at -> {
            List<Chapter> before = new ArrayList<>(chapters.subList(0, chapters.size() - 1));
            before.add(new Chapter(
                    last.section(),
                    last.level(),
                    last.heading(),
                    last.stretch(),
                    last.blocks().subList(0, at)));
            return new Ending(
                    new Manuscript(manuscript.title(), manuscript.opening(), before),
                    last.blocks().subList(at, last.blocks().size()));
        });
    }

    private static Optional<Integer> split(List<Block> blocks) {
        // A leftover may be called like the template's version; that itself comes last.
        for (int i = blocks.size() - 1; i >= 0; i--) {
            if (blocks.get(i) instanceof Paragraph paragraph
                    && BoldLead.of(paragraph.stretch().line(paragraph.stretch().line()))
                            .filter(lead -> lead.colon() && lead.text().equals(Outline.TEMPLATE_VERSION))
                            .isPresent()) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
