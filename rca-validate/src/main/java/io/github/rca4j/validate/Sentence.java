package io.github.rca4j.validate;

import java.util.List;

/**
 * A sentence of a text, as a reader sees it: code, addresses, tags and comments are no words of it. A heading, an item of
 * a list and a cell of a table are sentences too, whether or not they are grammatical ones.
 *
 * @param words its words, in their order
 * @param quoted whether it stands in a block quote
 * @since 0.1
 */
public record Sentence(List<Word> words, boolean quoted) {
    private static final Word NONE = new Word("", "", 0, 0, true, false);

    /** Copies the list. */
    public Sentence {
        words = List.copyOf(words);
    }

    /** {@return the index in the text of its first character} */
    public int from() {
        return words.isEmpty() ? 0 : words.get(0).from();
    }

    /** {@return the index in the text behind its last word} */
    public int to() {
        return words.isEmpty() ? 0 : words.get(words.size() - 1).to();
    }

    int size() {
        return words.size();
    }

    /** {@return a word, one with nothing in it where there is none} */
    Word word(int index) {
        return index >= 0 && index < words.size() ? words.get(index) : NONE;
    }

    /** {@return a word in lower case, "" where there is none} */
    String at(int index) {
        return word(index).lower();
    }

    /** {@return whether a word follows the one before it, with nothing but space between them} */
    boolean joins(int index) {
        return index > 0 && index < words.size() && !words.get(index).apart();
    }

    /** {@return whether all words of a range are what somebody else has said} */
    boolean isReported(int first, int end) {
        return quoted || words.subList(first, end).stream().allMatch(Word::quoted);
    }

    /**
     * A word, a number, or what stands for one: a piece of code or an address.
     *
     * @param text as it is written
     * @param lower in lower case, with straight apostrophes; "" for code and addresses
     * @param from the index in the text of its first character
     * @param to the index behind the last
     * @param apart whether it begins the sentence, or punctuation parts it from the word before
     * @param quoted whether it stands between double quotes
     */
    public record Word(String text, String lower, int from, int to, boolean apart, boolean quoted) {
        boolean isCapitalised() {
            return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
        }

        boolean hasDigit() {
            for (int i = 0; i < text.length(); i++) {
                if (Character.isDigit(text.charAt(i))) {
                    return true;
                }
            }
            return false;
        }
    }
}
