package io.github.rca4j.cli;

/** Text from outside as a terminal may show it. */
final class Printable {
    private Printable() {}

    /** One line, with a mark in place of what would steer the terminal, turn the text around or hide. */
    static String line(String text) {
        return text.codePoints()
                .map(Printable::shown)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int shown(int codePoint) {
        if (codePoint == '\n' || codePoint == '\r' || codePoint == '\t') {
            return ' ';
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> '\uFFFD';
            default -> codePoint;
        };
    }
}
