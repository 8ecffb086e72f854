package io.github.rca4j.validate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What two texts have in common, by the words that carry their meaning. */
final class Likeness {
    private static final Set<String> STOP_WORDS = Vocabulary.set("stop words");
    private static final int SHORTEST = 3;
    /** Words that begin alike are mostly forms of one: connect, connected, connection. */
    private static final int STEM = 5;

    private Likeness() {}

    /** {@return the stems of the words that mean something} */
    static Set<String> stems(List<Sentence> sentences) {
        Set<String> stems = new HashSet<>();
        for (Sentence sentence : sentences) {
            for (Sentence.Word word : sentence.words()) {
                String lower = People.owner(word.lower());
                if (lower.length() >= SHORTEST && !STOP_WORDS.contains(lower)) {
                    stems.add(stem(lower));
                }
            }
        }
        return stems;
    }

    private static String stem(String word) {
        String singular =
                word.endsWith("s") && word.length() > SHORTEST + 1 ? word.substring(0, word.length() - 1) : word;
        return singular.substring(0, Math.min(STEM, singular.length()));
    }

    /** {@return which part of some stems are among others; 0 where there are none} */
    static double share(Set<String> stems, Set<String> others) {
        return stems.isEmpty()
                ? 0
                : (double) stems.stream().filter(others::contains).count() / stems.size();
    }

    static boolean haveCommon(Set<String> stems, Set<String> others) {
        return stems.stream().anyMatch(others::contains);
    }
}
