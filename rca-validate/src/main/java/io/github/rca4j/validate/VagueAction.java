package io.github.rca4j.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** ACT-02: an action begins with a verb, and can be finished. */
final class VagueAction implements DocumentRule {
    static final String ID = "ACT-02";

    private static final Phrases NOUNS = Vocabulary.phrases("nouns");
    private static final Set<String> NO_VERBS = Vocabulary.set("no verbs");
    private static final Phrases OPEN_ENDED = Vocabulary.phrases("open-ended");
    private static final Phrases NEVER_DONE = Vocabulary.phrases("never done");
    private static final Set<String> BEHIND_THINGS = Set.of("for", "of", "in", "around", "to");
    private static final Set<String> FINISHING = Vocabulary.set("finishing");
    /** Whoever says so much says what will be there in the end. */
    private static final int LONG_ENOUGH = 6;

    private static final List<String> ENDINGS_OF_NOUNS =
            List.of("tion", "tions", "ment", "ments", "ness", "ity", "ance");
    private static final Set<String> VERBS_LIKE_NOUNS = Set.of(
            "implement",
            "document",
            "instrument",
            "position",
            "mention",
            "provision",
            "question",
            "condition",
            "partition",
            "augment",
            "supplement",
            "experiment",
            "enhance",
            "balance",
            "advance",
            "segment",
            "increment",
            "function",
            "caution",
            "station",
            "complement",
            "comment",
            "cement",
            "audition",
            "auction",
            "finance",
            "fragment");

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
        int open = OPEN_ENDED.at(lead, 0);
        if (NEVER_DONE.at(lead, 0) > 0 || (open > 0 && !canBeFinished(task, title, open))) {
            return Optional.of(Messages.to(title, lead.from(), lead.to(), ID, "endless", Quote.of(title.value())));
        }
        return open == 0 && isNoun(lead)
                ? Optional.of(Messages.to(title, lead.from(), lead.to(), ID, "verb", Quote.of(title.value())))
                : Optional.empty();
    }

    private static boolean isNoun(Sentence lead) {
        String first = lead.at(0);
        int noun = NOUNS.at(lead, 0);
        // "Alert on a full pool" begins with a verb, "Alerting" and "Alert rules" do not.
        return NO_VERBS.contains(first)
                || isThing(lead, noun)
                || (noun > 0 && (noun == lead.size() || !lead.joins(noun)) && !isVerbInItself(lead, noun))
                || (ENDINGS_OF_NOUNS.stream().anyMatch(first::endsWith)
                        && !VERBS_LIKE_NOUNS.contains(first)
                        && !first.contains("-"));
    }

    /** "Health checks for all services" is a thing; "alert on a full pool" is a deed. */
    private static boolean isThing(Sentence lead, int noun) {
        return noun > 0
                && lead.joins(noun)
                && BEHIND_THINGS.contains(lead.at(noun))
                && (noun > 1 || lead.at(0).endsWith("s") || lead.at(0).endsWith("ing"));
    }

    private static boolean isVerbInItself(Sentence lead, int noun) {
        return noun == 1
                && lead.size() > 1
                && Set.of("alert", "process", "test").contains(lead.at(0))
                && lead.joins(1);
    }

    private static boolean canBeFinished(Task task, Text title, int from) {
        Sentence lead = task.lead();
        boolean described = task.description()
                .filter(text ->
                        text.sentences().stream().mapToInt(Sentence::size).sum() >= LONG_ENOUGH)
                .isPresent();
        boolean rest = title.sentences().size() > 1;
        return described || rest || says(lead, from);
    }

    private static boolean says(Sentence lead, int from) {
        for (int i = from; i < lead.size(); i++) {
            if (FINISHING.contains(lead.at(i)) || lead.word(i).hasDigit() || !lead.joins(i)) {
                return true;
            }
        }
        return false;
    }
}
