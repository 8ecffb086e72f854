package io.github.rca4j.model.text;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds tags, comments and the like in a text, line by line. Raw HTML is never markup in an RCA: an unclosed element or
 * comment would swallow the sections that follow. Only line breaks are left alone, and what is code to every parser.
 */
final class RawHtml {
    private static final Pattern LINE_BREAK = Pattern.compile("<br ?/?>", Pattern.CASE_INSENSITIVE);

    private static final Pattern LINK_END =
            Pattern.compile("\\([ ]*+(?:<[^<>\\\\]*+>|(?:[^\\s()<>\\\\]|\\([^\\s()<>\\\\]*+\\))++)?+"
                    + "(?:[ ]++(?:\"[^\"\\\\]*+\"|'[^'\\\\]*+'|\\([^()\\\\]*+\\)))?+[ ]*+\\)");

    /** Whether a pipe may be the end of a cell, and so of what is open in it. */
    private final boolean inTable;
    /** Whether parsers may differ, in what follows within the paragraph, in what is code. */
    private boolean doubtful;

    RawHtml(boolean inTable) {
        this.inTable = inTable;
    }

    /** {@return whether a tag begins at a place that is not code} */
    static boolean starts(String text, int at) {
        return at + 1 < text.length() && startsTag(text.charAt(at + 1)) && !isLineBreak(text, at);
    }

    private static boolean startsTag(char next) {
        return next == '/' || next == '!' || next == '?' || (next < 128 && Character.isLetter(next));
    }

    static boolean isLineBreak(String text, int at) {
        return LINE_BREAK.matcher(text).region(at, text.length()).lookingAt();
    }

    /** Matches what follows the brackets of a link. */
    static Matcher linkEnd(String text, int at) {
        return LINK_END.matcher(text).region(at, text.length());
    }

    void endParagraph() {
        doubtful = false;
    }

    boolean isDoubtful() {
        return doubtful;
    }

    /** From here on to the end of the paragraph nothing counts as code. */
    void doubt() {
        doubtful = true;
    }

    /**
     * Finds what begins in the next line.
     *
     * @param line the line
     * @param start its place in the text
     * @param acting the places of the characters that must not act, which gets those that are found
     */
    void find(String line, int start, BitSet acting) {
        if (line.indexOf('<') < 0 && line.indexOf('`') < 0 && line.indexOf("](") < 0) {
            return;
        }
        CodeSpans code = new CodeSpans(line);
        int bare = -1;
        int endOfBare = 0;
        int i = 0;
        while (i < line.length()) {
            char c = line.charAt(i);
            int next = i + 1;
            if (acting.get(start + i)) {
                i = next;
                continue;
            }
            if (c == '\\') {
                next = next < line.length() && OpenConstructs.isAsciiPunctuation(line.charAt(next)) ? i + 2 : next;
            } else if (c == '`') {
                next = backticks(line, i, code);
            } else if (c == '<' && Addresses.endOfAutolink(line, i) >= 0) {
                next = Addresses.endOfAutolink(line, i);
            } else if (c == '<' && starts(line, i)) {
                acting.set(start + i);
                if (i < endOfBare && bare >= 0) {
                    // As a link it would show the reference.
                    Addresses.unmake(line, bare, endOfBare, start, acting);
                    bare = -1;
                }
            } else if (c == ']' && line.startsWith("](", i)) {
                Matcher target = linkEnd(line, next);
                doubtful |= !target.lookingAt() || target.group().indexOf('`') >= 0;
            } else if (i >= endOfBare && Addresses.marksBare(line, i)) {
                bare = i;
                endOfBare = Addresses.endOfWord(line, i);
                String word = line.substring(i, endOfBare);
                doubtful |= word.indexOf('`') >= 0;
                if (word.contains("\\<")) {
                    // In a link the backslash would be part of the address.
                    Addresses.unmake(line, i, endOfBare, start, acting);
                }
            }
            i = next;
        }
    }

    private int backticks(String line, int i, CodeSpans code) {
        int end = code.end(i);
        if (!doubtful) {
            String span = line.substring(i, Math.max(i, end));
            // Some parsers let a link's bracket end within code.
            doubtful = end < 0 || span.contains("](") || (inTable && span.indexOf('|') >= 0);
        }
        return doubtful ? i + CodeSpans.runLength(line, i) : end;
    }
}
