package io.github.rca4j.validate;

import java.util.List;
import java.util.Set;

/** LANG-04: words that are stronger or weaker than a figure would be. */
final class LoudWord implements TextRule {
    static final String ID = "LANG-04";

    private static final Phrases DRAMATIC = Vocabulary.phrases("dramatic");
    private static final Phrases HEDGING = Vocabulary.phrases("hedging");
    private static final Set<String> TECHNICAL = Vocabulary.set("technical after dramatic");
    private static final Set<String> CONDITIONS = Set.of("if", "when", "whenever", "whether", "unless", "once");
    private static final Set<String> OF_A_KIND = Vocabulary.set("before kind of");

    @Override
    public RuleInfo info() {
        return RuleCatalogue.rule(ID);
    }

    @Override
    public List<Objection> check(Text text) {
        if (!text.mentions(Topic.LOUD)) {
            return List.of();
        }
        Objections objections = new Objections(text, ID);
        for (Sentence sentence : text.sentences()) {
            if (sentence.quoted()) {
                continue;
            }
            for (int i = 0; i < sentence.size(); i++) {
                if (!Topic.LOUD.beginsWith(sentence.at(i))) {
                    continue;
                }
                int dramatic = DRAMATIC.at(sentence, i);
                int hedging = HEDGING.at(sentence, i);
                boolean technical = sentence.joins(i + 1) && TECHNICAL.contains(sentence.at(i + 1));
                if (dramatic > 0 && !technical && !sentence.word(i).quoted()) {
                    objections.add(sentence, new Span(i, i + dramatic), "dramatic");
                } else if (hedging > 0
                        && !isSort(sentence, i)
                        && !isCondition(sentence, i)
                        && !sentence.word(i).quoted()) {
                    objections.add(sentence, new Span(i, i + hedging), "hedging");
                }
            }
        }
        return objections.toList();
    }

    /** Who says "if we suspect" hedges nothing. */
    private static boolean isCondition(Sentence sentence, int i) {
        return sentence.joins(i) && CONDITIONS.contains(sentence.at(i - 1));
    }

    /** "This kind of error" is one of its kind; "kind of slow" is not. */
    private static boolean isSort(Sentence sentence, int i) {
        return (sentence.at(i).equals("kind") || sentence.at(i).equals("sort"))
                && i > 0
                && OF_A_KIND.contains(sentence.at(i - 1));
    }
}
