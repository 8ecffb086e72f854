package io.github.rca4j.model.outline;

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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The blocks of a page, of which each can be taken once. */
final class Untaken {
    private final List<Block> blocks;
    private final BitSet taken = new BitSet();

    Untaken(List<Block> blocks) {
        this.blocks = blocks;
    }

    /**
     * A label and its place on the page.
     *
     * @param at its place
     * @param label the label
     */
    record Found(int at, Label label) {}

    int size() {
        return blocks.size();
    }

    Block get(int at) {
        return blocks.get(at);
    }

    boolean isFree(int at) {
        return at < blocks.size() && !taken.get(at);
    }

    void take(int at) {
        taken.set(at);
    }

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

    /** Takes text up to what is none, or is taken; {@return it as it stands in the source} */
    Optional<Passage> run(int from) {
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
}
