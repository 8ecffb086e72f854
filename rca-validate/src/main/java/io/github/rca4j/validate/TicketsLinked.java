package io.github.rca4j.validate;

import io.github.rca4j.model.Rca;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** ACT-08: an action of prevention after a SEV1 or SEV2 names its ticket or its change. */
final class TicketsLinked implements Rule {
    private static final String ID = "ACT-08";

    @Override
    public RuleInfo info() {
        return RuleCatalogue.rule(ID);
    }

    private static final Set<String> GRAVE = Set.of("sev1", "sev2");

    @Override
    public List<Objection> check(Rca rca, Clock clock) {
        boolean grave = rca.metadata()
                .severity()
                .map(severity -> severity.level()
                        .toLowerCase(Locale.ROOT)
                        .replace("-", "")
                        .replace(" ", ""))
                .filter(GRAVE::contains)
                .isPresent();
        return grave
                ? Actions.ofPrevention(rca)
                        .filter(action -> action.action().pr().isEmpty()
                                && action.action().issue().isEmpty())
                        .map(action -> Messages.at(action.path() + ".issue", ID, "ticket"))
                        .toList()
                : List.of();
    }
}
