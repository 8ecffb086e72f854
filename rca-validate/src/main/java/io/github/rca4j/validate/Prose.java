package io.github.rca4j.validate;

import io.github.rca4j.validate.Sentence.Word;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Splits a text into sentences and words, in one pass. */
final class Prose {
    private static final String ENDS = ".!?…";
    private static final String ENDS_ALWAYS = "。！？|";
    private static final String CLOSERS = "\"'”’)]*_`";
    private static final String JOINERS = "'’-_.@+&:=%\\";
    private static final String TRANSPARENT = " \t\n\u00a0*_~`\"“”";
    private static final Set<String> ABBREVIATIONS = Set.of(
            "e.g", "i.e", "etc", "vs", "approx", "cf", "mr", "mrs", "ms", "dr", "no", "fig", "ca", "incl", "resp",
            "min", "max", "sec", "st");

    private final String text;
    private final Markup markup;
    private final BitSet quoted = new BitSet();
    private final List<Sentence> sentences = new ArrayList<>();
    private List<Word> words = new ArrayList<>();
    private boolean inBlockQuote;
    private boolean inHeading;
    private boolean apart = true;

    private Prose(String text, Markup markup) {
        this.text = text;
        this.markup = markup;
    }

    static List<Sentence> sentences(String text, Markup markup) {
        Prose prose = new Prose(text, markup);
        if (text.indexOf('"') >= 0 || text.indexOf('“') >= 0) {
            prose.quotes();
        }
        prose.scan();
        return List.copyOf(prose.sentences);
    }

    /** What stands between two double quotes of one paragraph. */
    private void quotes() {
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' && startsBlock(i + 1)) {
                open = -1;
            } else if (c == '"' && !markup.isCode(i) && !markup.isUnseen(i)) {
                open = toggled(open, i);
            } else if (c == '“') {
                open = i;
            } else if (c == '”' && open >= 0) {
                open = toggled(open, i);
            }
        }
    }

    private int toggled(int open, int at) {
        if (open < 0) {
            return at;
        }
        quoted.set(open, at);
        return -1;
    }

    private void scan() {
        int i = startLine(0);
        while (i < text.length()) {
            char c = text.charAt(i);
            if (markup.isUnseen(i)) {
                i = markup.endOfUnseen(i);
            } else if (markup.isCode(i)) {
                int end = markup.endOfCode(i);
                String piece = text.substring(i, end);
                add(i, end, piece, "");
                if (piece.indexOf('\n') >= 0) {
                    endSentence();
                }
                i = end;
            } else if (c == '\n') {
                i = startLine(i + 1);
            } else if (startsWord(i)) {
                i = word(i);
            } else {
                i = mark(i, c);
            }
        }
        endSentence();
    }

    private int mark(int i, char c) {
        if (ENDS_ALWAYS.indexOf(c) >= 0 || (ENDS.indexOf(c) >= 0 && endsSentence(i))) {
            endSentence();
        } else {
            apart |= TRANSPARENT.indexOf(c) < 0;
        }
        return i + 1;
    }

    private boolean startsWord(int i) {
        char c = text.charAt(i);
        return isOfWord(c) || (c == '@' && i + 1 < text.length() && isOfWord(text.charAt(i + 1)));
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c);
    }

    private int word(int start) {
        int end = start + 1;
        while (end < text.length() && (isOfWord(text.charAt(end)) || joins(text, end)) && !markup.isCode(end)) {
            end++;
        }
        String word = text.substring(start, end);
        add(start, end, word, lower(word));
        return end;
    }

    /** {@return a word as it is looked for} */
    static String lower(String word) {
        return word.toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    /** {@return whether a character may stand within a word} */
    static boolean isJoiner(char c) {
        return JOINERS.indexOf(c) >= 0;
    }

    /** {@return whether a character joins what stands on both sides of it to one word} */
    static boolean joins(String text, int i) {
        char c = text.charAt(i);
        if (!isJoiner(c) || i + 1 >= text.length() || !isOfWord(text.charAt(i + 1)) || !isOfWord(text.charAt(i - 1))) {
            return false;
        }
        return c != ':' || (Character.isDigit(text.charAt(i - 1)) && Character.isDigit(text.charAt(i + 1)));
    }

    private void add(int from, int to, String word, String lower) {
        words.add(new Word(word, lower, from, to, apart, quoted.get(from)));
        apart = false;
    }

    private boolean endsSentence(int i) {
        int next = i + 1;
        while (next < text.length() && CLOSERS.indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        if (next >= text.length()) {
            return true;
        }
        if (!Character.isWhitespace(text.charAt(next))) {
            return false;
        }
        return text.charAt(i) != '.' || !(isAbbreviation() || goesOn(next));
    }

    private boolean isAbbreviation() {
        if (words.isEmpty()) {
            return false;
        }
        Word last = words.get(words.size() - 1);
        return ABBREVIATIONS.contains(last.lower()) || (last.text().length() == 1 && last.isCapitalised());
    }

    private boolean goesOn(int space) {
        int next = space;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        return next < text.length() && Character.isLowerCase(text.charAt(next));
    }

    private void endSentence() {
        if (!words.isEmpty()) {
            sentences.add(new Sentence(words, inBlockQuote));
            words = new ArrayList<>();
        }
        apart = true;
    }

    /** {@return where a line's text begins, behind the number of its item} */
    private int startLine(int start) {
        int mark = skipSpace(start);
        char first = mark < text.length() ? text.charAt(mark) : '\n';
        if (start == 0 || inHeading || startsBlock(start)) {
            endSentence();
        }
        inHeading = first == '#';
        // A paragraph of a quote goes on in lines that have no mark of their own.
        inBlockQuote = first == '>' || (inBlockQuote && "\n#|".indexOf(first) < 0 && !startsItem(mark));
        return Character.isDigit(first) && startsItem(mark) ? text.indexOf(' ', mark) : start;
    }

    /** {@return whether a line does not go on with the sentence of the line before} */
    private boolean startsBlock(int start) {
        int i = skipSpace(start);
        if (i >= text.length() || "\n#|>+•".indexOf(text.charAt(i)) >= 0) {
            return true;
        }
        boolean broken = start >= 3 && text.charAt(start - 2) == ' ' && text.charAt(start - 3) == ' ';
        return broken || text.startsWith("**", i) || text.startsWith("__", i) || startsItem(i);
    }

    private boolean startsItem(int i) {
        if (i >= text.length()) {
            return false;
        }
        int end = i;
        while (end < text.length() && end - i < 4 && Character.isDigit(text.charAt(end))) {
            end++;
        }
        boolean numbered = end > i && end < text.length() && ".)".indexOf(text.charAt(end)) >= 0;
        boolean bullet = end == i && "-*–—".indexOf(text.charAt(i)) >= 0;
        return (numbered || bullet) && end + 1 < text.length() && text.charAt(end + 1) == ' ';
    }

    private int skipSpace(int start) {
        int i = start;
        while (i < text.length() && " \t".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }
}
