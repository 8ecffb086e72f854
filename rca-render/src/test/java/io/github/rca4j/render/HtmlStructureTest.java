package io.github.rca4j.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.model.Rca;
import io.github.rca4j.model.outline.Blanks;
import io.github.rca4j.render.html.HtmlRenderer;
import io.github.rca4j.testsupport.ArbitraryRca;
import io.github.rca4j.testsupport.NeutralRca;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Law 5 for the page: a text adds no element but those that Markdown has for it. Judged by an HTML5 parser. */
class HtmlStructureTest {
    private static final int DOCUMENTS = 1_000;

    /** What Markdown texts may add, with the attributes that it may have. */
    private static final Map<String, Set<String>> MARKDOWN = Map.ofEntries(
            Map.entry("a", Set.of("href", "rel")),
            Map.entry("blockquote", Set.of()),
            Map.entry("br", Set.of()),
            Map.entry("code", Set.of("class")),
            Map.entry("em", Set.of()),
            Map.entry("hr", Set.of()),
            Map.entry("li", Set.of()),
            Map.entry("ol", Set.of("start")),
            Map.entry("p", Set.of()),
            Map.entry("pre", Set.of()),
            Map.entry("strong", Set.of()),
            Map.entry("table", Set.of()),
            Map.entry("tbody", Set.of()),
            Map.entry("td", Set.of("align")),
            Map.entry("th", Set.of("align")),
            Map.entry("thead", Set.of()),
            Map.entry("tr", Set.of()),
            Map.entry("ul", Set.of()));

    private final HtmlRenderer renderer = new HtmlRenderer();

    @Test
    void no_text_adds_an_element_or_attribute_beyond_those_of_markdown() {
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            Rca rca = ArbitraryRca.of(seed);
            for (Blanks blanks : Blanks.values()) {
                RenderOptions options = RenderOptions.DEFAULT.withBlanks(blanks);
                Document hostile = Jsoup.parse(renderer.render(rca, options));
                Document neutral = Jsoup.parse(renderer.render(NeutralRca.of(rca), options));
                assertThat(skeleton(hostile)).as("seed %d, %s", seed, blanks).isEqualTo(skeleton(neutral));
                assertThat(added(hostile)).as("seed %d, %s", seed, blanks).isSubsetOf(allowed());
                assertThat(hostile.select("a[href]"))
                        .as("seed %d, %s", seed, blanks)
                        .allSatisfy(a -> assertThat(a.attr("href")).matches(PUBLIC));
            }
        }
    }

    private static final String PUBLIC = "(?is)(https?:|mailto:).*|[^:]*|[^:]*[/?#].*";

    /** Drawn from what a text says, not made by its markup: bars of metrics, and the words beside an event. */
    private static final String DRAWN = ".metrics svg, .metrics svg *, svg .what";

    /** Elements that no Markdown makes, in order. */
    private static Map<String, Integer> skeleton(Document document) {
        Map<String, Integer> counts = new TreeMap<>();
        Set<Element> drawn = new HashSet<>(document.select(DRAWN));
        for (Element element : document.getAllElements()) {
            if (!MARKDOWN.containsKey(element.normalName()) && !drawn.contains(element)) {
                counts.merge(
                        element.normalName()
                                + element.attributes().asList().stream()
                                        .map(a -> " " + a.getKey())
                                        .toList(),
                        1,
                        Integer::sum);
            }
        }
        return counts;
    }

    private static Set<String> added(Document document) {
        Set<String> added = new TreeSet<>();
        for (Element element : document.getAllElements()) {
            if (MARKDOWN.containsKey(element.normalName())) {
                element.attributes().forEach(a -> added.add(element.normalName() + " " + a.getKey()));
            }
        }
        return added;
    }

    private static Set<String> allowed() {
        Set<String> allowed = new TreeSet<>(Set.of(
                "a dir",
                "a title",
                "li dir",
                "p class",
                "p dir",
                "pre dir",
                "table class",
                "table tabindex",
                "td class",
                "td data-label",
                "td dir",
                "th dir",
                "th scope",
                "tr class",
                "ul class"));
        MARKDOWN.forEach((element, attributes) -> attributes.forEach(a -> allowed.add(element + " " + a)));
        return allowed;
    }
}
