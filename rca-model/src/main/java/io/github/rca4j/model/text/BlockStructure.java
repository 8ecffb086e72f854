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
    private static final Pattern MARKER =
            Pattern.compile("(?:[-+*]|[0-9]{1,9}[.)])(?:[ \\t]++(?:\\[[ xX]\\][ \\t]++)?+|$)");
    private static final String RULE = "-=*_";
    private static final String WITHIN_RULE = RULE + " \t";
    private static final Pattern HEADING = Pattern.compile("#{1,6}(?:[ \\t]|$)");
    private static final Pattern FENCE = Pattern.compile("(`{3,})[^`]*+$|(~{3,}).*+$");
    private static final Pattern LABEL = Pattern.compile("(\\*\\*|__)([^*_]{1,80})\\1:");
    private static final Pattern BOX = Pattern.compile("\\[[ xX]\\](?:[ \\t]|$)");
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

    private BlockStructure(String text, Predicate<String> isLabel) {
        this.lines = List.of(text.split("\n", -1));
        this.isLabel = isLabel;
    }

    /** {@return the places of the characters that must not act} */
    static BitSet in(String text, Predicate<String> isLabel) {
        BlockStructure structure = new BlockStructure(text, isLabel);
        structure.scan();
        return structure.acting;
    }

    static boolean startsList(String line) {
        return MARKER.matcher(line).lookingAt();
    }

    private void scan() {
        int start = 0;
        for (int i = 0; i < lines.size(); i++) {
            int last = scanLine(i, start);
            for (; i < last; i++) {
                start += lines.get(i).length() + 1;
            }
            start += lines.get(i).length() + 1;
        }
    }

    /** {@return the last line of what begins in this one: of a closed fence its end, else the line itself} */
    private int scanLine(int number, int start) {
        String line = lines.get(number);
        boolean quoted = false;
        int rule = startOfRule(line);
        int i = skipSpace(line, 0);
        while (i < line.length()) {
            char c = line.charAt(i);
            if (c == '>') {
                quoted = true;
                i = skipSpace(line, i + 1);
                continue;
            }
            if (i >= rule && RULE.indexOf(c) >= 0) {
                acting.set(start + i);
                return number;
            }
            Matcher marker = matcher(MARKER, line, i);
            if (!marker.lookingAt()) {
                break;
            }
            i = marker.end();
        }
        Matcher fence = matcher(FENCE, line, i);
        if (i < line.length() && fence.lookingAt()) {
            int end = quoted ? -1 : endOfFence(number, i, line.charAt(i), fenceLength(fence));
            if (end < 0) {
                acting.set(start + i);
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
            case '<' ->
                i + 1 < line.length()
                        && OpenConstructs.startsTag(line.charAt(i + 1))
                        && !OpenConstructs.startsAutolink(line, i);
            case '[' ->
                (first && matcher(BOX, line, i).lookingAt())
                        || !matcher(HARMLESS_BRACKET, line, i).lookingAt();
            case '*', '_' -> {
                Matcher label = matcher(LABEL, line, i);
                yield label.lookingAt() && isLabel.test(label.group(2));
            }
            default -> false;
        };
    }

    private static int fenceLength(Matcher fence) {
        return fence.group(1) != null ? fence.end(1) - fence.start(1) : fence.end(2) - fence.start(2);
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
            if (indents[i] - indent <= 3 && closes(lines.get(i), indents[i], c, length)) {
                return i;
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
            next = line.isBlank() ? next : i;
        }
    }

    private static boolean closes(String line, int from, char c, int length) {
        int end = from;
        while (end < line.length() && line.charAt(end) == c) {
            end++;
        }
        return end - from >= length && skipSpace(line, end) == line.length();
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
        while (i < line.length() && (line.charAt(i) == ' ' || line.charAt(i) == '\t')) {
            i++;
        }
        return i;
    }

    private static Matcher matcher(Pattern pattern, String line, int from) {
        return pattern.matcher(line).region(from, line.length());
    }
}
