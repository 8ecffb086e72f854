package io.github.rca4j.validate;

import io.github.rca4j.model.Rca;
import io.github.rca4j.model.Section;
import io.github.rca4j.model.SuppressedRule;
import io.github.rca4j.model.outline.Outline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rules that a document switches off, each for a section and what is within it, or for all of it. */
final class Switches {
    private static final RuleInfo RULE = RuleCatalogue.rule("OFF-01");

    private final List<SuppressedRule> rules;
    private final Set<String> known;

    /**
     * @param rca the document
     * @param known the ids of the rules that there are
     */
    Switches(Rca rca, Set<String> known) {
        this.rules = rca.suppressedRules();
        this.known = known;
    }

    /** {@return why a breach does not count; absent if it does} */
    Optional<String> off(Breach breach) {
        return rules.stream()
                .filter(off -> off.rule().equals(breach.rule().id()))
                .filter(off -> covers(off.section(), breach.place().path()))
                .flatMap(off -> off.reason().stream())
                .findFirst();
    }

    private static boolean covers(Optional<Section> section, String path) {
        return section.isEmpty()
                || Outline.section(path)
                        .filter(at -> at.compareTo(section.get()) >= 0)
                        .filter(at -> at.compareTo(section.get().last()) <= 0)
                        .isPresent();
    }

    void check(Breaches breaches) {
        for (int i = 0; i < rules.size(); i++) {
            SuppressedRule off = rules.get(i);
            String path = "suppressedRules[" + i + "]";
            List<Objection> objections = new ArrayList<>();
            if (!known.contains(off.rule())) {
                objections.add(Messages.at(path, RULE.id(), "unknown", off.rule()));
            } else if (off.reason().isEmpty()) {
                objections.add(Messages.at(path, RULE.id(), "reason", off.rule()));
            }
            breaches.add(RULE, objections);
        }
    }
}
