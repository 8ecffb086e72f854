package io.github.rca4j.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** RC-04: neither the last why nor the root cause is a person or human error. */
final class PersonAsCause implements DocumentRule {
    static final String ID = "RC-04";

    private static final Set<String> DID_NOT = Vocabulary.set("person did not");
    private static final Set<String> DETERMINERS = Vocabulary.set("determiners");
    private static final Set<String> TEAMS = Set.of("team", "teams", "we", "people", "everyone", "someone");
    private static final Set<String> PAST = Set.of("ran", "made", "took", "wrote", "broke", "chose", "left", "set");
    private static final int LONGEST_SUBJECT = 4;

    @Override
    public RuleInfo info() {
        return RuleCatalogue.rule(ID);
    }

    @Override
    public List<Objection> check(Document document) {
        List<Objection> objections = new ArrayList<>();
        for (Chain chain : document.chains()) {
            chain.rootCause().ifPresent(text -> check(text, "rootCause", objections));
            chain.lastAnswer().ifPresent(text -> check(text, "lastWhy", objections));
        }
        return objections;
    }

    private static void check(Text text, String aspect, List<Objection> objections) {
        Objections found = new Objections(text, ID);
        for (Sentence sentence : text.sentences()) {
            Faults.find(sentence, text.people())
                    .or(() -> doer(sentence, text.people()))
                    .ifPresent(span -> found.add(sentence, span, aspect));
        }
        objections.addAll(found.toList());
    }

    /** A sentence that begins with a person who does something, or that is nothing but a person. */
    private static Optional<Span> doer(Sentence sentence, People people) {
        for (int i = 0; i < LONGEST_SUBJECT && (i == 0 || sentence.joins(i)); i++) {
            boolean person = !TEAMS.contains(sentence.at(i))
                    && !DETERMINERS.contains(sentence.at(i))
                    && (Actors.isRole(sentence, i) || Actors.isName(sentence, i, people));
            if (person && (isAll(sentence, i) || doesSomething(sentence, i + 1))) {
                return Optional.of(new Span(0, Math.min(sentence.size(), i + 2)));
            }
        }
        return Optional.empty();
    }

    /** {@return whether the sentence ends with a person, who may have a last name} */
    private static boolean isAll(Sentence sentence, int person) {
        int rest = sentence.size() - person - 1;
        return rest == 0
                || (rest == 1
                        && !Actors.isRole(sentence, person)
                        && sentence.word(person + 1).isCapitalised()
                        && sentence.joins(person + 1));
    }

    private static boolean doesSomething(Sentence sentence, int verb) {
        String word = sentence.at(verb);
        return sentence.joins(verb) && (PAST.contains(word) || (word.endsWith("ed") && !DID_NOT.contains(word)));
    }
}
