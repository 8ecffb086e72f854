package io.github.rca4j.validate;

import java.util.List;

/** META-02: no instruction of the template is left inside a text. */
final class InstructionLeft implements TextRule {
    static final String ID = "META-02";

    @Override
    public RuleInfo info() {
        return RuleCatalogue.rule(ID);
    }

    @Override
    public List<Objection> check(Text text) {
        return List.of();
    }
}
