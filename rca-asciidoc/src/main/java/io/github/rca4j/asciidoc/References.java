package io.github.rca4j.asciidoc;

/**
 * Characters as decimal references: what AsciiDoc shows as they are, and never takes for anything else. It knows them by
 * at least two digits.
 */
final class References {
    private References() {}

    static String of(int c) {
        return c < 10 ? "&#0" + c + ";" : "&#" + c + ";";
    }

    static boolean isPunctuation(int c) {
        return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
    }

    /** {@return a link's target, in which nothing acts} */
    static String target(String target) {
        return without(target, "/:?=%");
    }

    /** {@return code, in which nothing acts} */
    static String code(String code) {
        return without(code, "");
    }

    private static String without(String text, String harmless) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            if (isPunctuation(c) && harmless.indexOf(c) < 0) {
                out.append(of(c));
            } else {
                out.appendCodePoint(printable(c));
            }
        });
        return out.toString();
    }

    /** {@return the character, or what stands for one that has no place in a document} */
    static int printable(int c) {
        boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
        boolean noCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        return half || control || noCharacter ? 0xFFFD : c;
    }
}
