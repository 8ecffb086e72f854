package io.github.rca4j.asciidoc;

/**
 * A line or a paragraph of AsciiDoc, put together piece by piece. Words never act; where they begin a line, they begin no
 * list, title or macro either.
 */
final class Phrase {
    /** Stands for nothing, and keeps what follows from being the beginning of a line. */
    static final String EMPTY = "{empty}";

    private final StringBuilder out = new StringBuilder();
    private boolean atLineStart = true;
    /** Only a word that begins a line is looked at as a number, a label or a macro's name. */
    private boolean inFirstWord = true;

    /** Adds words that mean what they say. */
    Phrase words(String words) {
        for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
            int c = words.codePointAt(i);
            if (acts(c, i + 1 < words.length() ? words.charAt(i + 1) : '\0')) {
                out.append(References.of(c));
                inFirstWord = false;
            } else {
                out.appendCodePoint(References.printable(c));
                inFirstWord &= c != ' ';
            }
            atLineStart = false;
        }
        return this;
    }

    private boolean acts(int c, char next) {
        if (c == ' ') {
            return atLineStart;
        }
        if (c == '\n' || c == '\t') {
            return true;
        }
        if (atLineStart && c == '•') {
            return true;
        }
        return References.isPunctuation(c) && (atLineStart || !isHarmless((char) c, next));
    }

    private boolean isHarmless(char c, char next) {
        // Twice the same, or more, is a dash, an ellipsis, a term or an entry of the index.
        char before = out.isEmpty() ? ' ' : out.charAt(out.length() - 1);
        if (before == c) {
            return false;
        }
        return switch (c) {
            case ',', '?', '!', '%', '/', '-', '$' -> true;
            // A number before it would be that of a list's element.
            case '.', ')' -> !inFirstWord || (next != ' ' && next != '\0');
            case '(' -> Character.isLetterOrDigit(next) && "CRT".indexOf(next) < 0;
            case ':' -> Character.isDigit(next) || (!inFirstWord && next == ' ');
            case ';', '&' -> next == ' ';
            case '_' -> Character.isLetterOrDigit(before) && before < 0x7F;
            default -> false;
        };
    }

    /** Adds what acts. */
    Phrase markup(String markup) {
        // What stands in brackets before a mark would be its attributes.
        if (atLineStart || out.charAt(out.length() - 1) == ']') {
            out.append(EMPTY);
        }
        out.append(markup);
        atLineStart = false;
        inFirstWord = false;
        return this;
    }

    Phrase newLine() {
        if (atLineStart) {
            markup("");
        }
        out.append('\n');
        atLineStart = true;
        inFirstWord = true;
        return this;
    }

    /** {@return the phrase, which is never nothing} */
    @Override
    public String toString() {
        return atLineStart ? out + EMPTY : out.toString();
    }
}
