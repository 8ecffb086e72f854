package io.github.rca4j.validate;

import io.github.rca4j.model.Rca;
import io.github.rca4j.model.Why;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** SUM-01: the summary has two to three sentences, a time, a number, and a word of the root cause. */
final class SummaryTells implements Rule {
    static final String ID = "SUM-01";

    private static final String PATH = "executiveSummary.text";
    private static final Set<String> NUMBERS = Vocabulary.set("number words");
    private static final Set<String> MONTHS = Vocabulary.set("months");
    private static final Pattern TIME = Pattern.compile(
            "[0-9]{1,2}:[0-9]{2}.{0,20}|[0-9]{4}-[0-9]{2}-[0-9]{2}.{0,20}|[0-9]{1,2}(?:am|pm)|t[+-][0-9:]{1,8}");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

    @Override
    public RuleInfo info() {
        return RuleCatalogue.rule(ID);
    }

    @Override
    public List<Objection> check(Rca rca, Clock clock) {
        return rca.executiveSummary()
                .text()
                .map(text -> check(sentences(text), cause(rca)))
                .orElse(List.of());
    }

    private static List<Objection> check(List<Sentence> summary, Optional<String> cause) {
        List<Objection> objections = new ArrayList<>();
        if (summary.size() < 2 || summary.size() > 3) {
            objections.add(Messages.at(PATH, ID, "length", summary.size()));
        }
        if (summary.stream().noneMatch(SummaryTells::hasTime)) {
            objections.add(Messages.at(PATH, ID, "time"));
        }
        if (summary.stream().noneMatch(SummaryTells::hasNumber)) {
            objections.add(Messages.at(PATH, ID, "number"));
        }
        Set<String> ofCause = cause.map(text -> Likeness.stems(sentences(text))).orElse(Set.of());
        if (!ofCause.isEmpty() && !Likeness.haveCommon(ofCause, Likeness.stems(summary))) {
            objections.add(Messages.at(PATH, ID, "cause"));
        }
        return objections;
    }

    private static Optional<String> cause(Rca rca) {
        List<Why> whys = rca.rootCause().fiveWhys().whys();
        return rca.rootCause()
                .fiveWhys()
                .rootCause()
                .or(() -> whys.isEmpty()
                        ? Optional.empty()
                        : whys.get(whys.size() - 1).answer());
    }

    private static List<Sentence> sentences(String text) {
        return Prose.sentences(text, Markup.of(text));
    }

    private static boolean hasTime(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            boolean month = MONTHS.contains(sentence.at(i))
                    && (sentence.word(i + 1).hasDigit() || sentence.word(i - 1).hasDigit());
            boolean half = (sentence.at(i).equals("am") || sentence.at(i).equals("pm"))
                    && sentence.word(i - 1).hasDigit();
            if (month || half || isTime(sentence.word(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTime(Sentence.Word word) {
        return word.hasDigit() && TIME.matcher(word.lower()).matches();
    }

    private static boolean hasNumber(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            Sentence.Word word = sentence.word(i);
            boolean ofDate = MONTHS.contains(sentence.at(i - 1)) || MONTHS.contains(sentence.at(i + 1));
            boolean number = word.hasDigit()
                    && Character.isDigit(word.text().charAt(0))
                    && !isTime(word)
                    && !ofDate
                    && !YEAR.matcher(word.lower()).matches();
            if (number || NUMBERS.contains(word.lower())) {
                return true;
            }
        }
        return false;
    }
}
