package io.github.rca4j.validate;

/** Characters without which something need not be looked for in a text, each kind a bit. */
final class Marks {
    /** A digit of any script. */
    static final int DIGIT = 1;

    static final int BACKTICK = 1 << 1;
    static final int TILDE = 1 << 2;
    static final int ANGLE = 1 << 3;
    static final int OPEN_BRACKET = 1 << 4;
    static final int BRACKET = 1 << 5;
    static final int COLON = 1 << 6;
    static final int DOT = 1 << 7;
    static final int EQUALS = 1 << 8;
    static final int AT = 1 << 9;
    static final int QUESTION = 1 << 10;
    static final int HYPHEN = 1 << 11;
    /** A letter of any script. */
    static final int LETTER = 1 << 12;
    /** What may stand within a word, between its letters and digits. */
    static final int JOINER = 1 << 13;

    /** What is beyond ASCII. */
    static final int BEYOND_ASCII = 1 << 14;
    /** A sign of an address, which takes more than one character. */
    static final int ADDRESS = 1 << 15;

    /** What words are made of. */
    static final int OF_WORD = LETTER | DIGIT;

    private static final int[] OF_ASCII = new int[128];

    static {
        for (char c = 0; c < OF_ASCII.length; c++) {
            OF_ASCII[c] = ofAny(c);
        }
    }

    private Marks() {}

    /** {@return the marks of a character} */
    static int of(char c) {
        return c < OF_ASCII.length ? OF_ASCII[c] : ofAny(c) | BEYOND_ASCII;
    }

    /** {@return the marks of a text} */
    static int in(String text) {
        int marks = 0;
        for (int i = 0; i < text.length(); i++) {
            marks |= of(text.charAt(i));
        }
        return marks | ofAddress(text, marks);
    }

    /** {@return {@link #ADDRESS} if a text of which the characters' marks are known has a sign of one} */
    static int ofAddress(String text, int marks) {
        boolean address = ((marks & COLON) != 0 && (text.contains("://") || text.contains("mailto:")))
                || ((marks & DOT) != 0 && text.contains("www."));
        return address ? ADDRESS : 0;
    }

    private static int ofAny(char c) {
        if (Character.isLetterOrDigit(c)) {
            return Character.isDigit(c) ? DIGIT : LETTER;
        }
        return (Prose.isJoiner(c) ? JOINER : 0)
                | switch (c) {
                    case '`' -> BACKTICK;
                    case '~' -> TILDE;
                    case '<' -> ANGLE;
                    case '[' -> OPEN_BRACKET;
                    case ']' -> BRACKET;
                    case ':' -> COLON;
                    case '.' -> DOT;
                    case '=' -> EQUALS;
                    case '@' -> AT;
                    case '?' -> QUESTION;
                    case '-' -> HYPHEN;
                    default -> 0;
                };
    }
}
