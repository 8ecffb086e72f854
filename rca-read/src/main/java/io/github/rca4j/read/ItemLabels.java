package io.github.rca4j.read;

import io.github.rca4j.model.outline.Block;
import io.github.rca4j.model.outline.Block.Element;
import io.github.rca4j.model.outline.Block.Label;
import io.github.rca4j.model.outline.Block.Listing;
import io.github.rca4j.model.outline.Block.Paragraph;
import io.github.rca4j.model.outline.Passage;
import io.github.rca4j.model.outline.Source.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives the labels within an element of a list the template's names. */
final class ItemLabels {
    private ItemLabels() {}

    static List<Block> in(List<Block> blocks) {
        List<Block> labelled = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                lines(paragraph.stretch(), labelled);
            } else if (block instanceof Listing listing) {
                items(listing, labelled);
            } else {
                labelled.add(block);
            }
        }
        return labelled;
    }

    private static void lines(Stretch paragraph, List<Block> into) {
        List<Stretch> others = new ArrayList<>();
        for (Stretch line : Lines.of(paragraph)) {
            Optional<Label> label = label(Lines.text(line), line);
            if (label.isPresent()) {
                flush(others, into);
                into.add(label.get());
            } else {
                others.add(line);
            }
        }
        flush(others, into);
    }

    private static void flush(List<Stretch> lines, List<Block> into) {
        if (!lines.isEmpty()) {
            into.add(new Paragraph(lines.get(0).to(lines.get(lines.size() - 1).end())));
            lines.clear();
        }
    }

    private static void items(Listing listing, List<Block> into) {
        List<Element> others = new ArrayList<>();
        for (Element item : listing.items()) {
            Optional<Label> label = item.box().isPresent()
                    ? Optional.empty()
                    : label(item.stretch().passage(), item.stretch());
            if (label.isPresent()) {
                into.add(label.get());
            } else {
                others.add(item);
            }
        }
        if (!others.isEmpty()) {
            into.add(new Listing(listing.stretch(), others));
        }
    }

    /** {@return the template's label that a text begins with} */
    static Optional<Label> label(Passage text, Stretch stretch) {
        return LabelLine.of(text)
                .flatMap(line ->
                        Names.ITEM_LABELS.place(line.name()).map(name -> new Label(stretch, name, line.value())));
    }
}
