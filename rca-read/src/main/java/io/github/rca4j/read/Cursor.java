package io.github.rca4j.read;

import java.util.Optional;
import java.util.function.Supplier;

/** A place in a short text that moves over what is read there. What is not there leaves it where it is. */
final class Cursor {
    /** What {@link #next} gives at the end; no text is expected to hold it. */
    static final char END = '\0';

    private final String text;
    private int at;

    Cursor(String text) {
        this.text = text;
    }

    boolean atEnd() {
        return at == text.length();
    }

    char next() {
        return next(0);
    }

    char next(int ahead) {
        return at + ahead < text.length() ? text.charAt(at + ahead) : END;
    }

    String rest() {
        return text.substring(at);
    }

    /** Moves back to where it was if the reading comes to nothing. */
    <T> Optional<T> attempt(Supplier<Optional<T>> reading) {
        int start = at;
        Optional<T> result = reading.get();
        if (result.isEmpty()) {
            at = start;
        }
        return result;
    }

    boolean spaces() {
        int start = at;
        while (Character.isWhitespace(next()) || Character.isSpaceChar(next())) {
            at++;
        }
        return at > start;
    }

    boolean take(char c) {
        boolean there = !atEnd() && next() == c;
        at += there ? 1 : 0;
        return there;
    }

    boolean takeOneOf(String characters) {
        return !atEnd() && characters.indexOf(next()) >= 0 && take(next());
    }

    boolean take(String string) {
        boolean there = text.startsWith(string, at);
        at += there ? string.length() : 0;
        return there;
    }

    /** Takes a word, in any case, that no letter or digit follows. */
    boolean takeWord(String word) {
        boolean there =
                text.regionMatches(true, at, word, 0, word.length()) && !Character.isLetterOrDigit(next(word.length()));
        at += there ? word.length() : 0;
        return there;
    }

    /** {@return the digits from here on, all of them, "" if there are none} */
    String digits() {
        int start = at;
        while (isDigit(next())) {
            at++;
        }
        return text.substring(start, at);
    }

    /** {@return the letters from here on, all of them, "" if there are none} */
    String letters() {
        int start = at;
        while (Character.isLetter(next())) {
            at++;
        }
        return text.substring(start, at);
    }

    /** Digits of other scripts are left to people. */
    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
