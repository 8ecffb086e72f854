package io.github.rca4j.validate;

/**
 * What a first look at a text tells, character by character: of most texts, that no rule need read them.
 *
 * @param marks which characters there are, as {@link Marks}
 * @param digits how many of them are digits
 * @param topics what its words may begin, as {@link Topic}
 * @param names whether a word may be the name of one of those whom the document names
 */
record Glance(int marks, int digits, int topics, boolean names) {

    static Glance at(String text, People people) {
        Look look = new Look(text, people);
        for (int i = 0; i < text.length(); i++) {
            look.at(i);
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
        private final WordBits names;
        private int marks;
        private int digits;
        private int topics;
        private boolean named;
        /** Where the word begins that the character is in; -1 between words. */
        private int start = -1;
        /** Of the word so far, in lower case, as {@link String#hashCode} has it. */
        private int hash;

        private boolean ascii;

        Look(String text, People people) {
            this.text = text;
            this.names = people.words();
        }

        void at(int i) {
            char c = text.charAt(i);
            int mark = Marks.of(c);
            marks |= mark;
            digits += mark & Marks.DIGIT;
            if ((mark & Marks.OF_WORD) != 0) {
                if (start < 0) {
                    begin(i);
                }
                add(c);
            } else if (start >= 0) {
                if ((mark & Marks.JOINER) != 0 && Prose.joins(text, i)) {
                    add(c);
                } else {
                    end(i);
                }
            }
        }

        private void begin(int i) {
            start = i;
            hash = 0;
            ascii = true;
        }

        private void add(char c) {
            hash = 31 * hash + (c >= 'A' && c <= 'Z' ? c + 'a' - 'A' : c);
            ascii &= c < 128;
        }

        private void end(int i) {
            int of = ascii ? hash : Prose.lower(text.substring(start, i)).hashCode();
            topics |= Topic.WORDS.of(of);
            named |= Character.isUpperCase(text.charAt(start)) && names.of(of) != 0;
            start = -1;
        }

        Glance glance() {
            if (start >= 0) {
                end(text.length());
            }
            // An address may begin within what is a word here.
            return Markup.mayHoldAddress(text, marks)
                    ? new Glance(marks, digits, Topic.ALL, true)
                    : new Glance(marks, digits, topics, named);
        }
    }
}
