package io.github.rca4j.read;

import io.github.rca4j.model.outline.Block;
import io.github.rca4j.model.outline.Block.Element;
import io.github.rca4j.model.outline.Block.Listing;
import java.util.List;
import java.util.Optional;

/** A piece of text that is taken for a list of one. */
final class Single {
    private Single() {}

    static Listing of(Block block) {
        return new Listing(
                block.stretch(),
                List.of(new Element(block.stretch(), Optional.empty(), Optional.empty(), List.of(block))));
    }
}
