package io.github.rca4j.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** RC-05, where there is a root cause: it is more than its trigger, and more than a word. */
final class CauseIsTrigger implements DocumentRule {
    static final String ID = "RC-05";

    private static final Set<String> TRIGGERS = Vocabulary.set("triggers");
    private static final Set<String> STOP_WORDS = Vocabulary.set("stop words");
    private static final int FEWEST_WORDS = 3;

    @Override
    public RuleInfo info() {
        return RuleCatalogue.rule(ID);
    }

    @Override
    public List<Objection> check(Document document) {
        List<Objection> objections = new ArrayList<>();
        for (Chain chain : document.chains()) {
            chain.rootCause().flatMap(text -> objection(text, chain)).ifPresent(objections::add);
        }
        return objections;
    }

    private static Optional<Objection> objection(Text root, Chain chain) {
        String quote = Quote.of(root.value());
        if (words(root) < FEWEST_WORDS) {
            return Optional.of(Messages.to(root, 0, root.value().length(), ID, "word", quote));
        }
        if (isTrigger(root)) {
            return Optional.of(Messages.to(root, 0, root.value().length(), ID, "trigger", quote));
        }
        return Optional.of(chain.steps())
                .filter(steps -> steps.size() > 1)
                .flatMap(steps -> steps.get(0).answer())
                .filter(first -> Likeness.isSame(root.stems(), first.stems()))
                .map(first -> Messages.at(root.path(), ID, "firstWhy", quote));
    }

    private static int words(Text text) {
        return text.sentences().stream().mapToInt(Sentence::size).sum();
    }

    /** Nothing but words for what happens every day: a deployment, a change, more traffic. */
    private static boolean isTrigger(Text text) {
        return text.sentences().stream()
                .flatMap(sentence -> sentence.words().stream())
                .allMatch(word -> TRIGGERS.contains(word.lower())
                        || STOP_WORDS.contains(word.lower())
                        || word.lower().isEmpty()
                        || word.hasDigit());
    }
}
