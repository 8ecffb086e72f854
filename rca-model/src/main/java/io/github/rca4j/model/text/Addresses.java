package io.github.rca4j.model.text;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Web addresses in a line of Markdown: between angle brackets, and bare ones, of which some parsers make links too. */
final class Addresses {
    private static final Pattern AUTOLINK = Pattern.compile(
            "<(?:[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\\s<>\\p{Cntrl}]*+|[\\w.!#$%&'*+/=?^`{|}~-]++@[\\w.-]++)>");
    private static final Pattern PLAIN_MAIL = Pattern.compile("[A-Za-z0-9.+-]++@[A-Za-z0-9]++(?:[.-][A-Za-z0-9]++)*+");
    /** What no bare address ends with. */
    private static final String TRAILING = "?!.,:;*_~'\"";

    private Addresses() {}

    /** {@return the end of what every parser takes for an address between angle brackets, -1 where none begins} */
    static int endOfAutolink(String text, int at) {
        Matcher autolink = AUTOLINK.matcher(text).region(at, text.length());
        if (!autolink.lookingAt()) {
            return -1;
        }
        String target = text.substring(at + 1, autolink.end() - 1);
        boolean link = target.indexOf(':') >= 0 && Links.isPublic(target);
        boolean agreed =
                link ? target.indexOf('`') < 0 : PLAIN_MAIL.matcher(target).matches();
        return agreed ? autolink.end() : -1;
    }

    /** Keeps what is in a word, and more than one address may be, from being made a link. */
    static void unmake(String text, int from, int endOfWord, int start, BitSet acting) {
        for (int i = from; i < endOfWord; i++) {
            if (marksBare(text, i)) {
                acting.set(start + i);
            }
        }
    }

    /** {@return whether a character is that by which a bare address is known} */
    static boolean marksBare(String text, int at) {
        return switch (text.charAt(at)) {
            case ':' -> text.startsWith("://", at);
            case 'w', 'W' -> text.regionMatches(true, at, "www.", 0, 4);
            default -> false;
        };
    }

    /** {@return whether a bare address may be in a text} */
    static boolean mayHoldBare(String text) {
        boolean found = text.contains("://");
        for (int dot = text.indexOf('.'); dot >= 0 && !found; dot = text.indexOf('.', dot + 1)) {
            found = text.regionMatches(true, dot - 3, "www", 0, 3);
        }
        return found;
    }

    /** {@return the end of the word that a bare address is in: in it, nothing acts for those who make a link of it} */
    static int endOfWord(String text, int at) {
        int end = at;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** {@return the end of a bare address, less what only follows it} */
    static int endOfBare(String text, int at, int endOfWord) {
        boolean open = text.substring(at, endOfWord).indexOf('(') >= 0;
        int end = endOfWord;
        while (end > at && (TRAILING.indexOf(text.charAt(end - 1)) >= 0 || (!open && text.charAt(end - 1) == ')'))) {
            end--;
        }
        return end;
    }
}
