package io.github.rca4j.model.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * The one way in which text is escaped so that a reader can undo it: a character that must not act is written as its
 * decimal character reference, <code>&amp;#42;</code> for an asterisk. Markdown and HTML show the
 * character itself.
 *
 * <p>A decimal reference that already stands in the text gets a leading zero, <code>&amp;#042;</code>, which shows
 * the same. So {@link #read} undoes {@link #write} exactly, whatever the text and the characters; text that was never written by
 * {@code write} is told apart by writing it again.
 *
 * <p>What a backslash escapes acts no more and is left alone; a backslash at the very end, which would escape whatever
 * comes next, is written as a reference.
 *
 * @since 0.1
 */
public final class CharacterReference {
    private CharacterReference() {}

    /**
     * {@return the text with each of some characters as its reference}
     *
     * @param text the text
     * @param characters the characters that must not act, each within the Basic Multilingual Plane
     */
    public static String write(String text, String characters) {
        return isWritten(text, characters) ? text : write(text, i -> characters.indexOf(text.charAt(i)) >= 0);
    }

    /** Whether a text is written as it is, as most are: it holds none of these characters, and nothing like a reference. */
    private static boolean isWritten(String text, String characters) {
        for (int i = 0; i < characters.length(); i++) {
            if (text.indexOf(characters.charAt(i)) >= 0) {
                return false;
            }
        }
        return text.indexOf('&') < 0 && !text.endsWith("\\");
    }

    /**
     * {@return the text with the characters at some places as their references}
     *
     * @param text the text
     * @param places says whether the character at an index must not act; each such character lies within the Basic
     *     Multilingual Plane
     */
    public static String write(String text, IntPredicate places) {
        StringBuilder out = null;
        int copied = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean last = i + 1 == text.length();
            boolean acts = places.test(i) || (c == '\\' && last);
            if (c == '\\' && !acts) {
                i++;
                continue;
            }
            boolean isReference = !acts && c == '&' && startsReference(text, i);
            if (!acts && !isReference) {
                continue;
            }
            out = out == null ? new StringBuilder(text.length() + 16) : out;
            out.append(text, copied, i);
            copied = i + 1;
            if (acts) {
                out.append("&#").append((int) c).append(';');
            } else {
                out.append("&#0");
                copied++;
                // What it is made of stands for one character, and nothing in it acts.
                i = text.indexOf(';', i);
            }
        }
        return out == null ? text : out.append(text, copied, text.length()).toString();
    }

    /**
     * {@return the text that was written}
     *
     * @param written what {@link #write} gave
     */
    public static String read(String written) {
        if (written.indexOf("&#") < 0) {
            return written;
        }
        StringBuilder out = new StringBuilder(written.length());
        int copied = 0;
        for (int i = 0; i < written.length(); i++) {
            if (written.charAt(i) == '\\') {
                i++;
            } else if (written.charAt(i) == '&' && startsReference(written, i)) {
                int end = written.indexOf(';', i);
                out.append(written, copied, i).append(meant(written.substring(i + 2, end)));
                i = end;
                copied = end + 1;
            }
        }
        return out.append(written, Math.min(copied, written.length()), written.length())
                .toString();
    }

    /**
     * {@return where a separator stands first that acts, -1 if none does}; what a backslash escapes does not act, which
     * is why {@link #write} leaves it alone
     *
     * @param written what {@link #write} gave, with separators between
     * @param separator the separator
     * @param from where to begin
     */
    public static int indexOf(String written, String separator, int from) {
        for (int i = from; i < written.length(); i++) {
            if (written.startsWith(separator, i)) {
                return i;
            }
            if (written.charAt(i) == '\\') {
                i++;
            }
        }
        return -1;
    }

    /**
     * {@return the pieces between separators that act}
     *
     * @param written what {@link #write} gave, with separators between
     * @param separator the separator
     */
    public static List<String> split(String written, String separator) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int end = indexOf(written, separator, 0); end >= 0; end = indexOf(written, separator, start)) {
            pieces.add(written.substring(start, end));
            start = end + separator.length();
        }
        pieces.add(written.substring(start));
        return pieces;
    }

    private static String meant(String digits) {
        if (digits.length() > 1 && digits.charAt(0) == '0') {
            return "&#" + digits.substring(1) + ";";
        }
        int code = digits.length() <= 5 ? Integer.parseInt(digits) : Integer.MAX_VALUE;
        return code <= Character.MAX_VALUE ? Character.toString((char) code) : "&#" + digits + ";";
    }

    /** Whether a decimal reference stands at a place. Its digits are read once, as are those of the next. */
    private static boolean startsReference(String text, int at) {
        if (!text.startsWith("&#", at)) {
            return false;
        }
        int i = at + 2;
        while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i > at + 2 && i < text.length() && text.charAt(i) == ';';
    }
}
