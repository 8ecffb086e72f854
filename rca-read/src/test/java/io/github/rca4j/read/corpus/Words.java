package io.github.rca4j.read.corpus;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a Markdown text.
 *
 * <p>A word is a run of letters, marks and digits; all else is Markdown or punctuation. Case is folded, since a reader
 * may spell a status its own way; leading zeros do not count, since {@code 9:05} and {@code 09:05} are one time.
 * Japanese and Chinese put no blanks between words, so there a word ends also where the script changes. Character
 * references are characters, so that escaping is no loss. Comments are nobody's words, and neither are the numbers of
 * list items and headings, check boxes, and emoji that are written {@code :like_this:} in a heading.
 *
 * <p>A word stands where a label stands if it is of a heading, of a table's first row, of a line's bold beginning, of
 * what comes before a colon, also
 * within a line where a mark parts it from the words before it, or of a line that the template prints itself.
 *
 * <p>No parser is asked: it could lose the very words that are looked for, and links, code and reference definitions
 * are words too, wherever a parser puts them.
 */
final class Words {
    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");
    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|apos|nbsp));");
    private static final Map<String, Integer> NAMED = Map.of(
            "amp", (int) '&', "lt", (int) '<', "gt", (int) '>', "quot", (int) '"', "apos", (int) '\'', "nbsp", 160);

    /** Quote marks, bullets, item numbers and boxes, as deep as they are nested. */
    private static final Pattern MARKERS =
            Pattern.compile("^[\\s>]*(?:(?:[-*+]|\\d{1,9}[.)])\\s+(?:\\[[ xX]\\](?:\\s+|$))?)*");

    private static final Pattern HEADING =
            Pattern.compile("^#{1,6}\\s+(?:[*_]{1,3})?(?:\\d+(?:[.)]|(?:\\.\\d+)+[.)]?)\\s+)?");
    private static final Pattern SHORTCODE = Pattern.compile(":[a-z0-9_+-]+:");
    private static final Pattern BOLD = Pattern.compile("^\\W*?(?:\\*\\*|__)(.+?)(?:\\*\\*|__)");
    /** Up to six words before a colon, or alone in the first cell of a row. */
    private static final Pattern LEAD = Pattern.compile("^[^\\p{L}\\p{N}]*+"
            + "(?:[\\p{L}\\p{N}'’#/-]++[ *_]*+(?:\\([^)]*+\\))?+[ *_]*+){1,6}+(?:[:：]|(?<=\\S\\s?)\\|)");

    /** Up to three words between a mark that parts labels in a line and a colon: {@code (owner: Kim, due: May)}. */
    private static final Pattern INLINE_LABEL =
            Pattern.compile("(?<=[|(;,·—–])[ *_]*+\\p{L}++(?: \\p{L}++){0,2}+[*_]{0,3}+[:：]");

    private static final Pattern DELIMITERS = Pattern.compile("^\\s*\\|?\\s*:?-+:?\\s*(?:\\|\\s*:?-+:?\\s*)*\\|?\\s*$");

    private final List<Word> words = new ArrayList<>();

    private Words() {}

    static List<Word> of(String markdown) {
        Words words = new Words();
        String text = markdown.replace("\r\n", "\n").replace('\r', '\n');
        text = COMMENT.matcher(text)
                .replaceAll(found -> "\n".repeat((int)
                        found.group().chars().filter(c -> c == '\n').count()));
        text = REFERENCE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(character(found)));
        List<String> lines = TypedForms.of(text).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            boolean header = i + 1 < lines.size()
                    && lines.get(i).contains("|")
                    && DELIMITERS.matcher(lines.get(i + 1)).matches();
            words.line(lines.get(i), i + 1, header);
        }
        return words.words;
    }

    private static String character(MatchResult found) {
        int point = found.group(3) != null
                ? NAMED.get(found.group(3))
                : found.group(1) != null ? Integer.parseInt(found.group(1)) : Integer.parseInt(found.group(2), 16);
        // A line break is as good as a blank, and does not shift the lines.
        return !Character.isValidCodePoint(point) || Character.isWhitespace(point) ? " " : Character.toString(point);
    }

    private void line(String line, int number, boolean header) {
        String rest = MARKERS.matcher(line).replaceFirst("");
        Matcher heading = HEADING.matcher(rest);
        if (heading.find()) {
            words(SHORTCODE.matcher(rest.substring(heading.end())).replaceAll(" "), number, true);
        } else if (header || TemplateLines.contains(rest.strip())) {
            words(rest, number, true);
        } else {
            int lead = Math.max(end(BOLD.matcher(rest)), end(LEAD.matcher(rest)));
            words(rest.substring(0, lead), number, true);
            text(rest.substring(lead), number);
        }
    }

    private void text(String text, int number) {
        Matcher label = INLINE_LABEL.matcher(text);
        int end = 0;
        while (label.find()) {
            words(text.substring(end, label.start()), number, false);
            words(label.group(), number, true);
            end = label.end();
        }
        words(text.substring(end), number, false);
    }

    private static int end(Matcher matcher) {
        return matcher.find() ? matcher.end() : 0;
    }

    private void words(String text, int line, boolean label) {
        int start = -1;
        UnicodeScript script = UnicodeScript.COMMON;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int point = text.codePointAt(i);
            if (start >= 0 && (!isOfWord(point) || ends(script, UnicodeScript.of(point)))) {
                add(text.substring(start, i), line, label);
                start = -1;
                script = UnicodeScript.COMMON;
            }
            if (isOfWord(point)) {
                start = start < 0 ? i : start;
                script = isWeak(UnicodeScript.of(point)) ? script : UnicodeScript.of(point);
            }
        }
        if (start >= 0) {
            add(text.substring(start), line, label);
        }
    }

    private void add(String word, int line, boolean label) {
        String folded = word.toLowerCase(Locale.ROOT).replaceFirst("^0+(?=\\d)", "");
        words.add(new Word(folded, line, words.size(), label));
    }

    private static boolean isOfWord(int point) {
        int type = Character.getType(point);
        boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
        return Character.isLetterOrDigit(point) || (mark && !isOfEmoji(point));
    }

    /** The variation selectors, which say only how an emoji looks. */
    private static boolean isOfEmoji(int point) {
        return point >= 0xFE00 && point <= 0xFE0F;
    }

    private static boolean ends(UnicodeScript before, UnicodeScript next) {
        return before != next && !isWeak(before) && !isWeak(next) && (isDense(before) || isDense(next));
    }

    /** Digits and marks belong to the word that they stand in. */
    private static boolean isWeak(UnicodeScript script) {
        return script == UnicodeScript.COMMON || script == UnicodeScript.INHERITED;
    }

    private static boolean isDense(UnicodeScript script) {
        return script == UnicodeScript.HAN || script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA;
    }
}
