package io.github.rca4j.validate;

import io.github.rca4j.model.Rca;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What speaks against one document. What several rules say of the same words counts once: who says it first is heard. */
final class Breaches {
    private final Rca rca;
    private final Profile profile;
    private final Map<String, List<Breach>> byPath = new HashMap<>();

    Breaches(Rca rca, Profile profile) {
        this.rca = rca;
        this.profile = profile;
    }

    void add(RuleInfo rule, List<Objection> objections) {
        objections.forEach(objection -> add(rule, objection));
    }

    void add(RuleInfo rule, Objection objection) {
        profile.grading(rule, objection.aspect()).ifPresent(grading -> {
            Breach breach = new Breach(rule, objection, grading, Place.of(rca, objection.path()));
            List<Breach> here = byPath.computeIfAbsent(objection.path(), path -> new ArrayList<>());
            if (here.stream().noneMatch(breach::repeats)) {
                here.add(breach);
            }
        });
    }

    List<Breach> inDocumentOrder() {
        return byPath.values().stream()
                .flatMap(List::stream)
                .distinct()
                .sorted(Breach.IN_DOCUMENT_ORDER)
                .toList();
    }
}
