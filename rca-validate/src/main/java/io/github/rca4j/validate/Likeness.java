package io.github.rca4j.validate;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether two texts say the same, by the words that carry meaning. */
final class Likeness {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{4,}");
    /** Two texts are the same if that much of the words of both is in both. */
    private static final double SAME = 0.8;

    private static final int SHORTEST_STEM = 4;

    private static final Set<String> EMPTY = Set.of(
            "about",
            "after",
            "again",
            "also",
            "been",
            "before",
            "being",
            "because",
            "between",
            "could",
            "does",
            "during",
            "each",
            "every",
            "from",
            "have",
            "into",
            "more",
            "most",
            "must",
            "only",
            "other",
            "over",
            "same",
            "should",
            "some",
            "such",
            "than",
            "that",
            "their",
            "them",
            "then",
            "there",
            "these",
            "they",
            "this",
            "those",
            "under",
            "until",
            "very",
            "were",
            "what",
            "when",
            "where",
            "which",
            "while",
            "will",
            "with",
            "would",
            "your",
            "better",
            "faster",
            "improve",
            "improved",
            "insufficient",
            "missing",
            "lack",
            "lacked",
            "none");

    private Likeness() {}

    /** {@return the stems of the words that carry meaning} */
    static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            if (!EMPTY.contains(matcher.group())) {
                words.add(stem(matcher.group()));
            }
        }
        return words;
    }

    /** {@return whether two texts say the same in nearly the same words} */
    static boolean isSame(String one, String other) {
        Set<String> first = words(one);
        Set<String> second = words(other);
        Set<String> both = new HashSet<>(first);
        both.retainAll(second);
        Set<String> either = new HashSet<>(first);
        either.addAll(second);
        return !either.isEmpty() && both.size() >= SAME * either.size();
    }

    /** Crude, and good enough to find "deploys" in "deployment" and "alerting" in "alert". */
    private static String stem(String word) {
        String stem = word;
        for (String ending :
                new String[] {"ments", "ment", "ations", "ation", "ings", "ing", "ies", "ed", "es", "s", "e", "y"}) {
            if (stem.endsWith(ending) && stem.length() - ending.length() >= SHORTEST_STEM) {
                stem = stem.substring(0, stem.length() - ending.length());
                break;
            }
        }
        return stem;
    }
}
