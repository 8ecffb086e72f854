package io.github.rca4j.validate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words and groups of words, found by their first one. */
final class Phrases {
    private final Map<String, List<String[]>> byFirst = new HashMap<>();

    /**
     * @param phrases in lower case, their words with a space between
     */
    Phrases(List<String> phrases) {
        for (String phrase : phrases) {
            String[] words = phrase.split(" ", -1);
            byFirst.computeIfAbsent(words[0], first -> new ArrayList<>()).add(words);
        }
        byFirst.values().forEach(list -> list.sort(Comparator.comparing((String[] words) -> -words.length)));
    }

    /** {@return how many words of a sentence, from one on, are the longest such phrase; 0 if none} */
    int at(Sentence sentence, int index) {
        for (String[] words : byFirst.getOrDefault(sentence.at(index), List.of())) {
            if (matches(words, sentence, index)) {
                return words.length;
            }
        }
        return 0;
    }

    private static boolean matches(String[] words, Sentence sentence, int index) {
        for (int i = 1; i < words.length; i++) {
            if (!sentence.at(index + i).equals(words[i]) || !sentence.joins(index + i)) {
                return false;
            }
        }
        return true;
    }
}
