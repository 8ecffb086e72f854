package io.github.rca4j.validate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What of a text is no prose: code, addresses, tags, comments. Every search that fails is remembered, so that a text of
 * nothing but openers is read once.
 */
final class Markup {
    private static final String FENCES = "`~";
    private static final int CODE = Marks.BACKTICK | Marks.TILDE;
    private static final int SHORTEST_FENCE = 3;

    private static final Markup NOTHING = new Markup("");

    private final String text;
    /** Code and addresses, which stand for words. */
    private final BitSet code = new BitSet();
    /** Tags, comments and the targets of links, which stand for nothing. */
    private final BitSet unseen = new BitSet();

    private final List<Target> targets = new ArrayList<>();

    /** Where a link leads to, and where that is written. */
    record Target(int from, int to) {}

    private Markup(String text) {
        this.text = text;
    }

    static Markup of(String text) {
        return of(text, Marks.in(text));
    }

    /** {@return the markup of a text of which the marks are known} */
    static Markup of(String text, int marks) {
        if ((marks & (CODE | Marks.ANGLE | Marks.BRACKET | Marks.ADDRESS)) == 0) {
            return NOTHING;
        }
        Markup markup = new Markup(text);
        if ((marks & CODE) != 0) {
            markup.fences();
            markup.codeSpans();
        }
        if ((marks & Marks.ANGLE) != 0) {
            markup.tags();
        }
        if ((marks & Marks.BRACKET) != 0) {
            markup.links();
            markup.definitions();
        }
        if ((marks & Marks.ADDRESS) != 0) {
            markup.addresses("://");
            markup.addresses("mailto:");
            markup.addresses("www.");
        }
        return markup;
    }

    boolean isCode(int at) {
        return code.get(at);
    }

    boolean isUnseen(int at) {
        return unseen.get(at);
    }

    int endOfCode(int at) {
        return Math.min(text.length(), code.nextClearBit(at));
    }

    int endOfUnseen(int at) {
        return Math.min(text.length(), unseen.nextClearBit(at));
    }

    /** {@return where the links lead to, outside of code} */
    List<Target> targets() {
        return targets;
    }

    private boolean isProse(int at) {
        return !code.get(at) && !unseen.get(at);
    }

    private void fences() {
        int open = -1;
        int length = 0;
        for (int start = 0; start < text.length(); start = endOfLine(start) + 1) {
            int end = endOfLine(start);
            int mark = fence(start, end, open < 0);
            int run = run(mark, end);
            boolean fits = run >= SHORTEST_FENCE;
            if (open < 0
                    && fits
                    && (text.charAt(mark) == '~'
                            || text.substring(mark + run, end).indexOf('`') < 0)) {
                open = mark;
                length = run;
            } else if (open >= 0
                    && fits
                    && text.charAt(mark) == text.charAt(open)
                    && run >= length
                    && text.substring(mark + run, end).isBlank()) {
                code.set(open, mark + run);
                open = -1;
            }
        }
        if (open >= 0) {
            code.set(open, text.length());
        }
    }

    /** {@return where a line's fence would be: behind its indentation and, where it opens, the marks of lists and quotes} */
    private int fence(int start, int end, boolean opens) {
        int i = start;
        String before = opens ? " \t>-*+0123456789.)" : " \t>";
        while (i < end && before.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    private int run(int at, int end) {
        int i = at;
        if (at < end && FENCES.indexOf(text.charAt(at)) >= 0) {
            while (i < end && text.charAt(i) == text.charAt(at)) {
                i++;
            }
        }
        return i - at;
    }

    private int endOfLine(int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    /** Each run of backticks ends at the next of its length within the paragraph. */
    private void codeSpans() {
        List<int[]> runs = new ArrayList<>();
        int paragraph = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                paragraph++;
            } else if (c == '`' && !code.get(i)) {
                int length = run(i, text.length());
                runs.add(new int[] {i, length, paragraph, -1});
                i += length - 1;
            }
        }
        Map<Integer, Integer> next = new HashMap<>();
        for (int r = runs.size() - 1; r >= 0; r--) {
            Integer closing = next.put(runs.get(r)[1], r);
            runs.get(r)[3] = closing == null || runs.get(closing)[2] != runs.get(r)[2] ? -1 : closing;
        }
        int r = 0;
        while (r < runs.size()) {
            int closing = runs.get(r)[3];
            if (closing >= 0) {
                code.set(runs.get(r)[0], runs.get(closing)[0] + runs.get(closing)[1]);
            }
            r = Math.max(r, closing) + 1;
        }
    }

    private void tags() {
        for (int i = text.indexOf('<'); i >= 0; i = text.indexOf('<', i + 1)) {
            if (!isProse(i)) {
                continue;
            }
            if (text.startsWith("<!--", i)) {
                int end = text.indexOf("-->", i);
                unseen.set(i, end < 0 ? text.length() : end + 3);
            } else if (i + 1 < text.length() && startsTag(text.charAt(i + 1))) {
                tag(i);
            }
        }
    }

    private static boolean startsTag(char c) {
        return c == '/' || (c < 128 && Character.isLetter(c));
    }

    private void tag(int start) {
        int end = start + 1;
        boolean address = false;
        boolean space = false;
        while (end < text.length() && "<>\n".indexOf(text.charAt(end)) < 0) {
            address |= text.charAt(end) == ':' && !space;
            space |= text.charAt(end) == ' ';
            end++;
        }
        if (end == text.length() || text.charAt(end) != '>') {
            return;
        }
        if (address && !space) {
            targets.add(new Target(start + 1, end));
            code.set(start, end + 1);
        } else if (!space || text.substring(start, end).indexOf('=') >= 0) {
            unseen.set(start, end + 1);
        }
    }

    private void links() {
        int closing = 0;
        int failed = 0;
        for (int i = text.indexOf("]("); i >= 0 && closing >= 0; i = text.indexOf("](", i + 1)) {
            int from = i + 2;
            int end = i < failed || !isProse(i) ? -1 : endOfTarget(from);
            closing = closing < end ? text.indexOf(')', end) : closing;
            if (end < 0 || closing < 0) {
                continue;
            }
            failed = end;
            // A title may follow the target.
            if (closing >= end && endOfLine(end) > closing) {
                targets.add(new Target(from, end));
                unseen.set(i, closing + 1);
            }
        }
    }

    /** {@return where a link's target ends: at white space, or where its parenthesis closes} */
    private int endOfTarget(int from) {
        int depth = 0;
        int i = from;
        while (i < text.length() && text.charAt(i) > ' ' && (text.charAt(i) != ')' || depth > 0)) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            i++;
        }
        return i;
    }

    /** Lines such as {@code [label]: target}. */
    private void definitions() {
        for (int start = 0; start < text.length(); start = endOfLine(start) + 1) {
            int colon = text.charAt(start) == '[' ? text.indexOf(']', start) + 1 : 0;
            int end = endOfLine(start);
            if (colon > 0 && colon < end && text.charAt(colon) == ':' && isProse(start)) {
                int from = colon + 1;
                while (from < end && text.charAt(from) == ' ') {
                    from++;
                }
                int to = endOfTarget(from);
                if (to > from) {
                    targets.add(new Target(from, to));
                    unseen.set(start, to);
                }
            }
        }
    }

    private void addresses(String mark) {
        for (int i = text.indexOf(mark); i >= 0; i = text.indexOf(mark, i + 1)) {
            if (!isProse(i)) {
                continue;
            }
            int start = i;
            while (start > 0 && i - start < 20 && Character.isLetter(text.charAt(start - 1))) {
                start--;
            }
            int end = i + mark.length();
            while (end < text.length() && isOfAddress(text.charAt(end))) {
                end++;
            }
            while (".,;:!?'*_".indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            if (end > start) {
                code.set(start, end);
            }
        }
    }

    private static boolean isOfAddress(char c) {
        return c > ' ' && "<>\"`)]|\u201d".indexOf(c) < 0 && !Character.isWhitespace(c);
    }
}
