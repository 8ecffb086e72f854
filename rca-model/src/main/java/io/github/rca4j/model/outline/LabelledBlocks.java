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
    private final List<Block> blocks = new ArrayList<>();

    LabelledBlocks(Set<String> labels) {
        this.labels = labels;
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
