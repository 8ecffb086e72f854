package io.github.rca4j.benchmarks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * The page's bytes, appended line by line, and commonmark over each text that holds code, where it stands in the page.
 * Nothing is escaped, and lines that a value stands in are not made of pieces, which favours it.
 */
final class HtmlLimit {
    private static final Parser PARSER =
            Parser.builder().enabledBlockTypes(Set.of()).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).omitSingleParagraphP(true).build();

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
                .filter(text -> text.indexOf('`') >= 0)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        for (String line : page.split("(?<=\n)", -1)) {
            line(line, marked);
        }
    }

    private void line(String line, List<String> marked) {
        for (String text : marked) {
            String html = rendered(text);
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

    private static String rendered(String text) {
        return RENDERER.render(PARSER.parse(text));
    }

    long markdownTexts() {
        return pieces.stream().filter(Piece::markdown).count();
    }

    String render() {
        StringBuilder page = new StringBuilder(50_000);
        for (Piece piece : pieces) {
            page.append(piece.markdown() ? rendered(piece.text()) : piece.text());
        }
        return page.toString();
    }
}
