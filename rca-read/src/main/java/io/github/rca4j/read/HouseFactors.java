package io.github.rca4j.read;

import io.github.rca4j.model.outline.Block;
import io.github.rca4j.model.outline.Block.Element;
import io.github.rca4j.model.outline.Block.Listing;
import io.github.rca4j.model.outline.Block.Paragraph;
import io.github.rca4j.model.outline.Block.Table;
import io.github.rca4j.model.outline.Block.Words;
import io.github.rca4j.model.outline.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Contributing factors as people list them: bullets with or without names, tables, or paragraphs. */
final class HouseFactors {
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
                ItemLabels.in(item.blocks().subList(1, item.blocks().size())));
        Passage text = first.stretch().passage();
        Optional<LabelLine> name = LabelLine.of(text).filter(LabelLine::bold);
        Passage said = name.map(LabelLine::value).orElse(text);
        if (!said.isBlank()) {
            blocks.add(0, new Words(first.stretch(), said));
        }
        return new Element(item.stretch(), Optional.empty(), name.map(LabelLine::label), blocks);
    }

    private static Element factor(Table table, List<Passage> row) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 1; i < row.size(); i++) {
            if (!row.get(i).isBlank()) {
                blocks.add(new Words(table.stretch(), row.get(i)));
            }
        }
        return new Element(
                table.stretch(), Optional.empty(), row.stream().findFirst().filter(cell -> !cell.isBlank()), blocks);
    }
}
