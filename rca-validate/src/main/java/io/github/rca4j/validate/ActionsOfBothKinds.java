package io.github.rca4j.validate;

import io.github.rca4j.model.Action;
import io.github.rca4j.model.ActionKind;
import io.github.rca4j.model.Rca;
import java.time.Clock;
import java.util.List;

/** ACT-06: at least one action prevents, and at least one detects or mitigates. */
final class ActionsOfBothKinds implements Rule {
    private static final String ID = "ACT-06";

    @Override
    public RuleInfo info() {
        return RuleCatalogue.rule(ID);
    }

    @Override
    public List<Objection> check(Rca rca, Clock clock) {
        List<Action> actions = Actions.all(rca);
        if (actions.isEmpty()) {
            return List.of();
        }
        List<ActionKind> kinds = actions.stream().map(Actions::kind).toList();
        // Where an action does not say its kind, its words are all there is to go by; that they prevent, none do.
        boolean stated = actions.stream().allMatch(action -> action.kind().isPresent());
        if (stated && !kinds.contains(ActionKind.PREVENT)) {
            return List.of(Messages.at("prevention", ID, "prevents"));
        }
        return kinds.stream().allMatch(ActionKind.PREVENT::equals)
                ? List.of(Messages.at("prevention", ID, stated ? "detects" : "seemsToDetect"))
                : List.of();
    }
}
