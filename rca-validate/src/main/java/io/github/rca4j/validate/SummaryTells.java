package io.github.rca4j.validate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** SUM-01: the summary has two to three sentences, a time, a number, and a word of the root cause. */
final class SummaryTells implements DocumentRule {
    static final String ID = "SUM-01";

    private static final String PATH = "executiveSummary.text";
    private static final int FEWEST = 2;
    private static final int MOST = 3;
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
    public List<Objection> check(Document document) {
        return document.summary()
                .map(text -> check(text, document.chains().get(0)))
                .orElse(List.of());
    }

    private static List<Objection> check(Text text, Chain chain) {
        List<Sentence> summary = text.sentences();
        List<String> lacks = new ArrayList<>();
        if (summary.size() < FEWEST || summary.size() > MOST) {
            lacks.add(summary.size() + Messages.of(ID + (summary.size() == 1 ? ".sentence" : ".sentences")));
        }
        if (summary.stream().noneMatch(SummaryTells::hasTime)) {
            lacks.add(Messages.of(ID + ".time"));
        }
        if (summary.stream().noneMatch(SummaryTells::hasNumber)) {
            lacks.add(Messages.of(ID + ".number"));
        }
        Set<String> cause = words(chain);
        if (!cause.isEmpty() && Collections.disjoint(cause, text.stems())) {
            lacks.add(Messages.of(ID + ".cause"));
        }
        return lacks.isEmpty() ? List.of() : List.of(Messages.at(PATH, ID, "lacks", String.join(", ", lacks)));
    }

    /** {@return the words of the root cause and of the last why, which leads to it} */
    private static Set<String> words(Chain chain) {
        Set<String> words = new HashSet<>();
        chain.rootCause().map(Text::stems).ifPresent(words::addAll);
        chain.lastAnswer().map(Text::stems).ifPresent(words::addAll);
        return words;
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
