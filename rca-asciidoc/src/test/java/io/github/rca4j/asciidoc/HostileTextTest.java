package io.github.rca4j.asciidoc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.model.Rca;
import io.github.rca4j.model.outline.Blanks;
import io.github.rca4j.model.text.NormalForm;
import io.github.rca4j.render.RenderOptions;
import io.github.rca4j.render.html.HtmlRenderer;
import io.github.rca4j.testsupport.ArbitraryRca;
import io.github.rca4j.testsupport.FullRca;
import io.github.rca4j.testsupport.HostileText;
import io.github.rca4j.testsupport.NeutralRca;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** No text reaches out of its field, and each is shown there. Judged by Asciidoctor, and by the HTML page. */
class HostileTextTest {
    private static final int DOCUMENTS = 60;
    private static final String PUBLIC = "(?is)(https?:|mailto:).*|[^:]*|[^:]*[/?#].*";

    /** What the document's own blocks and those of Markdown are made into. */
    private static final Set<String> CLASSES = Set.of(
            "arabic",
            "article",
            "bare",
            "blank",
            "checklist",
            "content",
            "dlist",
            "exampleblock",
            "fit-content",
            "frame-all",
            "grid-all",
            "halign-center",
            "halign-left",
            "halign-right",
            "hdlist1",
            "highlight",
            "language-",
            "listingblock",
            "openblock",
            "olist",
            "paragraph",
            "quoteblock",
            "sect1",
            "sect2",
            "sect3",
            "sect4",
            "sect5",
            "sectionbody",
            "stretch",
            "tableblock",
            "title",
            "ulist",
            "valign-top");

    private static final Set<String> ELEMENTS = Set.of(
            "a",
            "blockquote",
            "body",
            "br",
            "code",
            "col",
            "colgroup",
            "dd",
            "div",
            "dl",
            "dt",
            "em",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "head",
            "hr",
            "html",
            "li",
            "link",
            "meta",
            "ol",
            "p",
            "pre",
            "span",
            "strong",
            "table",
            "tbody",
            "td",
            "th",
            "thead",
            "title",
            "tr",
            "ul");

    private final AsciiDocRenderer renderer = new AsciiDocRenderer();

    @Test
    void every_hostile_text_stays_in_every_field_and_is_shown_there() throws IOException {
        Document neutral = Judge.page(renderer.render(FullRca.of(path -> "word")));
        SoftAssertions softly = new SoftAssertions();
        for (String text : texts()) {
            Rca rca = FullRca.of(path -> text);
            Document page = Judge.page(renderer.render(rca));
            Document other = Jsoup.parse(new HtmlRenderer().render(rca));
            softly.check(() -> assertInert(page, text));
            softly.check(() -> assertThat(labels(page)).as(text).isEqualTo(labels(neutral)));
            softly.check(() -> assertThat(fields(page.body(), "dt"))
                    .as(text)
                    .containsAll(fields(other.selectFirst("main"), "dl > div > dt")));
            softly.check(() -> assertThat(timeline(page)).as(text).isEqualTo(timeline(other)));
            softly.check(() -> assertThat(statement(page)).as(text).isEqualTo(statement(other)));
        }
        softly.assertAll();
    }

    /** What acts in Markdown and HTML, and what acts in AsciiDoc. A severity, for one, is never blank. */
    private static List<String> texts() throws IOException {
        Stream<String> ofAsciiDoc = Files.readAllLines(Path.of("src/test/resources/hostile.txt")).stream()
                .map(line -> line.replace('⏎', '\n'));
        return Stream.concat(HostileText.ALL.stream(), ofAsciiDoc)
                .filter(text -> !NormalForm.block(text).isEmpty())
                .toList();
    }

    @Test
    void arbitrary_documents_have_the_headings_and_labels_of_harmless_ones() {
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            Rca rca = ArbitraryRca.of(seed);
            Blanks blanks = Blanks.values()[seed % 2];
            RenderOptions options = RenderOptions.DEFAULT.withBlanks(blanks);
            Document page = Judge.page(renderer.render(rca, options));
            assertInert(page, "seed " + seed);
            assertThat(labels(page))
                    .as("seed %d, %s", seed, blanks)
                    .isEqualTo(labels(Judge.page(renderer.render(NeutralRca.of(rca), options))));
        }
    }

    private static void assertInert(Document page, String text) {
        for (Element element : page.getAllElements()) {
            assertThat(ELEMENTS).as(text).contains(element.normalName().replace("#root", "html"));
            element.classNames()
                    .forEach(name ->
                            assertThat(CLASSES).as(text).contains(name.startsWith("language-") ? "language-" : name));
        }
        assertThat(page.select("a"))
                .as(text)
                .allSatisfy(a -> assertThat(a.attr("href")).matches(PUBLIC));
    }

    /** The levels of headings, and the words of labels, in their order. */
    private static List<String> labels(Document page) {
        return page.select("h1, h2, h3, h4, h5, h6, dt").stream()
                .map(e -> e.normalName().equals("dt") ? e.text() : e.normalName())
                .toList();
    }

    private static List<String> fields(Element page, String label) {
        List<String> fields = new ArrayList<>();
        for (Element name : page.select(label)) {
            Element value = name.nextElementSibling();
            fields.add(words(name) + " = " + (value == null ? "" : words(value)));
        }
        return fields;
    }

    /** The only table of eight columns. */
    private static List<String> timeline(Document page) {
        return page.select("table:has(> thead > tr > th:eq(7))").select("> * > tr > *").stream()
                .map(HostileTextTest::words)
                .toList();
    }

    private static String statement(Document page) {
        return words(
                page.selectFirst("h3:matchesWholeText(^Problem Statement$)").parent());
    }

    /** Lists in lists beyond measure are text: here from a lower level on than in the page. */
    private static String words(Element element) {
        return Normalizer.normalize(element.text(), Normalizer.Form.NFC)
                .replaceAll("\\s+", " ")
                .replaceAll("(?:(?:-|1\\.) ){10,}", "")
                .strip();
    }
}
