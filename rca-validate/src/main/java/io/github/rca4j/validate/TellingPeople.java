package io.github.rca4j.validate;

import io.github.rca4j.model.Rca;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** ACT-10: an action is more than telling or training people. */
final class TellingPeople implements Rule {
    static final String ID = "ACT-10";

    private static final Phrases TELLING = Vocabulary.phrases("telling");
    private static final Set<String> MACHINES = Vocabulary.set("telling machines");

    @Override
    public RuleInfo info() {
        return RuleCatalogue.rule(ID);
    }

    @Override
    public List<Objection> check(Rca rca, Clock clock) {
        return Task.of(rca).flatMap(task -> objection(task).stream()).toList();
    }

    private static Optional<Objection> objection(Task task) {
        Sentence lead = task.lead();
        int telling = TELLING.at(lead, 0);
        boolean onlyThat = telling > 0 && !toMachines(lead, telling) && !doesMore(task, telling);
        return onlyThat
                ? Optional.of(Messages.to(
                        task.title(),
                        lead.from(),
                        lead.to(),
                        ID,
                        "people",
                        Quote.of(task.title().value())))
                : Optional.empty();
    }

    private static boolean toMachines(Sentence lead, int from) {
        for (int i = from; i < Math.min(lead.size(), from + 3); i++) {
            if (MACHINES.contains(lead.at(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether something else is done, too: "Train the team and add a check". */
    private static boolean doesMore(Task task, int from) {
        Sentence lead = task.lead();
        for (int i = from; i < lead.size() - 1; i++) {
            if (lead.at(i).equals("and") && Verbs.MAKING.contains(lead.at(i + 1))) {
                return true;
            }
        }
        return task.description().stream()
                .flatMap(text -> text.sentences().stream())
                .anyMatch(sentence -> Verbs.MAKING.contains(sentence.at(0)));
    }
}
