package io.github.rca4j.model.outline;

import io.github.rca4j.model.Section;
import io.github.rca4j.model.outline.Block.Paragraph;
import io.github.rca4j.model.outline.Block.Remark;
import io.github.rca4j.model.outline.Block.Words;
import io.github.rca4j.model.outline.Source.Stretch;
import io.github.rca4j.model.text.CharacterReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a document itself says to be left over, each piece with its mark before it.
 *
 * @param blocks the marks and the text, from the first mark on
 */
record MarkedLeftovers(List<Block> blocks) {

    /** {@return where the first mark stands among some blocks; how many there are, if there is none} */
    static int start(List<Block> blocks) {
        int start = 0;
        while (start < blocks.size() && !isMark(blocks.get(start))) {
            start++;
        }
        return start;
    }

    private static boolean isMark(Block block) {
        return block instanceof Remark remark && remark.text().text().equals(Outline.LEFTOVER);
    }

    void keep(Notebook notebook, Optional<Section> section) {
        List<Block> piece = new ArrayList<>();
        for (Block block : blocks) {
            if (isMark(block)) {
                keep(piece, notebook, section);
                piece.clear();
            } else {
                piece.add(block);
            }
        }
        keep(piece, notebook, section);
    }

    private static void keep(List<Block> piece, Notebook notebook, Optional<Section> section) {
        if (piece.isEmpty()) {
            return;
        }
        Block first = piece.get(0);
        if (first instanceof Words words) {
            Passage text = words.passage();
            text.words().ifPresent(w -> notebook.leftover(section, Optional.empty(), w, text.position()));
            keep(piece.subList(1, piece.size()), notebook, section);
            return;
        }
        Stretch all = first.stretch().to(piece.get(piece.size() - 1).stretch().end());
        Optional<BoldLead> label = Optional.of(first)
                .filter(Paragraph.class::isInstance)
                .flatMap(p -> BoldLead.of(all.line(all.line())))
                .filter(BoldLead::colon);
        Passage text = label.map(l -> all.from(all.line(), l.end())).orElse(all).passage();
        String words = text.words().orElse("");
        notebook.leftover(
                section,
                label.map(l -> CharacterReference.read(l.text())),
                // Text without a label has been kept from looking like one.
                label.isPresent() ? words : CharacterReference.read(words),
                all.passage().position());
    }
}
