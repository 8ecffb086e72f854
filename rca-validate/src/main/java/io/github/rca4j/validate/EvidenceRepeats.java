package io.github.rca4j.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** RC-03, where there is evidence: it is not the why in other words. */
final class EvidenceRepeats implements DocumentRule {
    static final String ID = "RC-03";

    private static final Set<String> WORDS_OF_EVIDENCE = Vocabulary.set("evidence words");
    /** So much of it has to be the why's own words. */
    private static final double ALIKE = 0.8;

    @Override
    public RuleInfo info() {
        return RuleCatalogue.rule(ID);
    }

    @Override
    public List<Objection> check(Document document) {
        List<Objection> objections = new ArrayList<>();
        for (Chain chain : document.chains()) {
            for (Chain.Step step : chain.steps()) {
                step.evidence()
                        .filter(evidence -> step.answer()
                                .filter(answer -> repeats(evidence, answer))
                                .isPresent())
                        .ifPresent(evidence -> objections.add(
                                Messages.at(evidence.path(), ID, "repeats", Quote.of(evidence.value()))));
            }
        }
        return objections;
    }

    private static boolean repeats(Text evidence, Text answer) {
        Set<String> own = evidence.stems();
        Set<String> why = answer.stems();
        if (own.isEmpty() || own.stream().filter(why::contains).count() < ALIKE * own.size()) {
            return false;
        }
        Set<String> known = words(answer).map(Sentence.Word::text).collect(Collectors.toSet());
        return words(evidence).noneMatch(word -> points(word) && !known.contains(word.text()));
    }

    private static Stream<Sentence.Word> words(Text text) {
        return text.sentences().stream().flatMap(sentence -> sentence.words().stream());
    }

    /** {@return whether a word points to something that can be looked at: code, a link, a figure, a log} */
    private static boolean points(Sentence.Word word) {
        return word.lower().isEmpty() || word.hasDigit() || WORDS_OF_EVIDENCE.contains(word.lower());
    }
}
