package io.github.rca4j.render.markdown;

import io.github.rca4j.model.outline.Outline;
import io.github.rca4j.model.outline.Text;
import io.github.rca4j.model.text.CharacterReference;
import io.github.rca4j.model.text.MarkdownText;
import java.util.List;
import java.util.Optional;

/**
 * A place of a Markdown document, and how a text is written there. What the template and the outline say is written as it
 * is; people's words are kept from acting at that place, and from being taken for a placeholder.
 */
enum MarkdownPlace {
    HEADING,
    /** A line that ends its paragraph. */
    LINE,
    /** A line that is followed by others in its paragraph. */
    CLOSED_LINE,
    BOLD,
    CELL,
    BLOCK,
    /** Text that begins in the line of a list's marker. */
    ITEM,
    /** What names the language of code. */
    INFO;

    /** No parser keeps count of a longer fence. */
    private static final int LONGEST_FENCE = 255;

    private static final List<String> BULLETS = List.of("-", "*", "+");

    String of(Text text) {
        return switch (text.kind()) {
            case PLAIN, BLANK -> text.value();
            case INLINE, BLOCK ->
                Outline.isPlaceholder(text.value())
                        ? "&#" + (int) text.value().charAt(0) + ";"
                                + kept(text.value().substring(1))
                        : kept(text.value());
        };
    }

    private String kept(String words) {
        return switch (this) {
            case HEADING -> MarkdownText.heading(words);
            case LINE -> MarkdownText.line(words);
            case CLOSED_LINE -> MarkdownText.inline(words);
            case BOLD -> MarkdownText.bold(words);
            case CELL -> MarkdownText.cell(words);
            case BLOCK -> MarkdownText.block(words, Outline::isLabel);
            case ITEM -> MarkdownText.item(words, Outline::isLabel);
            // It must not be taken for a fence; in it a backslash does not save a backtick.
            case INFO -> CharacterReference.write(words, "`~|\\");
        };
    }

    /** Whether a text can follow its label in the same line. */
    static boolean fitsLine(Text text) {
        return text.kind() != Text.Kind.BLOCK
                || (text.value().indexOf('\n') < 0 && !MarkdownText.startsBlock(text.value()));
    }

    /** Whether a text can begin in the line of its box: what is a block by its first characters would be none there. */
    static boolean standsBesideBox(Text text) {
        return !MarkdownText.startsBlock(text.value())
                && "`~|".indexOf(text.value().charAt(0)) < 0;
    }

    /** The marker of a list under a text: one that does not go on with the list that the text may end with. */
    static String bulletAfter(Text text) {
        for (String bullet : BULLETS) {
            if (!hasLineLike(bullet, text.value())) {
                return bullet;
            }
        }
        return BULLETS.get(0);
    }

    private static boolean hasLineLike(String bullet, String text) {
        char mark = bullet.charAt(0);
        for (int i = text.indexOf(mark); i >= 0; i = text.indexOf(mark, i + 1)) {
            boolean first = i == 0 || text.charAt(i - 1) == '\n';
            if (first && (i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1)))) {
                return true;
            }
        }
        return false;
    }

    /** With no {@code >} there is no end of a comment. */
    static String comment(String text) {
        return CharacterReference.write(text, ">");
    }

    /** A fence that no line of the code ends. Tildes say that the code is meant, though it reads like a placeholder. */
    static String fence(Optional<Text> code) {
        String text = code.map(Text::value).orElse("");
        boolean misleading = code.filter(c -> c.kind() != Text.Kind.BLANK).isPresent() && Outline.isPlaceholder(text);
        char mark = misleading || longestRun(text, '`') >= LONGEST_FENCE ? '~' : '`';
        return String.valueOf(mark).repeat(Math.max(3, 1 + longestRun(text, mark)));
    }

    private static int longestRun(String text, char mark) {
        int longest = 0;
        int end = 0;
        for (int start = text.indexOf(mark); start >= 0; start = text.indexOf(mark, end)) {
            end = start + 1;
            while (end < text.length() && text.charAt(end) == mark) {
                end++;
            }
            longest = Math.max(longest, end - start);
        }
        return longest;
    }
}
