package io.github.rca4j.validate;

import io.github.rca4j.model.Rca;
import io.github.rca4j.model.Section;
import io.github.rca4j.model.SuppressedRule;
import io.github.rca4j.model.outline.Outline;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rules that a document switches off, each for a section and what is within it, or for all of it. */
final class Switches {
    private static final RuleInfo RULE = RuleCatalogue.rule("OFF-01");

    private static final Pattern OUTSIDE = Pattern.compile("(leftovers|extraSections)\\[([0-9]+)].*");

    private final Rca rca;
    private final List<SuppressedRule> rules;
    private final Set<String> known;

    /**
     * @param rca the document
     * @param known the ids of the rules that there are
     */
    Switches(Rca rca, Set<String> known) {
        this.rca = rca;
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

    private boolean covers(Optional<Section> section, String path) {
        return section.isEmpty()
                || section(path)
                        .filter(at -> at.compareTo(section.get()) >= 0)
                        .filter(at -> at.compareTo(section.get().last()) <= 0)
                        .isPresent();
    }

    /** What is beyond the template stands in a section too, or after one. */
    private Optional<Section> section(String path) {
        Matcher outside = OUTSIDE.matcher(path);
        if (!outside.matches()) {
            return Outline.section(path);
        }
        int index = Integer.parseInt(outside.group(2));
        return outside.group(1).equals("leftovers")
                ? rca.leftovers().get(index).section()
                : rca.extraSections().get(index).after();
    }

    void check(Breaches breaches) {
        for (int i = 0; i < rules.size(); i++) {
            SuppressedRule off = rules.get(i);
            String path = "suppressedRules[" + i + "]";
            if (!known.contains(off.rule())) {
                breaches.add(RULE, Messages.at(path, RULE.id(), "unknown", off.rule()));
            } else if (off.reason().isEmpty()) {
                breaches.add(RULE, Messages.at(path, RULE.id(), "reason", off.rule()));
            }
        }
    }
}
