package io.github.rca4j.benchmarks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The page's bytes, appended line by line, and commonmark over each text that holds markup, where it stands in the
 * page. Nothing is escaped, and lines that a value stands in are not made of pieces, which favours it.
 */
final class HtmlLimit {
    private record Piece(String text, boolean markdown) {}

    private final List<Piece> pieces = new ArrayList<>();

    /**
     * Takes a page apart.
     *
     * @param page the page
     * @param texts the texts of its document
     */
    HtmlLimit(String page, List<String> texts) {
        List<String> marked = texts.stream()
                .filter(HtmlLimit::holdsMarkup)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        for (String line : page.split("(?<=\n)", -1)) {
            line(line, marked);
        }
    }

    /** {@return whether commonmark makes more of a text than words} */
    private static boolean holdsMarkup(String text) {
        return !InlineHtml.parsed(text).equals(InlineHtml.escaped(text).replace("&#39;", "'"));
    }

    private void line(String line, List<String> marked) {
        for (String text : marked) {
            String html = InlineHtml.parsed(text);
            int at = line.indexOf(html);
            if (at >= 0) {
                line(line.substring(0, at), marked);
                pieces.add(new Piece(text, true));
                line(line.substring(at + html.length()), marked);
                return;
            }
        }
        pieces.add(new Piece(line, false));
    }

    long markdownTexts() {
        return pieces.stream().filter(Piece::markdown).count();
    }

    String render() {
        StringBuilder page = new StringBuilder(50_000);
        for (Piece piece : pieces) {
            page.append(piece.markdown() ? InlineHtml.parsed(piece.text()) : piece.text());
        }
        return page.toString();
    }
}
