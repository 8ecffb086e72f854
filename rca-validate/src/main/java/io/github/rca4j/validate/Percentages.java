package io.github.rca4j.validate;

import io.github.rca4j.model.Rca;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The percentages that a document names. */
final class Percentages {
    /** More of them no text for people names; those of the summary are looked for in all others. */
    private static final int MOST = 20;

    private static final Pattern PERCENTAGE =
            Pattern.compile("(?<![0-9.])([0-9]{1,3}(?:\\.[0-9]{1,6})?) ?(?:%|percent\\b)");

    private Percentages() {}

    /** {@return the percentages of a text; group 1 of each is its number} */
    static List<MatchResult> in(String text) {
        return text.indexOf('%') < 0 && !text.contains("percent") ? List.of() : Figures.in(text, PERCENTAGE, MOST);
    }

    /** {@return whether a percentage is named outside the summary, so that the summary may mean another share than users} */
    static boolean elsewhere(Rca rca, String percent) {
        BigDecimal sought = new BigDecimal(percent);
        AtomicBoolean found = new AtomicBoolean();
        Texts.of(rca, text -> {
            if (!found.get() && text.kind() != Text.Kind.CODE && !text.path().startsWith("executiveSummary")) {
                found.set(in(text.value()).stream()
                        .anyMatch(match -> new BigDecimal(match.group(1)).compareTo(sought) == 0));
            }
        });
        return found.get();
    }
}
