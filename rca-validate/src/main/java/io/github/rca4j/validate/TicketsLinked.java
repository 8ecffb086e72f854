package io.github.rca4j.validate;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** ACT-08: an action of prevention after a SEV1 or SEV2 names its ticket or its change. */
final class TicketsLinked implements DocumentRule {
    private static final String ID = "ACT-08";

    @Override
    public RuleInfo info() {
        return RuleCatalogue.rule(ID);
    }

    private static final Set<String> GRAVE = Set.of("sev1", "sev2");

    @Override
    public List<Objection> check(Document document) {
        boolean grave = document.rca()
                .metadata()
                .severity()
                .map(severity -> severity.level()
                        .toLowerCase(Locale.ROOT)
                        .replace("-", "")
                        .replace(" ", ""))
                .filter(GRAVE::contains)
                .isPresent();
        return grave
                ? document.tasks().stream()
                        .filter(task -> task.action().pr().isEmpty()
                                && task.action().issue().isEmpty())
                        .map(task -> Messages.at(task.path().to("issue").toString(), ID, "ticket"))
                        .toList()
                : List.of();
    }
}
