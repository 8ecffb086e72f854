package io.github.rca4j.validate;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What a text may be about, by the words with which that is said. One look at each word tells for all rules whether they
 * have to read on; for most texts none has.
 */
enum Topic {
    /** A fault found with a person. */
    BLAME(1, "human error; faulty phrases; caused by; faulty verbs; faulty adjectives; carelessly; faults; blames"),
    /** What people should have done. */
    HINDSIGHT(2, "hindsight"),
    /** Dramatic and hedging words. */
    LOUD(4, "dramatic; hedging"),
    /** Words that judge. */
    VERDICT(8, "judging"),
    /** What is still to be said. */
    OPEN(16, "left open"),
    /** Everything being down. */
    OUTAGE(32, "outages");

    /** All topics, as bits. */
    static final int ALL = (1 << values().length) - 1;

    /** The topics that there may be where a word is, as bits: of each phrase, the longest word tells. */
    static final WordBits TELLING = bits(phrase -> longest(phrase.split(" ", -1)));

    private static final WordBits FIRST = bits(phrase -> phrase.split(" ", 2)[0]);

    private final int bit;
    private final String lists;

    Topic(int bit, String lists) {
        this.bit = bit;
        this.lists = lists;
    }

    private static WordBits bits(UnaryOperator<String> ofPhrase) {
        Map<String, Integer> topics = new HashMap<>();
        for (Topic topic : values()) {
            for (String list : topic.lists.split("; ", -1)) {
                for (String phrase : Vocabulary.list(list)) {
                    topics.merge(ofPhrase.apply(phrase), topic.bit, (one, other) -> one | other);
                }
            }
        }
        return new WordBits(topics);
    }

    private static String longest(String[] words) {
        String longest = "";
        for (String word : words) {
            longest = word.length() > longest.length() ? word : longest;
        }
        return longest;
    }

    /** {@return whether it is among some topics} */
    boolean isIn(int topics) {
        return (topics & bit) != 0;
    }

    /** {@return whether it may begin with a word} */
    boolean beginsWith(String lower) {
        return isIn(FIRST.of(lower.hashCode()));
    }
}
