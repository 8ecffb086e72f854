package io.github.rca4j.read;

import io.github.rca4j.model.outline.Block;
import io.github.rca4j.model.outline.Block.Element;
import io.github.rca4j.model.outline.Block.Label;
import io.github.rca4j.model.outline.Block.Listing;
import io.github.rca4j.model.outline.Block.Paragraph;
import io.github.rca4j.model.outline.Block.Table;
import io.github.rca4j.model.outline.Block.Words;
import io.github.rca4j.model.outline.Labels;
import io.github.rca4j.model.outline.Passage;
import io.github.rca4j.model.outline.Source.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Gives the labels within an element of a list the template's names, and sets what belongs to none of them first. */
final class ItemLabels {
    private static final String DUE = "due ";
    private static final String DESCRIPTION = "Description";

    private final Set<String> known;
    private final List<Block> texts = new ArrayList<>();
    private final List<Block> labelled = new ArrayList<>();

    private ItemLabels(Set<String> known) {
        this.known = known;
    }

    /**
     * {@return what an element holds: first what has no label, then its labels}
     *
     * @param known the labels that such an element has in the template; others are text
     */
    static List<Block> in(List<Block> blocks, Set<String> known) {
        ItemLabels labels = new ItemLabels(known);
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
            Optional<Label> label = own(Lines.text(line), line);
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
                    : own(item.stretch().passage(), item.stretch());
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

    /** A description is what an element says without a label. */
    private Optional<Label> own(Passage text, Stretch stretch) {
        return named(text, stretch).filter(label -> label.name().equals(DESCRIPTION) || known.contains(label.name()));
    }

    /** {@return the template's label that a text begins with, if it is one of some} */
    static Optional<Label> label(Passage text, Stretch stretch, Set<String> known) {
        return named(text, stretch).filter(label -> known.contains(label.name()));
    }

    private static Optional<Label> named(Passage text, Stretch stretch) {
        return LabelLine.of(text)
                .flatMap(line ->
                        Names.ITEM_LABELS.place(line.name()).map(name -> new Label(stretch, name, line.value())))
                .or(() -> due(text, stretch));
    }

    /**
     * {@return what a row of a table says besides its name: first what has no label, then its labels}
     *
     * @param title the column of its name
     * @param known the labels that an element of its kind has in the template
     */
    static List<Block> ofRow(Table table, List<Passage> row, int title, Set<String> known) {
        ItemLabels labels = new ItemLabels(known);
        for (int i = 0; i < row.size(); i++) {
            if (i != title && !row.get(i).isBlank()) {
                labels.cell(table, i, row.get(i));
            }
        }
        List<Block> all = new ArrayList<>(labels.texts);
        all.addAll(labels.labelled);
        return all;
    }

    private void cell(Table table, int column, Passage cell) {
        String heading =
                column < table.header().size() ? table.header().get(column).text() : "";
        Optional<String> name = Names.ITEM_LABELS.place(heading);
        Stretch stretch = Lines.at(table.stretch(), cell);
        if (name.filter(known::contains).isPresent()) {
            labelled.add(new Label(stretch, name.get(), cell));
        } else {
            boolean mere = heading.isBlank() || name.filter(DESCRIPTION::equals).isPresent();
            texts.add(new Words(stretch, new Passage((mere ? "" : heading + ": ") + cell.text(), cell.position())));
        }
    }

    /** {@return the column that holds the names of a table's rows} */
    static int titleColumn(Table table, Set<String> titles) {
        for (int i = 0; i < table.header().size(); i++) {
            if (titles.contains(Names.normal(table.header().get(i).text()))) {
                return i;
            }
        }
        for (int i = 0; i < table.header().size(); i++) {
            String heading = table.header().get(i).text();
            if (Names.ITEM_LABELS.place(heading).isEmpty()
                    && !Names.normal(heading).isEmpty()) {
                return i;
            }
        }
        return 0;
    }

    /** The day by which something is due is often written without a colon. */
    private static Optional<Label> due(Passage text, Stretch stretch) {
        if (!text.text().toLowerCase(Locale.ROOT).startsWith(DUE)) {
            return Optional.empty();
        }
        Passage day = text.part(DUE.length(), text.text().length());
        return new HouseWording().date(day.text()).map(d -> new Label(stretch, Labels.TARGET_DATE, day));
    }
}
