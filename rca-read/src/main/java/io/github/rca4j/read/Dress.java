package io.github.rca4j.read;

import java.util.List;

/** What people put round a value for the eye: emphasis, code marks, emoji, a full stop. It is no part of the value. */
final class Dress {
    private static final List<String> MARKERS = List.of("**", "__", "*", "_", "`");
    private static final String CLOSING_PUNCTUATION = ".,;:!\\";
    /** Within code these are characters, outside they would be Markdown. */
    private static final String MARKDOWN = "*_[]<>&\\`~|!#";

    private Dress() {}

    /** {@return the text without any dress, "" if it was dress alone} */
    static String off(String text) {
        String before = text;
        String after = undressed(before);
        while (after.length() < before.length()) {
            before = after;
            after = undressed(before);
        }
        return after;
    }

    private static String undressed(String text) {
        return withoutEnd(withoutSymbols(emphasis(text)), CLOSING_PUNCTUATION);
    }

    /** {@return the text without the emphasis round the whole of it or round its beginning} */
    static String emphasis(String text) {
        String result = text.strip();
        for (String marker : MARKERS) {
            int inner = marker.length();
            int close = result.startsWith(marker) ? result.indexOf(marker, inner + 1) : -1;
            if (close > 0 && !Character.isWhitespace(result.charAt(inner))) {
                result = result.substring(inner, close) + result.substring(close + inner);
            }
        }
        return result.strip();
    }

    /** {@return the text without the bold, code marks or brackets round the whole of it; never blank if it is not} */
    static String outer(String text) {
        String result = text.strip();
        for (int length = result.length() + 1; result.length() < length; ) {
            length = result.length();
            result = between(result, "**", "**");
            result = between(result, "__", "__");
            result = between(result, "\\[", "\\]");
            result = between(result, "[", "]");
            String code = between(result, "`", "`");
            result = code.chars().anyMatch(c -> MARKDOWN.indexOf(c) >= 0) ? result : code;
        }
        return result;
    }

    private static String between(String text, String open, String close) {
        if (text.length() < open.length() + close.length() || !text.startsWith(open) || !text.endsWith(close)) {
            return text;
        }
        String inner = text.substring(open.length(), text.length() - close.length());
        // "**a** and **b**" is not one pair.
        return inner.isBlank() || inner.contains(open) || inner.contains(close) ? text : inner.strip();
    }

    /** {@return the text without spaces and these characters at its end} */
    static String withoutEnd(String text, String characters) {
        int end = text.length();
        while (end > 0
                && (characters.indexOf(text.charAt(end - 1)) >= 0 || Character.isWhitespace(text.charAt(end - 1)))) {
            end--;
        }
        return text.substring(0, end);
    }

    private static String withoutSymbols(String text) {
        int start = 0;
        while (start < text.length() && isSymbol(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        return text.substring(start).strip();
    }

    /** Emoji, with what joins and colours them. */
    private static boolean isSymbol(int codePoint) {
        return Character.getType(codePoint) == Character.OTHER_SYMBOL
                || codePoint == 0x200D
                || codePoint == 0xFE0E
                || codePoint == 0xFE0F
                || (codePoint >= 0x1F3FB && codePoint <= 0x1F3FF);
    }
}
