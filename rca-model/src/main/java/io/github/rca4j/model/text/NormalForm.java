package io.github.rca4j.model.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The normal form that every text of the model has. Two texts that differ only in what a Markdown file cannot keep
 * apart are the same text:
 *
 * <ul>
 *   <li>CRLF, CR, U+2028 and U+2029 become LF;
 *   <li>NUL and lone surrogates become U+FFFD;
 *   <li>white space at both ends is stripped, no-break spaces included;
 *   <li>in a one-line text each line break and control character becomes a space;
 *   <li>a blank text is absent.
 * </ul>
 *
 * <p>Everything else survives as it was given. A {@code null} is read as absent, since data binders hand it in for what
 * their input left out.
 *
 * @since 0.1
 */
public final class NormalForm {
    private static final char REPLACEMENT = '\uFFFD';

    private NormalForm() {}

    /**
     * {@return the normal form of a one-line text, empty if it is blank}
     *
     * @param text the text, or null for an absent one
     */
    public static Optional<String> line(@Nullable Optional<String> text) {
        return present(text, NormalForm::line);
    }

    /**
     * {@return the normal form of a text of many lines, empty if it is blank}
     *
     * @param text the text, or null for an absent one
     */
    public static Optional<String> block(@Nullable Optional<String> text) {
        return present(text, NormalForm::block);
    }

    /**
     * {@return the normal form of a piece of code: that of a block, but the indentation of its first line stays}
     *
     * @param code the code, or null for absent code
     */
    public static Optional<String> code(@Nullable Optional<String> code) {
        return present(code, NormalForm::code);
    }

    /**
     * {@return the normal forms of one-line texts, without the blank ones}
     *
     * @param texts the texts, or null for none
     */
    public static List<String> lines(@Nullable List<String> texts) {
        return all(texts, NormalForm::line);
    }

    /**
     * {@return the normal forms of texts of many lines, without the blank ones}
     *
     * @param texts the texts, or null for none
     */
    public static List<String> blocks(@Nullable List<String> texts) {
        return all(texts, NormalForm::block);
    }

    /**
     * {@return the normal form of a one-line text, "" if it is blank}
     *
     * @param text the text
     */
    public static String line(String text) {
        return strip(clean(text, true));
    }

    /**
     * {@return the normal form of a text of many lines, "" if it is blank}
     *
     * @param text the text
     */
    public static String block(String text) {
        return strip(clean(text, false));
    }

    private static String code(String text) {
        String clean = clean(text, false);
        int end = clean.length();
        while (end > 0 && isSpace(clean.charAt(end - 1))) {
            end--;
        }
        int start = 0;
        for (int i = 0; i < end && isSpace(clean.charAt(i)); i++) {
            if (clean.charAt(i) == '\n') {
                start = i + 1;
            }
        }
        return clean.substring(start, end);
    }

    private static Optional<String> present(@Nullable Optional<String> text, UnaryOperator<String> form) {
        if (text == null || text.isEmpty()) {
            return Optional.empty();
        }
        String given = text.get();
        String normal = form.apply(given);
        return normal.isEmpty() ? Optional.empty() : normal.equals(given) ? text : Optional.of(normal);
    }

    private static List<String> all(@Nullable List<String> texts, UnaryOperator<String> form) {
        if (texts == null || texts.isEmpty()) {
            return List.of();
        }
        List<String> result = new ArrayList<>(texts.size());
        for (String text : texts) {
            String normal = form.apply(text);
            if (!normal.isEmpty()) {
                result.add(normal);
            }
        }
        return List.copyOf(result);
    }

    /** Most texts need no cleaning; they are returned as they are, without a copy. */
    private static String clean(String text, boolean oneLine) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' || c > '~') && needsCleaning(c, oneLine)) {
                return cleaned(text, i, oneLine);
            }
        }
        return text;
    }

    private static boolean needsCleaning(char c, boolean oneLine) {
        return c == 0
                || c == '\r'
                || c == '\u2028'
                || c == '\u2029'
                || Character.isSurrogate(c)
                || (oneLine && Character.isISOControl(c));
    }

    private static String cleaned(String text, int from, boolean oneLine) {
        StringBuilder out = new StringBuilder(text.length()).append(text, 0, from);
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean followed = i + 1 < text.length();
            if (Character.isHighSurrogate(c) && followed && Character.isLowSurrogate(text.charAt(i + 1))) {
                out.append(c).append(text.charAt(++i));
            } else if (c == 0 || Character.isSurrogate(c)) {
                out.append(REPLACEMENT);
            } else if (c == '\r' || c == '\n' || c == '\u2028' || c == '\u2029') {
                out.append(oneLine ? ' ' : '\n');
                if (c == '\r' && followed && text.charAt(i + 1) == '\n') {
                    i++;
                }
            } else {
                out.append(oneLine && Character.isISOControl(c) ? ' ' : c);
            }
        }
        return out.toString();
    }

    private static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }
}
