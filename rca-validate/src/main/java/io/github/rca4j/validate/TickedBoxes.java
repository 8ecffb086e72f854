package io.github.rca4j.validate;

import io.github.rca4j.model.Level;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.RcaStatus;
import io.github.rca4j.model.ReviewCheck;
import java.util.List;
import java.util.stream.Collectors;

/** A ticked box of the review checklist is true: none of the rules that decide it is broken. */
final class TickedBoxes {
    private static final RuleInfo RULE = RuleCatalogue.rule("REV-01");

    private TickedBoxes() {}

    /** Adds to what the other rules have found. What is a note in a completed document does not speak against a box. */
    static void check(Rca rca, Breaches breaches, Switches switches) {
        List<ReviewCheck> ticked = rca.reviewAndSignOff().checks();
        if (ticked.isEmpty()) {
            return;
        }
        List<Breach> against = breaches.inDocumentOrder().stream()
                .filter(Breach::counts)
                .filter(breach -> switches.off(breach).isEmpty())
                .toList();
        for (int i = 0; i < ticked.size(); i++) {
            ReviewCheck box = ticked.get(i);
            List<Breach> deciding = against.stream()
                    .filter(breach ->
                            ReviewChecklist.rules(box).contains(breach.rule().id()))
                    .toList();
            if (!deciding.isEmpty()) {
                breaches.add(RULE, objection("reviewAndSignOff.checks[" + i + "]", box, deciding));
            }
        }
    }

    private static Objection objection(String path, ReviewCheck box, List<Breach> deciding) {
        boolean certain = deciding.stream().anyMatch(b -> b.grading().at(RcaStatus.COMPLETED) == Level.ERROR);
        String rules = deciding.stream().map(b -> b.rule().id()).distinct().collect(Collectors.joining(", "));
        return Messages.at(path, RULE.id(), certain ? "contradicted" : "doubted", box.label(), rules);
    }
}
