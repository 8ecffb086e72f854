package io.github.rca4j.validate;

/**
 * What a first look at a text tells, character by character: of most texts, that no rule need read them.
 *
 * @param marks which characters there are, as {@link Marks}
 * @param digits how many of them are digits
 * @param topics what it may be about by its words, as {@link Topic}
 * @param names whether a word may be the name of one of those whom the document names
 */
record Glance(int marks, int digits, int topics, boolean names) {

    static Glance at(String text, People people) {
        Look look = new Look(text, people);
        int i = 0;
        while (i < text.length()) {
            i = look.at(i);
        }
        return look.glance();
    }

    /** {@return whether there is a character of some marks} */
    boolean has(int sought) {
        return (marks & sought) != 0;
    }

    /** Takes a text for words as {@link Prose} does, but for what is no prose; that only adds words. */
    private static final class Look {
        private final String text;
        private final WordBits words;
        private int marks;
        private int digits;
        private int topics;
        private boolean names;

        Look(String text, People people) {
            this.text = text;
            this.words = people.words();
        }

        /** {@return the index behind what is looked at: a word that begins here, or else one character} */
        int at(int i) {
            int mark = Marks.of(text.charAt(i));
            marks |= mark;
            return (mark & Marks.OF_WORD) == 0 ? i + 1 : word(i);
        }

        private int word(int start) {
            int seen = 0;
            int hash = 0;
            int i = start;
            while (i < text.length()) {
                char c = text.charAt(i);
                int mark = Marks.of(c);
                if ((mark & Marks.OF_WORD) == 0 && ((mark & Marks.JOINER) == 0 || !Prose.joins(text, i))) {
                    break;
                }
                seen |= mark;
                digits += mark & Marks.DIGIT;
                hash = 31 * hash + (c >= 'A' && c <= 'Z' ? c + 'a' - 'A' : c);
                i++;
            }
            marks |= seen;
            boolean ascii = (seen & Marks.BEYOND_ASCII) == 0;
            told(start, ascii ? hash : Prose.lower(text.substring(start, i)).hashCode());
            return i;
        }

        /** Notes what a word tells, by its hash in lower case. */
        private void told(int start, int hash) {
            topics |= Topic.TELLING.of(hash);
            names |= Character.isUpperCase(text.charAt(start)) && words.of(hash) != 0;
        }

        Glance glance() {
            marks |= Marks.ofAddress(text, marks);
            // An address may begin within what is a word here.
            return (marks & Marks.ADDRESS) != 0
                    ? new Glance(marks, digits, Topic.ALL, true)
                    : new Glance(marks, digits, topics, names);
        }
    }
}
