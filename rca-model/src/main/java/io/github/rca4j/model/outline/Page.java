package io.github.rca4j.model.outline;

import io.github.rca4j.model.Section;
import io.github.rca4j.model.outline.Block.Element;
import io.github.rca4j.model.outline.Block.Label;
import io.github.rca4j.model.outline.Block.Other;
import io.github.rca4j.model.outline.Block.Paragraph;
import io.github.rca4j.model.outline.Block.Remark;
import io.github.rca4j.model.outline.Source.Stretch;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What stands under one heading, or in one element of a list, while it is read: each part of the outline takes what is
 * its own, and what nobody takes is left over.
 */
final class Page {
    final Notebook notebook;
    final Optional<Section> section;
    final String path;
    final Untaken blocks;
    /** What the document itself says to be left over. */
    private final Optional<MarkedLeftovers> marked;
    /** For an element of a list, its box and its name. */
    final Optional<Boolean> box;

    final Optional<Passage> title;

    private Page(
            Notebook notebook,
            Optional<Section> section,
            String path,
            Untaken blocks,
            Optional<MarkedLeftovers> marked,
            Optional<Boolean> box,
            Optional<Passage> title) {
        this.notebook = notebook;
        this.section = section;
        this.path = path;
        this.blocks = blocks;
        this.marked = marked;
        this.box = box;
        this.title = title;
    }

    /**
     * {@return what stands under a heading}
     *
     * @param labels those that the parts of this page know
     * @param lineLabels those of them whose values stand in one line
     */
    static Page of(
            Notebook notebook,
            Optional<Section> section,
            String path,
            List<Block> blocks,
            Set<String> labels,
            Set<String> lineLabels) {
        int end = MarkedLeftovers.start(blocks);
        LabelledBlocks own = new LabelledBlocks(labels, lineLabels);
        blocks.subList(0, end).forEach(own::add);
        Page page = new Page(
                notebook,
                section,
                path,
                new Untaken(own.all()),
                Optional.of(new MarkedLeftovers(blocks.subList(end, blocks.size()))),
                Optional.empty(),
                Optional.empty());
        page.leaveOutExamples();
        return page;
    }

    /** {@return what stands in an element of a list} */
    Page within(Element element, String elementPath, Set<String> elementLabels, boolean titled) {
        LabelledBlocks own = new LabelledBlocks(elementLabels, Set.of());
        List<Block> held = element.blocks();
        Optional<Passage> name = element.title();
        if (!held.isEmpty() && held.get(0) instanceof Paragraph first) {
            Stretch lines = first.stretch();
            String line = lines.line(lines.line());
            Optional<BoldLead> lead =
                    BoldLead.of(line).filter(l -> titled && element.title().isEmpty() && l.isName(line));
            name = lead.map(l -> lines.from(lines.line(), l.start())
                            .to(lines.line() + 1)
                            .passage()
                            .part(0, l.text().length()))
                    .or(element::title);
            // The first line is never a label: what looks like one is the element's name.
            own.addText(lead.map(l -> lines.from(lines.line(), l.end()))
                    .orElse(lines)
                    .to(lines.line() + 1));
            if (lines.end() > lines.line() + 1) {
                own.addLines(lines.from(lines.line() + 1, 0));
            }
            held = held.subList(1, held.size());
        }
        // A remark speaks of a section; in an element it is text.
        held.forEach(block -> own.add(block instanceof Remark remark ? new Other(remark.stretch()) : block));
        return new Page(notebook, section, elementPath, new Untaken(own.all()), Optional.empty(), element.box(), name);
    }

    /** {@return this page, read for a part of what it is about} */
    Page within(String property) {
        return new Page(notebook, section, path(property), blocks, marked, box, title);
    }

    /** {@return a page for a row of a table} */
    Page row(List<Passage> cells, String property) {
        Page row = of(notebook, section, path(property), List.of(), Set.of(), Set.of());
        cells.stream()
                .filter(cell -> cell.words().isPresent())
                .findFirst()
                .ifPresent(cell -> notebook.place(row.path, cell.position()));
        return row;
    }

    /** {@return the path of a property of what this page is about} */
    String path(String property) {
        return path.isEmpty() || property.isEmpty() ? path + property : path + "." + property;
    }

    /** In the template's form, what follows "Example" is the template's own, up to a label that leads something new. */
    private void leaveOutExamples() {
        Set<String> seen = new HashSet<>();
        boolean example = false;
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Label label) {
                boolean begins = label.name().equals(Outline.EXAMPLE);
                example = begins || (example && !(label.value().isBlank() && !seen.contains(label.name())));
                seen.add(label.name());
                if (begins) {
                    notebook.note(
                            "READ-05",
                            "the worked example is left out",
                            label.stretch().passage().position());
                }
            }
            if (example) {
                blocks.take(i);
            }
        }
    }

    /** {@return what stands beside a label, and in the lines of its paragraph under it} */
    Passage line(Untaken.Found found) {
        int next = found.at() + 1;
        boolean continues = blocks.isFree(next)
                && blocks.get(next) instanceof Paragraph
                && blocks.get(next).stretch().line() == found.label().stretch().end();
        if (!continues) {
            return found.label().value();
        }
        blocks.take(next);
        return joined(found.label(), blocks.get(next).passage());
    }

    /** {@return what stands beside a label, and under it up to the next label} */
    Passage block(Untaken.Found found) {
        return blocks.run(found.at() + 1)
                .map(run -> joined(found.label(), run))
                .orElse(found.label().value());
    }

    private static Passage joined(Label label, Passage more) {
        int lines = more.position().line() - label.value().position().line();
        return label.value().isBlank()
                ? more
                : new Passage(
                        label.value().text() + "\n".repeat(Math.max(1, Math.min(lines, 2))) + more.text(),
                        label.value().position());
    }

    /** {@return a value, if a piece of text holds one; what it says besides is left over} */
    <V> Optional<V> value(String label, String property, Form<V> form, Passage raw) {
        Optional<String> words = raw.words();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Optional<Meant<V>> meant = form.read().apply(words.get(), notebook.wording);
        if (meant.filter(Meant::whole).isEmpty()) {
            notebook.untyped(section, path(property), label, raw, words.get(), form.expected());
        }
        meant.ifPresent(m -> notebook.place(path(property), raw.position()));
        return meant.map(Meant::value);
    }

    /** Keeps what nobody has taken, and what the document itself says to be left over. */
    void leaveOver() {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.isFree(i) && blocks.get(i) instanceof Label label) {
                blocks.take(i);
                Passage text = block(new Untaken.Found(i, label));
                notebook.leftover(
                        section,
                        Optional.of(label.written()),
                        text.words().orElse(""),
                        label.stretch().passage().position());
            } else if (blocks.isFree(i)) {
                blocks.run(i).ifPresent(this::leaveOver);
            }
        }
        marked.ifPresent(left -> left.keep(notebook, section));
    }

    /** Lines that are nothing but labels are left over one by one. */
    private void leaveOver(Passage text) {
        List<Passage> lines = text.split("\n").stream()
                .filter(line -> !line.isBlank())
                .map(line ->
                        line.text().startsWith("- ") ? line.part(2, line.text().length()) : line)
                .toList();
        if (lines.stream()
                .allMatch(line ->
                        BoldLead.of(line.text()).filter(BoldLead::isLabel).isPresent())) {
            for (Passage line : lines) {
                BoldLead lead = BoldLead.of(line.text()).orElseThrow();
                Optional<String> words =
                        line.part(lead.end(), line.text().length()).words();
                notebook.leftover(section, Optional.of(lead.name()), words.orElse(""), line.position());
            }
        } else {
            text.words().ifPresent(words -> notebook.leftover(section, Optional.empty(), words, text.position()));
        }
    }
}
