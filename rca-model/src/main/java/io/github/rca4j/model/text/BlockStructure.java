package io.github.rca4j.model.text;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what in a text of many lines would be read as structure of the document that it stands in: headings, rules,
 * labels of the template, raw HTML, link definitions, and code fences that nothing closes. Lists, quotes, tables and
 * closed fences are the text's own and are left alone; inside a closed fence nothing is looked for.
 */
final class BlockStructure {
    // Each speaks of one line, whose end is \z: $ would also match before a next-line character.
    private static final Pattern MARKER =
            Pattern.compile("(?:[-+*]|[0-9]{1,9}[.)])(?:[ \\t]++(?:\\[[ xX]\\][ \\t]++)?+|\\z)");
    private static final String MARKERS = "-+*0123456789";
    private static final String RULE = "-=*_";
    private static final String WITHIN_RULE = RULE + " \t";
    private static final Pattern HEADING = Pattern.compile("#{1,6}(?:[\\s\u00A0]|\\z)");
    private static final String FENCES = "`~";
    private static final Pattern FENCE = Pattern.compile("`{3,}[^`]*+\\z|~{3}.*+\\z", Pattern.DOTALL);
    private static final Pattern BOX = Pattern.compile("\\[[ xX]\\](?:[ \\t]|\\z)");

    /** A name in bold and a colon, however the colon is written. */
    private static final Pattern LABEL =
            Pattern.compile("([*_]{2,4})(.{1,120}?)(?::\\1|\\1(?:\\\\?:|&colon;|&#0{0,9}58;|&#[xX]0{0,9}3[aA];))");
    /** The line under a table's header, and one that might be it within a list or quote. */
    private static final Pattern DELIMITERS = Pattern.compile("[ \\t]*+[-:|][-:| \\t]*+");

    private static final Pattern PERHAPS_DELIMITERS = Pattern.compile("[-:|\\s>*+.)0-9]++");

    /** No parser keeps count of a longer fence. */
    private static final int LONGEST_FENCE = 255;
    /** Deeper lists than anybody writes; some parsers give up on what follows deeper ones. */
    private static final int DEEPEST = 15;
    /** How far in a list or a quote may begin; it may lie within as many others as there are characters before it. */
    private static final int FARTHEST = 40;

    /** Indented further, a line is code after an empty one, and text after any other. */
    private static final int DEEPEST_TEXT = 3;

    /** A bracket that closes on its line, with nothing after it that would make it a definition. */
    private static final Pattern HARMLESS_BRACKET = Pattern.compile("\\[(?:[^\\[\\]\\\\]|\\\\.)*+\\](?!:)");

    private final List<String> lines;
    private final Predicate<String> isLabel;
    private final BitSet acting = new BitSet();
    /** For a kind of fence, the length from which on no search will find its end, and the line up to which that holds. */
    private final Map<String, int[]> unclosed = new HashMap<>();

    /** How far each line is indented, and the next line that is not blank; empty until a fence is met. */
    private int[] indents = {};

    private int[] nextText = {};

    private final RawHtml html;
    /** What precedes a line: an empty one, one of code by its indentation, and a list that it may still belong to. */
    private boolean afterGap;

    private boolean afterCode;
    private boolean inList;

    private BlockStructure(String text, Predicate<String> isLabel) {
        this.lines = List.of(text.split("\n", -1));
        this.isLabel = isLabel;
        this.html = new RawHtml(mayHoldTable());
    }

    private boolean mayHoldTable() {
        for (String line : lines) {
            if (line.indexOf('-') >= 0 && PERHAPS_DELIMITERS.matcher(line).matches()) {
                return true;
            }
        }
        return false;
    }

    /** {@return the places of the characters that must not act} */
    static BitSet in(String text, Predicate<String> isLabel, boolean inLine) {
        BlockStructure structure = new BlockStructure(text, isLabel);
        structure.scan();
        if (inLine) {
            structure.preventTable();
        }
        return structure.acting;
    }

    static boolean startsList(String line) {
        return endOfMarker(line, 0) >= 0;
    }

    /** {@return where the text begins behind the marker of a list, -1 where none stands} */
    private static int endOfMarker(String line, int i) {
        if (i == line.length() || MARKERS.indexOf(line.charAt(i)) < 0) {
            return -1;
        }
        Matcher marker = matcher(MARKER, line, i);
        return marker.lookingAt() ? marker.end() : -1;
    }

    private void scan() {
        int start = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean gap = isBlank(line, 0);
            boolean code = isCode(line);
            int last = scanLine(i, start);
            if (gap) {
                html.endParagraph();
            } else if (last > i) {
                // Indented this far and within a paragraph, it may be a code span instead, or nothing.
                boolean fence = leadingSpaces(line) <= DEEPEST_TEXT || afterGap;
                if (!fence && !isSpan(i, last)) {
                    html.doubt();
                }
                for (; i < last; i++) {
                    if (!fence && html.isDoubtful()) {
                        html.find(lines.get(i), start, acting);
                    }
                    start += lines.get(i).length() + 1;
                }
            } else if (!code) {
                html.find(line, start, acting);
            }
            inList = isInList(line);
            afterGap = gap;
            afterCode = code;
            start += lines.get(i).length() + 1;
        }
    }

    /** Whether a line is code by its indentation, to every parser and however far the whole text is indented. */
    private boolean isCode(String line) {
        return leadingSpaces(line) > DEEPEST_TEXT && !inList && (afterGap || afterCode);
    }

    private boolean isInList(String line) {
        int i = skipSpace(line, 0);
        boolean begins = i < line.length() && (line.charAt(i) == '>' || endOfMarker(line, i) >= 0);
        boolean ends = i == 0 && !line.isEmpty() && afterGap;
        return begins || (inList && !ends);
    }

    /** Whether a fence is code as well where it is taken for a part of a paragraph. */
    private boolean isSpan(int first, int last) {
        String opening = lines.get(first).stripLeading();
        return !html.isDoubtful()
                && opening.charAt(0) == '`'
                && CodeSpans.runLength(opening, 0) == lines.get(last).strip().length()
                && lines.subList(first + 1, last).stream().allMatch(l -> l.indexOf('`') < 0 && !isBlank(l, 0));
    }

    /** A text that begins in the line of a marker begins no table, since that would hold the marker, or the box. */
    private void preventTable() {
        int start = 0;
        for (int i = 0; i < lines.size() && (i < 2 || lines.get(i - 1).indexOf('|') >= 0); i++) {
            String line = lines.get(i);
            boolean list = line.indexOf('|') < 0 && startsList(line.strip());
            // The marker of the item is as good as a dash, if a line with a pipe precedes the list.
            boolean dashes = line.indexOf('-') >= 0 || (i == 0 && line.indexOf('|') >= 0);
            if (dashes && DELIMITERS.matcher(line).matches() && !list) {
                acting.set(start + skipSpace(line, 0));
            }
            start += line.length() + 1;
        }
    }

    /** {@return the last line of what begins in this one: of a closed fence its end, else the line itself} */
    private int scanLine(int number, int start) {
        String line = lines.get(number);
        int rule = startOfRule(line);
        int i = skipSpace(line, 0);
        int depth = 0;
        while (i < line.length()) {
            char c = line.charAt(i);
            if (c == '>' && ++depth <= DEEPEST && i < FARTHEST) {
                i = skipSpace(line, i + 1);
                continue;
            }
            if (c == '>' || (i >= rule && RULE.indexOf(c) >= 0)) {
                acting.set(start + i);
                return number;
            }
            int text = endOfMarker(line, i);
            if (text < 0) {
                break;
            }
            if (++depth > DEEPEST || i >= FARTHEST) {
                acting.set(start + i);
                return number;
            }
            i = text;
        }
        int length = lengthOfFence(line, i);
        if (length > 0) {
            // Whether it is a fence after a marker or a tab hangs on what precedes it, and a pipe may make it a table.
            boolean certain = i == leadingSpaces(line) && length <= LONGEST_FENCE && line.indexOf('|') < 0;
            int end = certain ? endOfFence(number, i, line.charAt(i), length) : -1;
            if (end < 0) {
                acting.set(start + i, start + i + length);
            }
            return Math.max(number, end);
        }
        if (acts(line, i, start + i == 0)) {
            boolean label = line.charAt(i) == '*' || line.charAt(i) == '_';
            acting.set(start + i, start + i + (label ? 2 : 1));
        }
        return number;
    }

    private boolean acts(String line, int i, boolean first) {
        if (i >= line.length()) {
            return false;
        }
        return switch (line.charAt(i)) {
            case '#' -> matcher(HEADING, line, i).lookingAt();
            // Alone in its line it begins a block that ends with the next empty line.
            case '<' -> RawHtml.isLineBreak(line, i) && isBlank(line, line.indexOf('>', i) + 1);
            case '[' ->
                (first && matcher(BOX, line, i).lookingAt())
                        || !matcher(HARMLESS_BRACKET, line, i).lookingAt();
            case '*', '_' -> {
                Matcher label = matcher(LABEL, line, i);
                yield label.lookingAt() && MarkdownText.readsLike(label.group(2), isLabel);
            }
            default -> false;
        };
    }

    /** {@return how long the fence is that opens at a place, 0 where none does} */
    private static int lengthOfFence(String line, int i) {
        if (i == line.length() || FENCES.indexOf(line.charAt(i)) < 0) {
            return 0;
        }
        return matcher(FENCE, line, i).lookingAt() ? CodeSpans.runLength(line, i) : 0;
    }

    /** {@return the place from which on a line holds nothing but what rules are made of} */
    private static int startOfRule(String line) {
        int start = line.length();
        while (start > 0 && WITHIN_RULE.indexOf(line.charAt(start - 1)) >= 0) {
            start--;
        }
        return start;
    }

    /** {@return the line that closes a fence which no line in between can leave, -1 if there is none} */
    private int endOfFence(int number, int indent, char c, int length) {
        String kind = c + ":" + indent;
        int[] failed = unclosed.get(kind);
        if (failed != null && length >= failed[0] && number < failed[1]) {
            return -1;
        }
        if (indents.length == 0) {
            measure();
        }
        int i = nextText[number];
        for (; i < lines.size() && indents[i] >= indent; i = nextText[i]) {
            // As far in as the fence itself, so that whatever it stands in, this ends it. A little further in it does,
            // too,
            // but for some parsers only.
            if (indents[i] <= indent + DEEPEST_TEXT && closes(lines.get(i), indents[i], c, length)) {
                if (indents[i] == indent) {
                    return i;
                }
                break;
            }
        }
        unclosed.put(kind, new int[] {length, i});
        return -1;
    }

    /** Measured once, so that many fences that nothing closes do not read what follows them again and again. */
    private void measure() {
        indents = new int[lines.size()];
        nextText = new int[lines.size()];
        int next = lines.size();
        for (int i = lines.size() - 1; i >= 0; i--) {
            String line = lines.get(i);
            nextText[i] = next;
            indents[i] = leadingSpaces(line);
            next = isBlank(line, 0) ? next : i;
        }
    }

    private static boolean closes(String line, int from, char c, int length) {
        int end = from;
        while (end < line.length() && line.charAt(end) == c) {
            end++;
        }
        return end - from >= length && skipSpace(line, end) == line.length();
    }

    /** Markdown knows no other white space. */
    private static boolean isBlank(String line, int from) {
        int i = from;
        while (i < line.length() && (line.charAt(i) == ' ' || line.charAt(i) == '\t')) {
            i++;
        }
        return i == line.length();
    }

    private static int leadingSpaces(String line) {
        int i = 0;
        while (i < line.length() && line.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    private static int skipSpace(String line, int from) {
        int i = from;
        while (i < line.length() && " \t\f\u000B".indexOf(line.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    private static Matcher matcher(Pattern pattern, String line, int from) {
        return pattern.matcher(line).region(from, line.length());
    }
}
