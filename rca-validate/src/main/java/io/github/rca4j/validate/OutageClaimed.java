package io.github.rca4j.validate;

import io.github.rca4j.model.Rca;
import io.github.rca4j.model.UsersAffected;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** IMP-05: "outage" is said only where everything was down. */
final class OutageClaimed implements TextRule {
    static final String ID = "IMP-05";

    private static final Set<String> BEFORE = Vocabulary.set("before outage");
    private static final Set<String> AFTER = Vocabulary.set("after outage");
    private static final BigDecimal EVERYBODY = BigDecimal.valueOf(100);

    @Override
    public RuleInfo info() {
        return RuleCatalogue.rule(ID);
    }

    @Override
    public List<Objection> check(Text text) {
        if (!isAboutTheIncident(text) || !text.mentions(Topic.OUTAGE)) {
            return List.of();
        }
        Objections objections = new Objections(text, ID);
        for (Sentence sentence : text.sentences()) {
            for (int i = 0; i < sentence.size(); i++) {
                if (Topic.OUTAGE.beginsWith(sentence.at(i)) && !sentence.word(i).quoted() && isWhole(sentence, i)) {
                    Sentence.Word word = sentence.word(i);
                    share(text.rca()).ifPresent(share -> objections.add(word.from(), word.to(), "share", share));
                }
            }
        }
        return objections.toList();
    }

    /** {@return the share of users that were affected, where some were not} */
    private static Optional<String> share(Rca rca) {
        return rca.impact()
                .userImpact()
                .usersAffected()
                .extent()
                .filter(UsersAffected.Percentage.class::isInstance)
                .map(extent -> ((UsersAffected.Percentage) extent).percent())
                .filter(value -> value.compareTo(EVERYBODY) < 0)
                .map(value -> value.toPlainString() + "%");
    }

    /** Elsewhere it may be other incidents, or those to come. */
    private static boolean isAboutTheIncident(Text text) {
        return text.isProse()
                && (text.isBelow("title")
                        || text.isBelow("executiveSummary")
                        || text.isBelow("impact")
                        || text.property().equals("problemStatement"));
    }

    private static boolean isWhole(Sentence sentence, int i) {
        for (int before = i - 1; before >= 0 && before > i - 3 && sentence.joins(before + 1); before--) {
            boolean others = before > 0 && sentence.word(before).isCapitalised();
            if (others || BEFORE.contains(sentence.at(before))) {
                return false;
            }
        }
        return !(sentence.joins(i + 1) && AFTER.contains(sentence.at(i + 1)));
    }
}
