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
    private final Map<String, Here> byPath = new HashMap<>();
    private final List<Breach> all = new ArrayList<>();

    Breaches(Rca rca, Profile profile) {
        this.rca = rca;
        this.profile = profile;
    }

    void add(Rule rule, List<Objection> objections) {
        // Few rules object to anything, and those that do are asked who they are.
        for (Objection objection : objections) {
            add(rule.info(), objection);
        }
    }

    void add(RuleInfo rule, Objection objection) {
        profile.grading(rule, objection.aspect()).ifPresent(grading -> {
            Here here =
                    byPath.computeIfAbsent(objection.path(), path -> new Here(Place.of(rca, path), new ArrayList<>()));
            Breach breach = new Breach(rule, objection, grading, here.place());
            if (here.breaches().stream().noneMatch(breach::repeats)) {
                here.breaches().add(breach);
                all.add(breach);
            }
        });
    }

    List<Breach> inDocumentOrder() {
        // What is in order already costs a look; only what has come since is moved.
        all.sort(Breach.IN_DOCUMENT_ORDER);
        return List.copyOf(all);
    }

    /** What speaks against one property. */
    private record Here(Place place, List<Breach> breaches) {}
}
