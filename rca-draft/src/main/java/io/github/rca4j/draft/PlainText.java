package io.github.rca4j.draft;

import io.github.rca4j.model.text.MarkdownText;
import io.github.rca4j.model.text.NormalForm;
import java.util.regex.Pattern;

/** How text from outside becomes text that is safe to show. */
final class PlainText {
    /** Marks that turn the direction of what follows; with them one text can be made to look like another. */
    private static final Pattern TURNS = Pattern.compile("[\u202A-\u202E\u2066-\u2069]");

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int WORD = 40;
    private static final int READ = 4;

    private PlainText() {}

    /** {@return the text as one line without control characters, not escaped} */
    static String line(String text) {
        String turned = TURNS.matcher(NormalForm.line(text)).replaceAll("\uFFFD");
        return SPACES.matcher(turned).replaceAll(" ");
    }

    /** {@return the text as one line of Markdown that shows it, cut to about so many characters} */
    static String markdown(String text, int limit) {
        Cut cut = cut(text, limit);
        return MarkdownText.escape(cut.text()) + (cut.whole() ? "" : " … (shortened)");
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
