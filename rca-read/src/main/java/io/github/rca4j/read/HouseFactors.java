package io.github.rca4j.read;

import io.github.rca4j.model.outline.Block;
import io.github.rca4j.model.outline.Block.Element;
import io.github.rca4j.model.outline.Block.Listing;
import io.github.rca4j.model.outline.Block.Paragraph;
import io.github.rca4j.model.outline.Block.Table;
import io.github.rca4j.model.outline.Block.Words;
import io.github.rca4j.model.outline.Labels;
import io.github.rca4j.model.outline.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Contributing factors as people list them: bullets with or without names, tables, or paragraphs. */
final class HouseFactors {
    /** The template's labels of a factor. */
    private static final Set<String> TITLES = Set.of("factor", "contributing factor", "name", "cause");

    private HouseFactors() {}

    static List<Block> of(List<Block> blocks) {
        boolean listed = blocks.stream().anyMatch(b -> b instanceof Listing || b instanceof Table);
        List<Block> factors = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Listing listing) {
                factors.add(new Listing(
                        listing.stretch(),
                        listing.items().stream().map(HouseFactors::factor).toList()));
            } else if (block instanceof Table table) {
                factors.add(new Listing(
                        table.stretch(),
                        table.rows().stream().map(row -> factor(table, row)).toList()));
            } else if (!listed) {
                factors.add(Single.of(block));
            } else {
                factors.add(block);
            }
        }
        return factors;
    }

    private static Element factor(Element item) {
        if (item.blocks().isEmpty() || !(item.blocks().get(0) instanceof Paragraph first)) {
            return item;
        }
        List<Block> blocks = new ArrayList<>(
                ItemLabels.in(item.blocks().subList(1, item.blocks().size()), Labels.OF_FACTOR));
        Passage text = first.stretch().passage();
        Optional<LabelLine> name = LabelLine.of(text).filter(LabelLine::bold);
        Passage said = name.map(LabelLine::value).orElse(text);
        if (!said.isBlank()) {
            blocks.add(0, new Words(first.stretch(), said));
        }
        return new Element(item.stretch(), Optional.empty(), name.map(LabelLine::label), blocks);
    }

    private static Element factor(Table table, List<Passage> row) {
        int titleColumn = ItemLabels.titleColumn(table, TITLES);
        return new Element(
                TableRow.stretch(table, row),
                Optional.empty(),
                TableRow.cell(row, titleColumn),
                ItemLabels.ofRow(table, row, titleColumn, Labels.OF_FACTOR));
    }
}
