package io.github.rca4j.validate;

import java.util.List;

/** LANG-01: a person and a fault. */
final class Blame implements TextRule {
    static final String ID = "LANG-01";

    @Override
    public RuleInfo info() {
        return RuleCatalogue.rule(ID);
    }

    @Override
    public List<Objection> check(Text text) {
        if (!text.mentions(Topic.BLAME)) {
            return List.of();
        }
        Objections objections = new Objections(text, ID);
        for (Sentence sentence : text.sentences()) {
            Faults.find(sentence, text.people())
                    .filter(span -> !sentence.isReported(span.first(), span.end()))
                    .ifPresent(span -> objections.add(sentence, span, "person"));
        }
        return objections.toList();
    }
}
