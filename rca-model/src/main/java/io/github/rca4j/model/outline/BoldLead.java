package io.github.rca4j.model.outline;

import java.util.Optional;

/**
 * Words in bold at the start of a line: a label, or the name of an element.
 *
 * @param text the words, as written
 * @param colon whether a colon follows
 * @param start where the words begin
 * @param end where what follows begins
 */
record BoldLead(String text, boolean colon, int start, int end) {
    private static final String BOLD = "**";

    /** {@return the words in bold that a line starts with} */
    static Optional<BoldLead> of(String line) {
        int at = 0;
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        int start = at + BOLD.length();
        int close = line.startsWith(BOLD, at) ? close(line, start) : -1;
        if (close < 0 || line.substring(start, close).isBlank()) {
            return Optional.empty();
        }
        int after = close + BOLD.length();
        boolean colon = line.startsWith(":", after);
        return Optional.of(new BoldLead(line.substring(start, close), colon, start, colon ? after + 1 : after));
    }

    /** {@return the words without a colon that stands in bold too} */
    String name() {
        return !colon && text.endsWith(":") ? text.substring(0, text.length() - 1) : text;
    }

    /** {@return whether the words are a label: a colon follows, or ends them} */
    boolean isLabel() {
        return colon || text.endsWith(":");
    }

    /** {@return whether the words are a name: a colon follows, or nothing at all} */
    boolean isName(String line) {
        return colon || line.substring(end).isBlank();
    }

    /** What stands in code does not act, nor does what a backslash escapes. */
    private static int close(String line, int from) {
        int i = from;
        while (i < line.length()) {
            if (line.startsWith(BOLD, i)) {
                return i;
            }
            char c = line.charAt(i);
            i += c == '\\' ? 2 : c == '`' ? code(line, i) : 1;
        }
        return -1;
    }

    /** {@return how long the code is that begins at a backtick, or the backticks alone if nothing closes it} */
    private static int code(String line, int at) {
        int end = at;
        while (end < line.length() && line.charAt(end) == '`') {
            end++;
        }
        String fence = line.substring(at, end);
        for (int close = line.indexOf(fence, end); close >= 0; close = line.indexOf(fence, close)) {
            int after = close;
            while (after < line.length() && line.charAt(after) == '`') {
                after++;
            }
            if (after - close == fence.length()) {
                return after - at;
            }
            close = after;
        }
        return fence.length();
    }
}
