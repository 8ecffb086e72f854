package io.github.rca4j.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** ACT-10: an action is more than telling or training people. */
final class TellingPeople implements DocumentRule {
    static final String ID = "ACT-10";

    private static final Phrases TELLING = Vocabulary.phrases("telling");
    private static final Set<String> MACHINES = Vocabulary.set("telling machines");

    @Override
    public RuleInfo info() {
        return RuleCatalogue.rule(ID);
    }

    @Override
    public List<Objection> check(Document document) {
        List<Objection> objections = new ArrayList<>();
        for (Task task : document.tasks()) {
            task.title().flatMap(title -> objection(task, title)).ifPresent(objections::add);
        }
        return objections;
    }

    private static Optional<Objection> objection(Task task, Text title) {
        Sentence lead = task.lead();
        int telling = TELLING.at(lead, 0);
        boolean onlyThat = telling > 0 && !toMachines(lead, telling) && !doesMore(task, telling);
        return onlyThat
                ? Optional.of(Messages.to(title, lead.from(), lead.to(), ID, "people", Quote.of(title.value())))
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
