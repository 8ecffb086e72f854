package io.github.rca4j.validate;

/** Words of a document as a message repeats them: in one line, and not too many. */
final class Quote {
    private static final int LONGEST = 60;

    private Quote() {}

    static String of(String text) {
        // What is cut off need not be read.
        String start = text.substring(0, Math.min(text.length(), 4 * LONGEST));
        String line = inOneLine(start);
        int length = line.codePointCount(0, line.length());
        return length <= LONGEST && start.length() == text.length()
                ? line
                : line.substring(0, line.offsetByCodePoints(0, Math.min(LONGEST - 1, length))) + "…";
    }

    /** Any blanks become one space. */
    private static String inOneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean another = blank;
            blank = Character.isSpaceChar(c) || Character.isISOControl(c);
            if (blank ? !another : !turns(c)) {
                line.append(blank ? ' ' : c);
            }
        }
        return line.toString().strip();
    }

    /** {@return whether a character would turn around what stands beside the quote} */
    private static boolean turns(char c) {
        return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    }
}
