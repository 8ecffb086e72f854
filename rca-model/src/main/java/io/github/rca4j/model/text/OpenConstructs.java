package io.github.rca4j.model.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;

/**
 * Finds what a line of inline Markdown leaves open at its end: a code span, a link, emphasis or a tag, which would reach
 * into whatever follows the line in its paragraph. What a line closes itself is left alone.
 *
 * <p>It errs on the safe side: where brackets and emphasis are not properly nested, all of them count as open.
 */
final class OpenConstructs {
    private final String text;
    /** What acts no more where a line is not closed for certain. */
    private static final String NEUTRALISED = "`*_[<~";
    /** No parser takes longer runs of backticks for the ends of code. */
    private static final int LONGEST_BACKTICKS = 80;

    private final BitSet open = new BitSet();
    private final BitSet tildes = new BitSet();
    /** Openers that still wait for their end, innermost first, and how many of each character. */
    private final Deque<Opener> waiting = new ArrayDeque<>();

    private final int[] waitingOf = new int[128];
    private boolean nested = true;
    /** Whether all parsers agree on what has been skipped as closed. */
    private boolean certain = true;

    private final CodeSpans code;
    private final List<Address> addresses = new ArrayList<>();
    /** Up to here, a bare address has been found. */
    private int endOfWord;

    private record Opener(char character, int at, int length) {}

    /** A bare address, and the end of the word that it is in. */
    private record Address(int from, int end, int endOfWord) {}

    /** Whether the text stands between pairs of asterisks, where none may act. */
    private final boolean bold;
    /** Characters that may stay open, since what they begin ends with the text in any case. */
    private final String harmless;

    private OpenConstructs(String text, boolean bold, String harmless) {
        this.text = text;
        this.bold = bold;
        this.harmless = harmless;
        this.code = new CodeSpans(text);
    }

    /** {@return the places of the characters that must not act} */
    static BitSet in(String text, boolean bold, String harmless) {
        OpenConstructs constructs = new OpenConstructs(text, bold, harmless);
        constructs.scan();
        return constructs.open;
    }

    private void scan() {
        int i = 0;
        while (i < text.length()) {
            i = switch (text.charAt(i)) {
                case '\\' -> backslash(i);
                case '`' -> backticks(i);
                case '<' -> angle(i);
                case '[' -> open(i, 1);
                case ']' -> closeBracket(i);
                case '*', '_' -> emphasis(i);
                case '~' -> tilde(i);
                case ':', 'w', 'W' -> bare(i);
                default -> i + 1;
            };
        }
        if (!certain || !nested || !waiting.isEmpty() || !open.isEmpty()) {
            // Parsers differ in what closes what, so where anything is open, nothing acts. No address is code then.
            addresses.clear();
            endOfWord = 0;
            for (int at = 0; at < text.length(); at++) {
                open.set(at, open.get(at) || (NEUTRALISED.indexOf(text.charAt(at)) >= 0 && !isHarmless(at)));
                bare(at);
            }
        }
        open.or(tildes);
        open.stream().filter(at -> harmless.indexOf(text.charAt(at)) >= 0).forEach(open::clear);
        addresses.stream()
                .filter(this::isMisread)
                .forEach(address -> Addresses.unmake(text, address.from(), address.endOfWord(), 0, open));
    }

    private int backslash(int i) {
        return i + (i + 1 < text.length() && isAsciiPunctuation(text.charAt(i + 1)) ? 2 : 1);
    }

    private int backticks(int i) {
        int length = runLength(i);
        certain &= length <= LONGEST_BACKTICKS;
        int end = code.end(i);
        if (end < 0) {
            open.set(i, i + length);
            return i + length;
        }
        return end;
    }

    /** Raw HTML is never markup in an RCA, so every tag counts as open. */
    private int angle(int i) {
        int end = Addresses.endOfAutolink(text, i);
        if (end < 0 && RawHtml.starts(text, i)) {
            open.set(i);
        }
        certain &= end < 0 || isOneInBold(i, end);
        return Math.max(end, i + 1);
    }

    /** Within bold, asterisks that are skipped would end it for whoever looks for the next ones. */
    private boolean isOneInBold(int from, int end) {
        int asterisk = text.indexOf('*', from);
        return !bold || asterisk < 0 || asterisk >= end;
    }

    private int bare(int i) {
        if (i >= endOfWord && Addresses.marksBare(text, i)) {
            endOfWord = Addresses.endOfWord(text, i);
            addresses.add(new Address(i, Addresses.endOfBare(text, i, endOfWord), endOfWord));
        }
        return i + 1;
    }

    /** Those who make a link of a bare address see no markup in it, and show a reference as it is written. */
    private boolean isMisread(Address address) {
        for (int at = address.from(); at < address.endOfWord(); at++) {
            char c = text.charAt(at);
            boolean acts =
                    at < address.end() && "`*_\\".indexOf(c) >= 0 && harmless.indexOf(c) < 0 && !isWithinWord(at);
            if (acts || open.get(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isHarmless(int at) {
        return isWithinWord(at) || RawHtml.isLineBreak(text, at);
    }

    /** Underscores in names are underscores to everybody. */
    private boolean isWithinWord(int at) {
        return isWithinWord(text, at);
    }

    static boolean isWithinWord(String text, int at) {
        return text.charAt(at) == '_'
                && at > 0
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    /** Strikethrough closes differently everywhere. */
    private int tilde(int i) {
        tildes.set(i);
        return i + 1;
    }

    private int open(int i, int length) {
        char character = text.charAt(i);
        waiting.push(new Opener(character, i, length));
        waitingOf[character]++;
        return i + length;
    }

    private boolean closes(char character, int length) {
        Opener opener = waiting.peek();
        if (opener != null && opener.character() == character && opener.length() == length) {
            waiting.pop();
            waitingOf[character]--;
            return true;
        }
        // Alone it closes nothing, but across another construct it might.
        nested &= waitingOf[character] == 0;
        return false;
    }

    private int closeBracket(int i) {
        int opener = waiting.isEmpty() ? -1 : waiting.peek().at();
        if (closes('[', 1) && i + 1 < text.length() && text.charAt(i + 1) == '(') {
            Matcher end = RawHtml.linkEnd(text, i + 1);
            if (end.lookingAt()) {
                // A link within brackets may leave the outer ones alone, and not every scheme is a link everywhere.
                String target = end.group().substring(1).replaceFirst("^ *<?", "");
                certain &= waitingOf['['] == 0
                        && target.indexOf('`') < 0
                        && isOneInBold(i + 1, end.end())
                        && Links.isPublic(target.split("[ >)]", 2)[0]);
                return end.end();
            }
            open.set(opener);
        }
        return i + 1;
    }

    private int emphasis(int i) {
        int length = runLength(i);
        if (bold && text.charAt(i) == '*') {
            open.set(i, i + length);
            return i + length;
        }
        int before = i == 0 ? ' ' : text.codePointBefore(i);
        int after = i + length == text.length() ? ' ' : text.codePointAt(i + length);
        certain &= !isSymbol(before)
                && !isSymbol(after)
                && !Character.isISOControl(before)
                && !Character.isISOControl(after);
        boolean left = !isSpace(after) && (!isPunctuation(after) || isSpace(before) || isPunctuation(before));
        boolean right = !isSpace(before) && (!isPunctuation(before) || isSpace(after) || isPunctuation(after));
        boolean underscore = text.charAt(i) == '_';
        boolean opens = left && (!underscore || !right || isPunctuation(before));
        boolean closes = right && (!underscore || !left || isPunctuation(after));
        if (closes && closes(text.charAt(i), length)) {
            return i + length;
        }
        return opens ? open(i, length) : i + length;
    }

    private int runLength(int at) {
        return CodeSpans.runLength(text, at);
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Punctuation to some parsers and none to others. */
    private static boolean isSymbol(int c) {
        return c > 127 && isPunctuation(c);
    }

    private static boolean isPunctuation(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL -> true;
            default -> false;
        };
    }

    static boolean isAsciiPunctuation(char c) {
        return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
    }
}
