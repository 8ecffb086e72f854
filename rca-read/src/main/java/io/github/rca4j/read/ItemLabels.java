package io.github.rca4j.read;

import io.github.rca4j.model.outline.Block;
import io.github.rca4j.model.outline.Block.Element;
import io.github.rca4j.model.outline.Block.Label;
import io.github.rca4j.model.outline.Block.Listing;
import io.github.rca4j.model.outline.Block.Paragraph;
import io.github.rca4j.model.outline.Block.Words;
import io.github.rca4j.model.outline.Passage;
import io.github.rca4j.model.outline.Source.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Gives the labels within an element of a list the template's names, and sets what belongs to none of them first. */
final class ItemLabels {
    private static final String DUE = "due ";
    private static final String DESCRIPTION = "Description";

    private final List<Block> texts = new ArrayList<>();
    private final List<Block> labelled = new ArrayList<>();

    private ItemLabels() {}

    static List<Block> in(List<Block> blocks) {
        ItemLabels labels = new ItemLabels();
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                labels.lines(paragraph.stretch());
            } else if (block instanceof Listing listing) {
                labels.items(listing);
            } else {
                labels.add(block);
            }
        }
        List<Block> all = new ArrayList<>(labels.texts);
        all.addAll(labels.labelled);
        return all;
    }

    /** What follows a label with nothing beside it is what the label is for. */
    private void add(Block block) {
        boolean open = !labelled.isEmpty()
                && (!(labelled.get(labelled.size() - 1) instanceof Label label)
                        || label.value().isBlank());
        (open ? labelled : texts).add(block);
    }

    private void add(Label label) {
        if (label.name().equals(DESCRIPTION)) {
            if (!label.value().isBlank()) {
                texts.add(new Words(label.stretch(), label.value()));
            }
        } else {
            labelled.add(label);
        }
    }

    private void lines(Stretch paragraph) {
        List<Stretch> others = new ArrayList<>();
        for (Stretch line : Lines.of(paragraph)) {
            Optional<Label> label = label(Lines.text(line), line);
            if (label.isPresent()) {
                flush(others);
                add(label.get());
            } else {
                others.add(line);
            }
        }
        flush(others);
    }

    private void flush(List<Stretch> lines) {
        if (!lines.isEmpty()) {
            add(new Paragraph(lines.get(0).to(lines.get(lines.size() - 1).end())));
            lines.clear();
        }
    }

    private void items(Listing listing) {
        List<Element> others = new ArrayList<>();
        for (Element item : listing.items()) {
            Optional<Label> label = item.box().isPresent()
                    ? Optional.empty()
                    : label(item.stretch().passage(), item.stretch());
            if (label.isPresent()) {
                add(label.get());
            } else {
                others.add(item);
            }
        }
        if (others.size() == listing.items().size()) {
            add(listing);
        } else {
            others.forEach(item -> add(new Words(item.stretch(), item.stretch().passage())));
        }
    }

    /** {@return the template's label that a text begins with} */
    static Optional<Label> label(Passage text, Stretch stretch) {
        return LabelLine.of(text)
                .flatMap(line ->
                        Names.ITEM_LABELS.place(line.name()).map(name -> new Label(stretch, name, line.value())))
                .or(() -> due(text, stretch));
    }

    /** The day by which something is due is often written without a colon. */
    private static Optional<Label> due(Passage text, Stretch stretch) {
        if (!text.text().toLowerCase(Locale.ROOT).startsWith(DUE)) {
            return Optional.empty();
        }
        Passage day = text.part(DUE.length(), text.text().length());
        return new HouseWording().date(day.text()).map(d -> new Label(stretch, "Target Date", day));
    }
}
