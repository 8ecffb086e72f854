package io.github.rca4j.validate;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Whether two texts say the same, by the words that carry meaning. */
final class Likeness {
    /** Of a word that carries meaning, and of its stem. */
    private static final int SHORTEST = 4;
    /** Two texts are the same if that much of the words of both is in both. */
    private static final double SAME = 0.8;

    private static final String[] OF_S = {"ments", "ations", "ings", "ies", "es", "s"};
    private static final String[] OF_T = {"ment"};
    private static final String[] OF_N = {"ation"};
    private static final String[] OF_G = {"ing"};
    private static final String[] OF_D = {"ed"};
    private static final String[] OF_E = {"e"};
    private static final String[] OF_Y = {"y"};
    private static final String[] NONE = {};

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
        addWords(text, words);
        return words;
    }

    /** Adds the stems of the words that carry meaning. */
    static void addWords(String text, Set<String> words) {
        String lower = text.toLowerCase(Locale.ROOT);
        int end;
        for (int from = 0; from < lower.length(); from = end + 1) {
            end = endOfWord(lower, from);
            if (end - from >= SHORTEST && lower.codePointCount(from, end) >= SHORTEST) {
                String word = lower.substring(from, end);
                if (!EMPTY.contains(word)) {
                    words.add(stem(word));
                }
            }
        }
    }

    private static int endOfWord(String text, int from) {
        int end = from;
        while (end < text.length() && isOfWord(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    /** {@return whether a character is a letter or, in any script, part of a number} */
    private static boolean isOfWord(int codePoint) {
        return Character.isLetterOrDigit(codePoint)
                || Character.getType(codePoint) == Character.LETTER_NUMBER
                || Character.getType(codePoint) == Character.OTHER_NUMBER;
    }

    /** {@return whether two texts say the same in nearly the same words, by the stems of these} */
    static boolean isSame(Set<String> one, Set<String> other) {
        long both = one.stream().filter(other::contains).count();
        long either = one.size() + other.size() - both;
        return either > 0 && both >= SAME * either;
    }

    /** Crude, and good enough to find "deploys" in "deployment" and "alerting" in "alert". */
    private static String stem(String word) {
        for (String ending : endings(word.charAt(word.length() - 1))) {
            if (word.length() - ending.length() >= SHORTEST && word.endsWith(ending)) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    /** {@return the endings with a last letter, longer ones first} */
    private static String[] endings(char last) {
        return switch (last) {
            case 's' -> OF_S;
            case 't' -> OF_T;
            case 'n' -> OF_N;
            case 'g' -> OF_G;
            case 'd' -> OF_D;
            case 'e' -> OF_E;
            case 'y' -> OF_Y;
            default -> NONE;
        };
    }
}
