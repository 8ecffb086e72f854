package io.github.rca4j.validate;

import io.github.rca4j.model.Action;
import io.github.rca4j.model.ContributingFactor;
import io.github.rca4j.model.Rca;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** ACT-05: causes, factors and what could be improved lead to actions, and an action says what it is for. */
final class CausesLeadToActions implements DocumentRule {
    private static final String ID = "ACT-05";

    @Override
    public RuleInfo info() {
        return RuleCatalogue.rule(ID);
    }

    @Override
    public List<Objection> check(Document document) {
        Rca rca = document.rca();
        if (Actions.all(rca).isEmpty()) {
            return List.of(Messages.at("prevention", ID, "none"));
        }
        List<Objection> objections = new ArrayList<>();
        Set<String> words = document.wordsOfActions();
        for (int i = 0; i < rca.contributingFactors().size(); i++) {
            ContributingFactor factor = rca.contributingFactors().get(i);
            String text = factor.name().orElse("") + " " + factor.description().orElse("");
            check("contributingFactors[" + i + "]", text, words, objections);
        }
        List<String> improvable = rca.lessonsLearned().whatCouldBeImproved();
        for (int i = 0; i < improvable.size(); i++) {
            check("lessonsLearned.whatCouldBeImproved[" + i + "]", improvable.get(i), words, objections);
        }
        List<Action> prevention = rca.prevention().actions();
        long mute = prevention.stream()
                .filter(action -> action.addresses().isEmpty())
                .count();
        if (mute > 0) {
            objections.add(Messages.at("prevention", ID, "addresses", mute, prevention.size()));
        }
        return objections;
    }

    /** An action that is for it shares a word with it. */
    private static void check(String path, String text, Set<String> words, List<Objection> objections) {
        Set<String> own = Likeness.words(text);
        if (!own.isEmpty() && own.stream().noneMatch(words::contains)) {
            objections.add(Messages.at(path, ID, "addressed"));
        }
    }
}
