package io.github.rca4j.model.text;

/**
 * Tells a text that can be nothing but words, names in code and links to web addresses, wherever it stands: one line that
 * begins like a sentence, with no other character by which markup is told. Most texts are such, and need no closer look.
 */
final class InertText {
    private static final int ASCII = 128;
    private static final boolean[] MARKS = new boolean[ASCII];

    static {
        "\n`<[*_~\\&|#".chars().forEach(c -> MARKS[c] = true);
    }

    private InertText() {}

    static boolean isInert(String text) {
        if (text.isEmpty() || !startsInert(text)) {
            return false;
        }
        int backticks = 0;
        int next;
        for (int i = nextMark(text, 0); i < text.length(); i = nextMark(text, next)) {
            next = i + 1;
            if (text.charAt(i) == '[') {
                next = endOfLink(text, i);
                if (next < 0) {
                    return false;
                }
            } else if (text.charAt(i) == '`' && !text.startsWith("``", i)) {
                backticks++;
            } else if (!isPartOfWord(text, i)) {
                return false;
            }
        }
        return backticks == 0 || (backticks % 2 == 0 && !Addresses.mayHoldBare(text));
    }

    private static boolean startsInert(String text) {
        char c = text.charAt(0);
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || c == '"'
                || c == '`'
                || c == '['
                || (c >= '0' && c <= '9' && !BlockStructure.startsList(text));
    }

    private static int nextMark(String text, int from) {
        int end = text.length();
        for (int i = from; i < end; i++) {
            if (isMark(text.charAt(i))) {
                return i;
            }
        }
        return end;
    }

    private static boolean isMark(char c) {
        // Every text is looked through here; few characters get further than the first question.
        return MARKS[c % ASCII] && c < ASCII;
    }

    /** Underscores in names are underscores to everybody; a hash acts where a text begins with it or ends. */
    private static boolean isPartOfWord(String text, int at) {
        return text.charAt(at) == '#' ? at + 1 < text.length() : OpenConstructs.isWithinWord(text, at);
    }

    /** {@return the end of a link that every parser sees, and that holds no other markup; -1 where none begins} */
    private static int endOfLink(String text, int at) {
        int target = text.indexOf(']', at);
        if (!(text.startsWith("](https://", target) || text.startsWith("](http://", target))
                || !isInertBetween(text, at + 1, target)) {
            return -1;
        }
        int end = text.indexOf(')', target);
        return end >= 0 && isAddress(text, target + 2, end) ? end + 1 : -1;
    }

    private static boolean isAddress(String text, int from, int end) {
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c >= 127 || c == '(' || c == '>') {
                return false;
            }
        }
        return isInertBetween(text, from, end);
    }

    private static boolean isInertBetween(String text, int from, int end) {
        int i = nextMark(text, from);
        while (i < end && isPartOfWord(text, i)) {
            i = nextMark(text, i + 1);
        }
        return i >= end;
    }
}
