package io.github.rca4j.model.outline;

import io.github.rca4j.model.outline.Block.Element;
import io.github.rca4j.model.outline.Block.Label;
import io.github.rca4j.model.outline.Block.Listing;
import io.github.rca4j.model.outline.Block.Paragraph;
import io.github.rca4j.model.outline.Source.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The blocks of a page, with the labels that its parts know split off, each followed by what belongs to it. */
final class LabelledBlocks {
    private final Set<String> labels;
    private final Set<String> lineLabels;
    private final List<Block> blocks = new ArrayList<>();

    /**
     * Starts with no blocks.
     *
     * @param labels those that are split off
     * @param lineLabels those of them whose values stand in one line
     */
    LabelledBlocks(Set<String> labels, Set<String> lineLabels) {
        this.labels = labels;
        this.lineLabels = lineLabels;
    }

    List<Block> all() {
        return blocks;
    }

    /** Adds a block, less the labels in it, and these. */
    void add(Block block) {
        if (block instanceof Paragraph paragraph) {
            addLines(paragraph.stretch());
        } else if (block instanceof Listing listing) {
            addItems(listing);
        } else {
            blocks.add(block);
        }
    }

    void addLines(Stretch lines) {
        int start = lines.line();
        for (int i = lines.line(); i < lines.end(); i++) {
            Optional<Label> label = label(lines, i);
            if (label.isEmpty() && start == i) {
                label = bareLabel(lines, i);
            }
            if (label.isPresent()) {
                addParagraph(lines, start, i);
                blocks.add(label.get());
                start = i + 1;
            }
        }
        addParagraph(lines, start, lines.end());
    }

    private void addParagraph(Stretch lines, int start, int end) {
        if (start < end) {
            addText((start == lines.line() ? lines : lines.from(start, 0)).to(end));
        }
    }

    /** Adds text that holds no labels. */
    void addText(Stretch text) {
        if (!text.passage().isBlank()) {
            blocks.add(new Paragraph(text));
        }
    }

    private Optional<Label> label(Stretch lines, int number) {
        String line = lines.line(number);
        return BoldLead.of(line)
                .filter(lead -> lead.isLabel() && Outline.isOneOf(lead.name(), labels))
                .map(lead -> new Label(
                        lines.from(number, 0).to(number + 1),
                        lead.name(),
                        lines.from(number, lead.end()).to(number + 1).passage()));
    }

    /**
     * Under a value of one line, a line that begins with a label is the next field, typed without bold: the outline itself
     * writes no second line there.
     */
    private Optional<Label> bareLabel(Stretch lines, int number) {
        boolean underOneLine = !blocks.isEmpty()
                && blocks.get(blocks.size() - 1) instanceof Label above
                && above.stretch().end() == number
                && lineLabels.contains(above.name());
        String line = lines.line(number);
        int colon = underOneLine ? line.indexOf(':') : -1;
        String name = colon < 0 ? "" : line.substring(0, colon).strip();
        return !name.isEmpty() && labels.contains(name)
                ? Optional.of(new Label(
                        lines.from(number, 0).to(number + 1),
                        name,
                        lines.from(number, colon + 1).to(number + 1).passage()))
                : Optional.empty();
    }

    /** A bullet may be a label too; what stands in it then follows the label. */
    private void addItems(Listing listing) {
        List<Element> others = new ArrayList<>();
        for (Element item : listing.items()) {
            boolean isLabel = item.box().isEmpty()
                    && !item.blocks().isEmpty()
                    && item.blocks().get(0) instanceof Paragraph first
                    && label(first.stretch(), first.stretch().line()).isPresent();
            if (isLabel) {
                addListing(listing, others);
                others = new ArrayList<>();
                item.blocks().forEach(this::add);
            } else {
                others.add(item);
            }
        }
        addListing(listing, others);
    }

    private void addListing(Listing listing, List<Element> items) {
        if (!items.isEmpty()) {
            Stretch whole = listing.stretch();
            int first = items.get(0).stretch().line();
            int end = items.get(items.size() - 1).stretch().end();
            blocks.add(new Listing((first == whole.line() ? whole : whole.from(first, 0)).to(end), items));
        }
    }
}
