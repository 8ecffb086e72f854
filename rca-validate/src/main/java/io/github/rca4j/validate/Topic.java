package io.github.rca4j.validate;

import java.util.HashMap;
import java.util.Map;

/**
 * What a text may be about, by the words with which that begins. One look at each word tells for all rules whether they
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

    private static final Map<String, Integer> BY_WORD = byWord();

    /** The topics that a word may begin, as bits. */
    static final WordBits WORDS = new WordBits(BY_WORD);

    private final int bit;
    private final String lists;

    Topic(int bit, String lists) {
        this.bit = bit;
        this.lists = lists;
    }

    private static Map<String, Integer> byWord() {
        Map<String, Integer> topics = new HashMap<>();
        for (Topic topic : values()) {
            for (String list : topic.lists.split("; ", -1)) {
                for (String phrase : Vocabulary.list(list)) {
                    int space = phrase.indexOf(' ');
                    String first = space < 0 ? phrase : phrase.substring(0, space);
                    topics.merge(first, topic.bit, (one, other) -> one | other);
                }
            }
        }
        return Map.copyOf(topics);
    }

    /** {@return whether it is among some topics} */
    boolean isIn(int topics) {
        return (topics & bit) != 0;
    }

    /** {@return whether it may begin with a word} */
    boolean beginsWith(String lower) {
        return isIn(BY_WORD.getOrDefault(lower, 0));
    }
}
