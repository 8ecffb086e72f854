package io.github.rca4j.model.text;

/**
 * Text from outside as a terminal, a log or a person may be shown it.
 *
 * @since 0.1
 */
public final class Printable {
    private static final int MARK = '\uFFFD';

    private Printable() {}

    /**
     * {@return the text in one line, with a mark in place of what would steer a terminal, turn the text around or hide}
     *
     * <pre>{@code
     * Printable.line("disk\nfull \u001B[31m")   // disk full �[31m
     * }</pre>
     *
     * @param text any text
     */
    public static String line(String text) {
        return text.codePoints()
                .map(Printable::shown)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int shown(int codePoint) {
        if (codePoint == '\n' || codePoint == '\r' || codePoint == '\t') {
            return ' ';
        }
        return isVisible(codePoint) ? codePoint : MARK;
    }

    /**
     * {@return whether a character is one to be seen, a space included; not so control and format characters, separators
     * of lines and paragraphs, and halves of pairs}
     *
     * @param codePoint the character
     */
    public static boolean isVisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> false;
            default -> true;
        };
    }
}
