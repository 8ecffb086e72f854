package io.github.rca4j.model.outline;

import io.github.rca4j.model.Section;
import io.github.rca4j.model.outline.Block.Code;
import io.github.rca4j.model.outline.Block.Element;
import io.github.rca4j.model.outline.Block.Label;
import io.github.rca4j.model.outline.Block.Listing;
import io.github.rca4j.model.outline.Block.Paragraph;
import io.github.rca4j.model.outline.Block.Remark;
import io.github.rca4j.model.outline.Block.Table;
import io.github.rca4j.model.outline.Block.Words;
import io.github.rca4j.model.outline.Source.Stretch;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What stands under one heading, or in one element of a list, while it is read: each part of the outline takes what is
 * its own, and what nobody takes is left over.
 */
final class Page {
    final Notebook notebook;
    final Optional<Section> section;
    final String path;
    private final List<Block> blocks;
    private final BitSet taken;
    /** What the document itself says to be left over. */
    private final Optional<MarkedLeftovers> marked;
    /** For an element of a list, its box and its name. */
    final Optional<Boolean> box;

    final Optional<Passage> title;

    private Page(
            Notebook notebook,
            Optional<Section> section,
            String path,
            List<Block> blocks,
            BitSet taken,
            Optional<MarkedLeftovers> marked,
            Optional<Boolean> box,
            Optional<Passage> title) {
        this.notebook = notebook;
        this.section = section;
        this.path = path;
        this.blocks = blocks;
        this.taken = taken;
        this.marked = marked;
        this.box = box;
        this.title = title;
    }

    /**
     * {@return what stands under a heading}
     *
     * @param labels those that the parts of this page know
     */
    static Page of(Notebook notebook, Optional<Section> section, String path, List<Block> blocks, Set<String> labels) {
        int end = MarkedLeftovers.start(blocks);
        LabelledBlocks own = new LabelledBlocks(labels);
        blocks.subList(0, end).forEach(own::add);
        Page page = new Page(
                notebook,
                section,
                path,
                own.all(),
                new BitSet(),
                Optional.of(new MarkedLeftovers(blocks.subList(end, blocks.size()))),
                Optional.empty(),
                Optional.empty());
        page.leaveOutExamples();
        return page;
    }

    /** {@return what stands in an element of a list} */
    Page within(Element element, String elementPath, Set<String> elementLabels, boolean titled) {
        LabelledBlocks own = new LabelledBlocks(elementLabels);
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
        held.forEach(own::add);
        return new Page(notebook, section, elementPath, own.all(), new BitSet(), Optional.empty(), element.box(), name);
    }

    /** {@return this page, read for a part of what it is about} */
    Page within(String property) {
        return new Page(notebook, section, path(property), blocks, taken, marked, box, title);
    }

    /** {@return a page for a row of a table} */
    Page row(List<Passage> cells, String property) {
        Page row = of(notebook, section, path(property), List.of(), Set.of());
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
            taken.set(i, example || taken.get(i));
        }
    }

    /**
     * A label and its place on the page.
     *
     * @param at its place
     * @param label the label
     */
    record Found(int at, Label label) {}

    /** {@return the first label of a name that nobody has taken; it is taken now} */
    Optional<Found> label(String name) {
        return label(name, 0, blocks.size());
    }

    private Optional<Found> label(String name, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!taken.get(i)
                    && blocks.get(i) instanceof Label label
                    && label.name().equals(name)) {
                taken.set(i);
                return Optional.of(new Found(i, label));
            }
        }
        return Optional.empty();
    }

    /** {@return the next label, if it has a name; it is taken now} */
    Optional<Found> labelAfter(Found before, String name) {
        int next = before.at() + 1;
        while (next < blocks.size() && !(blocks.get(next) instanceof Label)) {
            next++;
        }
        return label(name, next, Math.min(next + 1, blocks.size()));
    }

    /** {@return all labels that nobody has taken, in their order; they are taken now} */
    List<Found> labels() {
        List<Found> all = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (!taken.get(i) && blocks.get(i) instanceof Label label) {
                taken.set(i);
                all.add(new Found(i, label));
            }
        }
        return all;
    }

    /** Leaves a label over that comes a second time. */
    void giveBack(Found found) {
        taken.clear(found.at());
    }

    /** {@return what stands beside a label, and in the lines of its paragraph under it} */
    Passage line(Found found) {
        int next = found.at() + 1;
        boolean continues = isFree(next)
                && blocks.get(next) instanceof Paragraph
                && blocks.get(next).stretch().line() == found.label().stretch().end();
        if (!continues) {
            return found.label().value();
        }
        taken.set(next);
        return joined(found.label(), blocks.get(next).passage());
    }

    /** {@return what stands beside a label, and under it up to the next label} */
    Passage block(Found found) {
        return run(found.at() + 1)
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

    /** {@return the text that the page begins with, up to the first label} */
    Optional<Passage> text() {
        int start = 0;
        while (start < blocks.size() && taken.get(start)) {
            start++;
        }
        return run(start);
    }

    /** {@return all the text that nobody has taken} */
    Optional<Passage> allText() {
        List<Passage> all = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            run(i).ifPresent(all::add);
        }
        return joined(all);
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

    /** Takes text up to what is none, or is taken; {@return it as it stands in the source} */
    private Optional<Passage> run(int from) {
        List<Passage> pieces = new ArrayList<>();
        Optional<Stretch> open = Optional.empty();
        for (int i = from; isFree(i) && isText(blocks.get(i)); i++) {
            taken.set(i);
            Block block = blocks.get(i);
            if (block instanceof Words) {
                open.map(Stretch::passage).ifPresent(pieces::add);
                open = Optional.empty();
                pieces.add(block.passage());
            } else if (open.filter(o -> o.isFollowedBy(block.stretch())).isPresent()) {
                open = open.map(o -> o.to(block.stretch().end()));
            } else {
                open.map(Stretch::passage).ifPresent(pieces::add);
                open = Optional.of(block.stretch());
            }
        }
        open.map(Stretch::passage).ifPresent(pieces::add);
        return joined(pieces);
    }

    private static Optional<Passage> joined(List<Passage> pieces) {
        return pieces.stream()
                .findFirst()
                .map(first -> pieces.size() == 1
                        ? first
                        : new Passage(
                                pieces.stream().map(Passage::text).collect(Collectors.joining("\n\n")),
                                first.position()));
    }

    private boolean isFree(int at) {
        return at < blocks.size() && !taken.get(at);
    }

    private static boolean isText(Block block) {
        return !(block instanceof Label) && !(block instanceof Remark);
    }

    /** {@return the elements of the lists that follow a label, up to the next one} */
    List<Element> elements(Found lead) {
        return elements(lead.at() + 1, true);
    }

    /** {@return the elements of all lists that nobody has taken} */
    List<Element> elements() {
        return elements(0, false);
    }

    private List<Element> elements(int from, boolean upToLabel) {
        List<Element> elements = new ArrayList<>();
        for (int i = from; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (!isText(block) && upToLabel) {
                break;
            }
            if (!taken.get(i) && block instanceof Listing listing) {
                taken.set(i);
                elements.addAll(listing.items());
            }
        }
        return elements;
    }

    /** {@return the tables with some of these columns that nobody has taken} */
    List<Table> tables(Set<String> columns) {
        List<Table> tables = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (!taken.get(i)
                    && blocks.get(i) instanceof Table table
                    && table.header().stream().map(Passage::text).anyMatch(columns::contains)) {
                taken.set(i);
                tables.add(table);
            }
        }
        return tables;
    }

    /** {@return the pieces of code that follow a label, up to the next one} */
    List<Code> code(Found lead) {
        List<Code> pieces = new ArrayList<>();
        for (int i = lead.at() + 1; i < blocks.size() && isText(blocks.get(i)); i++) {
            if (!taken.get(i) && blocks.get(i) instanceof Code code) {
                taken.set(i);
                pieces.add(code);
            }
        }
        return pieces;
    }

    /** {@return the remarks, less those about leftovers} */
    List<Passage> remarks() {
        List<Passage> remarks = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (!taken.get(i) && blocks.get(i) instanceof Remark remark) {
                taken.set(i);
                remarks.add(remark.text());
            }
        }
        return remarks;
    }

    /** Takes paragraphs that the outline writes itself. */
    void skip(String text) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Paragraph paragraph
                    && paragraph.stretch().passage().text().equals(text)) {
                taken.set(i);
            }
        }
    }

    /** Keeps what nobody has taken, and what the document itself says to be left over. */
    void leaveOver() {
        for (int i = 0; i < blocks.size(); i++) {
            if (!taken.get(i) && blocks.get(i) instanceof Label label) {
                taken.set(i);
                Passage text = block(new Found(i, label));
                notebook.leftover(
                        section,
                        Optional.of(label.written()),
                        text.words().orElse(""),
                        label.stretch().passage().position());
            } else if (isFree(i)) {
                run(i).ifPresent(this::leaveOver);
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
