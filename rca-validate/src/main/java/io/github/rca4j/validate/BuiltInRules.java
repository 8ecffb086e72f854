package io.github.rca4j.validate;

import java.util.List;

/**
 * The rules that are more than a constraint of the model. Of those that look at texts, an earlier one's objection to some
 * words keeps later ones from saying the same.
 */
final class BuiltInRules {
    static final List<Rule> ALL = List.of(new InstructionLeft());

    private BuiltInRules() {}
}
