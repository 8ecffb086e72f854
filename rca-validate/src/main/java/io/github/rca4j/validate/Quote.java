package io.github.rca4j.validate;

import java.util.regex.Pattern;

/** Words of a document as a message repeats them: in one line, and not too many. */
final class Quote {
    private static final int LONGEST = 60;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cc}\\p{Zs}\\p{Zl}\\p{Zp}]+");
    /** They would turn around what stands beside the quote. */
    private static final Pattern DIRECTIONS = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    private Quote() {}

    static String of(String text) {
        // What is cut off need not be read.
        String start = text.substring(0, Math.min(text.length(), 4 * LONGEST));
        String line = DIRECTIONS
                .matcher(BLANKS.matcher(start).replaceAll(" "))
                .replaceAll("")
                .strip();
        return line.codePointCount(0, line.length()) <= LONGEST && start.length() == text.length()
                ? line
                : line.substring(
                                0,
                                line.offsetByCodePoints(
                                        0, Math.min(LONGEST - 1, line.codePointCount(0, line.length()))))
                        + "…";
    }
}
