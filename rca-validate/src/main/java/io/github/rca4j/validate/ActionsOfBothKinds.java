package io.github.rca4j.validate;

import io.github.rca4j.model.Action;
import io.github.rca4j.model.ActionKind;
import io.github.rca4j.model.Rca;
import java.time.Clock;
import java.util.ArrayList;
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
        List<Objection> objections = new ArrayList<>();
        if (actions.stream().map(Actions::kind).noneMatch(ActionKind.PREVENT::equals)) {
            objections.add(Messages.at("prevention", ID, "prevents"));
        }
        if (actions.stream().map(Actions::kind).allMatch(ActionKind.PREVENT::equals)) {
            objections.add(Messages.at("prevention", ID, "detects"));
        }
        return objections;
    }
}
