package io.github.rca4j.validate;

import java.util.Map;

/**
 * Bits for words, found by a word's hash, so that it need not be cut out of its text. Another word of the same hash has the
 * same bits: they say "maybe".
 */
final class WordBits {
    private final int[] hashes;
    private final int[] bits;

    /**
     * @param words words in lower case, and the bits of each, of which there is at least one
     */
    WordBits(Map<String, Integer> words) {
        // At most a quarter is taken, so that a search soon comes to a free place.
        int size = Integer.highestOneBit(words.size() + 1) * 8;
        this.hashes = new int[size];
        this.bits = new int[size];
        words.forEach((word, of) -> {
            int at = place(word.hashCode());
            hashes[at] = word.hashCode();
            bits[at] |= of;
        });
    }

    /** {@return the bits of a word, by its {@link String#hashCode}; 0 if it is certainly none of the words} */
    int of(int hash) {
        return bits[place(hash)];
    }

    private int place(int hash) {
        int at = (hash ^ hash >>> 16) & hashes.length - 1;
        while (bits[at] != 0 && hashes[at] != hash) {
            at = at + 1 & hashes.length - 1;
        }
        return at;
    }
}
