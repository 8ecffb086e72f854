package io.github.rca4j.validate;

import io.github.rca4j.model.Action;
import io.github.rca4j.model.Rca;
import java.time.Clock;
import java.util.List;

/** ACT-09: an action says how its effect will be verified. */
final class EffectVerified implements Rule {
    private static final String ID = "ACT-09";

    @Override
    public RuleInfo info() {
        return RuleCatalogue.rule(ID);
    }

    @Override
    public List<Objection> check(Rca rca, Clock clock) {
        List<Action> actions = rca.prevention().actions();
        long unverified = actions.stream()
                .filter(action -> action.verification().isEmpty())
                .count();
        return unverified == 0
                ? List.of()
                : List.of(Messages.at("prevention", ID, "verification", unverified, actions.size()));
    }
}
