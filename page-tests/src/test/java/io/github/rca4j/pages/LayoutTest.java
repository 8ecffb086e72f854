package io.github.rca4j.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.pages.Pages.Page;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A page fits its place: a phone, a wide screen, a sheet of paper. */
class LayoutTest {
    /** Elements of which something is out of sight, or which reach out of the page. */
    private static final String CLIPPED = """
            const wide = document.documentElement.clientWidth;
            const hidden = e => e.closest('thead, .colon') !== null;
            return [...document.body.querySelectorAll('*')].filter(e => {
                const style = getComputedStyle(e);
                const box = e.getBoundingClientRect();
                if (style.display === 'none' || style.display === 'inline' || hidden(e) || e.closest('svg')) return false;
                const cut = style.overflowX !== 'visible' && (e.scrollWidth > e.clientWidth + 1);
                return cut || box.right > wide + 1 || (style.overflowY === 'hidden' && e.scrollHeight > e.clientHeight + 1);
            }).map(e => e.tagName + '.' + e.className + ': ' + e.textContent.slice(0, 60));
            """;

    /** Words of figures that touch other words, or reach out of the page. */
    private static final String COLLIDING = """
            const wide = document.documentElement.clientWidth;
            return [...document.querySelectorAll('svg')].flatMap(svg => {
                const words = [...svg.querySelectorAll('text')].filter(t => getComputedStyle(t).display !== 'none')
                    .map(t => ({text: t.textContent, box: t.getBoundingClientRect()}));
                const out = words.filter(w => w.box.right > wide + 1 || w.box.left < -1).map(w => 'out: ' + w.text);
                const touching = words.flatMap((a, i) => words.slice(i + 1).filter(b =>
                    a.box.left < b.box.right - 1 && b.box.left < a.box.right - 1
                    && a.box.top < b.box.bottom - 3 && b.box.top < a.box.bottom - 3).map(b => a.text + ' / ' + b.text));
                return out.concat(touching);
            });
            """;

    private static final String WORDS = """
            document.querySelectorAll('svg, nav').forEach(e => e.remove());
            const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            let words = '';
            while (texts.nextNode()) words += texts.currentNode.data + ' ';
            return words;
            """;

    private static Chromium chromium;

    @BeforeAll
    static void open() {
        chromium = Chromium.open();
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    private static List<Page> pages() {
        return Stream.of(Pages.own(), Pages.hostile(), Pages.strangers())
                .flatMap(Collection::stream)
                .toList();
    }

    @Test
    void no_page_scrolls_sideways_on_a_phone() {
        chromium.media("screen", "light");
        chromium.width(360);
        for (Page page : pages()) {
            chromium.show(page.html());
            assertThat(chromium.run("return document.documentElement.scrollWidth"))
                    .as(page.name())
                    .isEqualTo(360L);
        }
    }

    @Test
    void nothing_is_cut_off_on_paper() {
        chromium.media("print", "light");
        // A4, less its margins.
        chromium.width(688);
        for (Page page : pages()) {
            chromium.show(page.html());
            assertThat((List<?>) chromium.run(CLIPPED)).as(page.name()).isEmpty();
        }
    }

    @Test
    void words_of_figures_do_not_touch() {
        for (int width : List.of(360, 688, 1280)) {
            chromium.media("screen", "light");
            chromium.width(width);
            for (Page page : Pages.own()) {
                chromium.show(page.html());
                assertThat((List<?>) chromium.run(COLLIDING))
                        .as("%s, %d", page.name(), width)
                        .isEmpty();
            }
        }
    }

    @Test
    void the_pdf_has_all_the_words_of_the_page() throws IOException {
        chromium.media("", "light");
        chromium.width(1280);
        chromium.show(Pages.golden().html());
        String words = (String) chromium.run(WORDS);
        chromium.show(Pages.golden().html());
        byte[] pdf = chromium.pdf();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String printed = new PDFTextStripper()
                    .getText(document)
                    .replaceAll("\\s+", "")
                    .toLowerCase(Locale.ROOT);
            for (String word : words.split("[^\\p{L}\\p{N}]+")) {
                assertThat(printed).contains(word.toLowerCase(Locale.ROOT));
            }
            assertThat(document.getNumberOfPages()).isBetween(3, 9);
        }
    }

    @Test
    void a_logo_is_shown_under_the_pages_policy() {
        Page logo = Pages.own().stream()
                .filter(page -> page.name().equals("logo"))
                .findFirst()
                .orElseThrow();
        chromium.media("screen", "light");
        chromium.console();
        chromium.show(logo.html());
        assertThat(chromium.run("return document.querySelector('.logo').naturalWidth"))
                .isEqualTo(40L);
        assertThat(chromium.console()).isEmpty();
    }
}
