package io.github.rca4j.validate;

import io.github.rca4j.model.FiveWhys;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.Why;
import io.github.rca4j.model.WhyChain;
import io.github.rca4j.validate.Text.Kind;
import io.github.rca4j.validate.Text.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A chain of whys, and where it stands.
 *
 * @param document the document
 * @param path the path of what holds it
 * @param whys the whys
 * @param root the root cause at its end
 */
record Chain(Document document, Path path, List<Why> whys, Optional<String> root) {
    static List<Chain> of(Rca rca) {
        Document document = new Document(rca);
        FiveWhys fiveWhys = rca.rootCause().fiveWhys();
        Path path = Path.ROOT.to("rootCause").to("fiveWhys");
        List<Chain> chains = new ArrayList<>();
        chains.add(new Chain(document, path, fiveWhys.whys(), fiveWhys.rootCause()));
        for (int i = 0; i < fiveWhys.furtherChains().size(); i++) {
            WhyChain chain = fiveWhys.furtherChains().get(i);
            chains.add(new Chain(document, path.to("furtherChains", i), chain.whys(), chain.rootCause()));
        }
        return chains;
    }

    Optional<Text> rootCause() {
        return root.map(text -> text(path.to("rootCause"), text));
    }

    Optional<Text> answer(int index) {
        return whys.size() <= index || index < 0
                ? Optional.empty()
                : whys.get(index)
                        .answer()
                        .map(text -> text(path.to("whys", index).to("answer"), text));
    }

    Optional<Text> evidence(int index) {
        return whys.get(index)
                .evidence()
                .map(text -> text(path.to("whys", index).to("evidence"), text));
    }

    private Text text(Path at, String value) {
        return new Text(Kind.BLOCK, at, value, document);
    }
}
