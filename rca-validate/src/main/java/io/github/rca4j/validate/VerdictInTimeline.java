package io.github.rca4j.validate;

import java.util.List;

/** TL-07: events state facts. */
final class VerdictInTimeline implements TextRule {
    static final String ID = "TL-07";

    private static final Phrases JUDGING = Vocabulary.phrases("judging");

    @Override
    public RuleInfo info() {
        return RuleCatalogue.rule(ID);
    }

    @Override
    public List<Objection> check(Text text) {
        if (!text.isBelow("timeline") || !text.mentions(Topic.VERDICT)) {
            return List.of();
        }
        Objections objections = new Objections(text, ID);
        for (Sentence sentence : text.sentences()) {
            for (int i = 0; i < sentence.size(); i++) {
                int length = JUDGING.at(sentence, i);
                if (length > 0 && !sentence.isReported(i, i + length)) {
                    objections.add(sentence, new Span(i, i + length), "word");
                }
            }
        }
        return objections.toList();
    }
}
