package io.github.rca4j.model.text;

import java.util.BitSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How text stays in its place when it is written as Markdown.
 *
 * <p>{@link #escape} is for text from outside: it makes plain text of anything. The other methods are for writers of
 * documents: they take text that is Markdown by right and keep it from reaching out of its field, by
 * {@linkplain CharacterReference character references}, which a reader can undo.
 *
 * @since 0.1
 */
public final class MarkdownText {
    private static final Pattern LINE_START = Pattern.compile(
            "(?:[-+](?=\\s|$)|[-|:][-|:\\s]*+$|=++\\s*+$|#(?=#{0,5}(?:\\s|$))|>|([0-9]{1,9})[.)](?=\\s|$))");
    private static final Pattern ENTITY = Pattern.compile("&#?[A-Za-z0-9]{1,40};");

    /** What a name may be dressed in, a link above all, and what may be added to it. */
    private static final Pattern DRESS = Pattern.compile("(?<=\\])\\([^()]*+\\)|[*_`\\[\\]\\\\]");

    private static final Pattern ASIDE = Pattern.compile("\\([^()]*+\\)");
    private static final Pattern SPACE = Pattern.compile("\\s++");

    private MarkdownText() {}

    /**
     * Makes untrusted text plain: read as Markdown (CommonMark, with GitHub's tables, task lists, strikethrough and links
     * of bare web addresses) it is paragraphs of text and nothing else, and shows as it was. White space around lines is
     * dropped, since Markdown does not show it. What a site makes of the page afterwards, a mention of {@code @name} or a
     * link of a mail address, no escape can stop.
     *
     * <pre>{@code
     * MarkdownText.escape("<b>disk_full</b> on *db-1*")   // \<b>disk_full\</b> on \*db-1\*
     * }</pre>
     *
     * @param text any text, such as an alert's label
     * @return Markdown that shows it
     */
    public static String escape(String text) {
        String normal = NormalForm.block(text);
        StringBuilder out = new StringBuilder(normal.length() + 16);
        int start = 0;
        while (start <= normal.length()) {
            int end = normal.indexOf('\n', start);
            end = end < 0 ? normal.length() : end;
            escapeLine(normal.substring(start, end).strip(), out);
            if (end < normal.length()) {
                out.append('\n');
            }
            start = end + 1;
        }
        return out.toString();
    }

    private static void escapeLine(String line, StringBuilder out) {
        int from = 0;
        Matcher start = LINE_START.matcher(line);
        if (start.lookingAt()) {
            int digits = start.group(1) == null ? 0 : start.end(1);
            out.append(line, 0, digits).append('\\').append(line.charAt(digits));
            from = digits + 1;
        }
        Matcher entity = ENTITY.matcher(line);
        for (int i = from; i < line.length(); i++) {
            char c = line.charAt(i);
            if (isMarkup(line, i)
                    || (c == '&' && entity.region(i, line.length()).lookingAt())) {
                out.append('\\');
            }
            out.append(c);
        }
    }

    private static boolean isMarkup(String line, int i) {
        char c = line.charAt(i);
        char before = i == 0 ? ' ' : line.charAt(i - 1);
        char after = i + 1 == line.length() ? ' ' : line.charAt(i + 1);
        return switch (c) {
            case '`', '*', '[' -> true;
            case '_' -> !Character.isLetterOrDigit(before) || !Character.isLetterOrDigit(after);
            case '<' -> after != ' ';
            case '\\' -> after == ' ' || OpenConstructs.isAsciiPunctuation(after);
            // https://x.example and www.x.example would be links.
            case ':' -> Character.isLetter(before) && line.startsWith("//", i + 1);
            case '.' -> line.regionMatches(true, i - 3, "www", 0, 3);
            // "~45 minutes" is how people write about; every other tilde might strike something through.
            case '~' -> before != ' ' || !Character.isDigit(after);
            default -> false;
        };
    }

    /**
     * {@return a line of inline Markdown that ends its paragraph, and so ends what it leaves open, save raw HTML}
     *
     * @param line a text of one line
     */
    public static String line(String line) {
        return InertText.isInert(line) ? line : without(html(line), line);
    }

    /**
     * {@return a line of inline Markdown to stand in a heading, where a {@code #} at the end would be dropped}
     *
     * @param line a text of one line
     */
    public static String heading(String line) {
        if (InertText.isInert(line)) {
            return line;
        }
        BitSet acting = html(line);
        int last = line.length() - 1;
        return CharacterReference.write(line, i -> acting.get(i) || (i == last && line.charAt(i) == '#'));
    }

    private static String without(BitSet acting, String text) {
        boolean asItIs = acting.isEmpty() && text.indexOf('&') < 0 && !text.endsWith("\\");
        return asItIs ? text : CharacterReference.write(text, acting::get);
    }

    private static BitSet html(String line) {
        BitSet acting = new BitSet();
        new RawHtml(false).find(line, 0, acting);
        return acting;
    }

    /**
     * {@return a line of inline Markdown that leaves nothing open, to stand before other text in a paragraph}
     *
     * @param line a text of one line
     */
    public static String inline(String line) {
        return InertText.isInert(line) ? line : without(OpenConstructs.in(line, false, ""), line);
    }

    /**
     * {@return a line of inline Markdown to stand between two pairs of asterisks}
     *
     * @param line a text of one line
     */
    public static String bold(String line) {
        return InertText.isInert(line) ? line : without(OpenConstructs.in(line, true, ""), line);
    }

    /**
     * {@return a line of inline Markdown to stand in a cell of a table}
     *
     * @param line a text of one line
     */
    public static String cell(String line) {
        if (InertText.isInert(line)) {
            return line;
        }
        // Some readers of Markdown let a code span, a link or a tag reach over the end of its cell, and some take the
        // backslash before a pipe for one that is escaped itself.
        BitSet open = OpenConstructs.in(line, false, "*_~");
        String text = CharacterReference.write(line, i -> open.get(i) || line.startsWith("\\|", i));
        return text.indexOf('|') < 0 ? text : text.replace("|", "\\|");
    }

    /**
     * {@return Markdown of many lines that adds nothing to the structure of the document that it stands in}
     *
     * @param text a text of many lines
     * @param isLabel whether a name is that of a label which would be read as the document's
     */
    public static String block(String text, Predicate<String> isLabel) {
        return InertText.isInert(text) ? text : without(BlockStructure.in(text, isLabel, false), text);
    }

    /**
     * {@return Markdown of many lines, like {@link #block}, that begins in the line of a list's marker or box, where a
     *     table would take that line for its header}
     *
     * @param text a text of many lines
     * @param isLabel whether a name is that of a label which would be read as the document's
     */
    public static String item(String text, Predicate<String> isLabel) {
        return InertText.isInert(text) ? text : without(BlockStructure.in(text, isLabel, true), text);
    }

    /**
     * {@return whether a text, less its markup, may read like a certain name; one with a reference in it might be any}
     *
     * @param text a text of one line
     * @param isName whether a name is such a name
     */
    public static boolean readsLike(String text, Predicate<String> isName) {
        String name = DRESS.matcher(text).replaceAll("");
        return ENTITY.matcher(text).find()
                || isName.test(spaced(name))
                || isName.test(spaced(ASIDE.matcher(name).replaceAll("")));
    }

    private static String spaced(String name) {
        return SPACE.matcher(name).replaceAll(" ").strip();
    }

    /**
     * {@return whether a text of one line is more than a paragraph: a list, a quote, or code by its indentation}
     *
     * @param line a text of one line
     */
    public static boolean startsBlock(String line) {
        return line.startsWith(">") || BlockStructure.startsList(line);
    }
}
