package io.github.rca4j.validate;

import io.github.rca4j.model.FiveWhys;
import io.github.rca4j.model.Why;
import io.github.rca4j.model.WhyChain;
import io.github.rca4j.validate.Text.Kind;
import io.github.rca4j.validate.Text.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A chain of whys as it reads.
 *
 * @param title what it is called; absent where it is the template's own
 * @param steps its whys
 * @param rootCause the root cause at its end
 */
record Chain(Optional<Text> title, List<Step> steps, Optional<Text> rootCause) {
    static List<Chain> of(Document document) {
        FiveWhys fiveWhys = document.rca().rootCause().fiveWhys();
        Path path = Path.ROOT.to("rootCause").to("fiveWhys");
        List<Chain> chains = new ArrayList<>();
        chains.add(of(document, path, Optional.empty(), fiveWhys.whys(), fiveWhys.rootCause()));
        for (int i = 0; i < fiveWhys.furtherChains().size(); i++) {
            WhyChain chain = fiveWhys.furtherChains().get(i);
            chains.add(of(document, path.to("furtherChains", i), chain.title(), chain.whys(), chain.rootCause()));
        }
        return chains;
    }

    private static Chain of(
            Document document, Path path, Optional<String> title, List<Why> whys, Optional<String> rootCause) {
        List<Step> steps = new ArrayList<>(whys.size());
        for (int i = 0; i < whys.size(); i++) {
            steps.add(Step.of(document, path.to("whys", i), whys.get(i)));
        }
        return new Chain(
                document.text(Kind.LINE, path.to("title"), title),
                steps,
                document.text(Kind.BLOCK, path.to("rootCause"), rootCause));
    }

    /** {@return the answer of the last why, which leads to the root cause} */
    Optional<Text> lastAnswer() {
        return steps.isEmpty() ? Optional.empty() : steps.get(steps.size() - 1).answer();
    }

    /** A why, its answer, and what bears that out. */
    record Step(Optional<Text> question, Optional<Text> answer, Optional<Text> evidence) {
        static Step of(Document document, Path path, Why why) {
            return new Step(
                    document.text(Kind.LINE, path.to("question"), why.question()),
                    document.text(Kind.BLOCK, path.to("answer"), why.answer()),
                    document.text(Kind.BLOCK, path.to("evidence"), why.evidence()));
        }
    }
}
