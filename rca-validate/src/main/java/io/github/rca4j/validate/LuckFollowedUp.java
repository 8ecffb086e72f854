package io.github.rca4j.validate;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** LES-02: where we got lucky leads to an action or a reason. */
final class LuckFollowedUp implements DocumentRule {
    private static final String ID = "LES-02";

    @Override
    public RuleInfo info() {
        return RuleCatalogue.rule(ID);
    }

    private static final Pattern REASON =
            Pattern.compile("(?i)\\b(because|since|no action|accepted|not needed|see)\\b");

    @Override
    public List<Objection> check(Document document) {
        List<String> lucky = document.rca().lessonsLearned().whereWeGotLucky();
        Set<String> words = lucky.isEmpty() ? Set.of() : document.wordsOfActions();
        if (words.isEmpty()) {
            return List.of();
        }
        return IntStream.range(0, lucky.size())
                .filter(i -> !REASON.matcher(lucky.get(i)).find())
                .filter(i -> Likeness.words(lucky.get(i)).stream().noneMatch(words::contains))
                .mapToObj(i -> Messages.at("lessonsLearned.whereWeGotLucky[" + i + "]", ID, "luck"))
                .toList();
    }
}
