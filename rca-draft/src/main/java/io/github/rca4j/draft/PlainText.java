package io.github.rca4j.draft;

import io.github.rca4j.model.text.MarkdownText;
import io.github.rca4j.model.text.NormalForm;
import java.util.regex.Pattern;

/** How text from outside becomes text that is safe to show. */
final class PlainText {
    /** Marks that turn the direction of what follows; with them one text can be made to look like another. */
    private static final Pattern TURNS = Pattern.compile("[\u202A-\u202E\u2066-\u2069]");

    /**
     * What has no width, and so hides: with it one text can be made to look like another, or say what nobody sees. Those
     * that join letters and emoji, and marks of direction of a single character, are left.
     */
    private static final Pattern HIDES = Pattern.compile(
            "[\u00AD\u034F\u115F\u1160\u180E\u200B\u2060-\u2064\u3164\uFEFF\uFFA0\\x{E0000}-\\x{E007F}]");

    /** What sites make a mention of, which tells a person. */
    private static final Pattern MENTION = Pattern.compile("(?<![\\p{Alnum}_])@(?=[\\p{Alnum}_])");

    /** What sites make a reference to an issue of, which tells the issue. */
    private static final Pattern ISSUE = Pattern.compile("#(?=\\p{Digit})|\\b[Gg][Hh]-(?=\\p{Digit})");

    /** Has no width and joins: with it between them, sign and name look the same and call nobody. */
    private static final String JOINER = "\u2060";

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int WORD = 40;
    private static final int READ = 4;

    private PlainText() {}

    /** {@return the text as one line without control characters, not escaped} */
    static String line(String text) {
        String line = NormalForm.line(text);
        if (isPlain(line)) { // nearly always, and then there is nothing to find
            return line;
        }
        String seen = HIDES.matcher(line).replaceAll("");
        String turned = TURNS.matcher(seen).replaceAll("\uFFFD");
        return SPACES.matcher(turned).replaceAll(" ");
    }

    /** {@return whether there is nothing but printable ASCII and single spaces} */
    private static boolean isPlain(String line) {
        char before = 'a';
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c < ' ' || c > '~' || (c == ' ' && before == ' ')) {
                return false;
            }
            before = c;
        }
        return true;
    }

    /** {@return the text as one line of Markdown that shows it and calls nobody, cut to about so many characters} */
    static String markdown(String text, int limit) {
        Cut cut = cut(text, limit);
        boolean mayRefer = cut.text().indexOf('#') >= 0
                || cut.text().contains("h-")
                || cut.text().contains("H-");
        return shown(mayRefer ? new Cut(parted(ISSUE, cut.text()), cut.whole()) : cut);
    }

    /** {@return the name of an incident, as {@link #markdown} but for one such as {@code #42}: it is to be found by it} */
    static String reference(String text, int limit) {
        return shown(cut(text, limit));
    }

    private static String shown(Cut cut) {
        String text = cut.text().indexOf('@') < 0 ? cut.text() : parted(MENTION, cut.text());
        return MarkdownText.escape(text) + (cut.whole() ? "" : " … (shortened)");
    }

    private static String parted(Pattern sign, String text) {
        return sign.matcher(text).replaceAll("$0" + JOINER);
    }

    /** {@return the text as one line, cut to about so many characters, not escaped} */
    static String shortened(String text, int limit) {
        Cut cut = cut(text, limit);
        return cut.text() + (cut.whole() ? "" : " …");
    }

    private record Cut(String text, boolean whole) {}

    /** At a space, where there is one near, and never within a character. */
    private static Cut cut(String text, int limit) {
        // A megabyte of which a line is shown need not be cleaned whole.
        int read = Math.min(text.length(), READ * limit);
        String line = line(text.substring(0, read));
        if (line.length() <= limit) {
            return new Cut(line, read == text.length());
        }
        int end = Character.isLowSurrogate(line.charAt(limit)) ? limit - 1 : limit;
        int space = line.lastIndexOf(' ', end);
        return new Cut(line.substring(0, space > 0 && end - space <= WORD ? space : end), false);
    }
}
