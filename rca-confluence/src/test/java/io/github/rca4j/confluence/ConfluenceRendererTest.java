package io.github.rca4j.confluence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.model.Rca;
import io.github.rca4j.model.outline.Blanks;
import io.github.rca4j.model.text.NormalForm;
import io.github.rca4j.render.RcaRenderer;
import io.github.rca4j.render.RcaRenderers;
import io.github.rca4j.render.RenderOptions;
import io.github.rca4j.testsupport.ArbitraryRca;
import io.github.rca4j.testsupport.FullRca;
import io.github.rca4j.testsupport.HostileText;
import io.github.rca4j.testsupport.NeutralRca;
import io.github.rca4j.testsupport.ProfileApi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class ConfluenceRendererTest {
    private static final Path GOLDEN = Path.of("src/test/resources/profile-api.xml");
    private static final int DOCUMENTS = 300;

    private final RcaRenderer renderer = RcaRenderers.forFormat("confluence");

    private Page page(String text) {
        return Page.of(renderer.render(Rca.builder().executiveSummary(text).build(), RenderOptions.DEFAULT));
    }

    @Test
    void it_is_found_by_its_format() {
        assertThat(renderer).isInstanceOf(ConfluenceRenderer.class);
        assertThat(renderer.mediaType()).isEqualTo("application/xml");
        assertThat(renderer.fileExtension()).isEqualTo("xml");
    }

    @Test
    void the_templates_example_is_as_it_was() throws IOException {
        String body = renderer.render(ProfileApi.rca());
        if (Boolean.getBoolean("recreate")) {
            Files.writeString(GOLDEN, body);
        }

        assertThat(body).isEqualTo(Files.readString(GOLDEN));
        assertThat(Page.of(body).texts("h1")).startsWith("Metadata", "Executive Summary");
        assertThat(Page.of(body).texts("task-status")).contains("complete", "incomplete");
    }

    @Test
    void every_text_is_on_the_page() {
        List<String> texts = new ArrayList<>();
        Rca rca = FullRca.of(path -> {
            String words = "the words of " + path.replaceAll("[.\\[\\]]+", " ").strip();
            // The title is the page's own, and the others are for programs.
            if (!path.matches("title|suppressedRules.*|provenance.*") && !path.endsWith("uri")) {
                texts.add(words);
            }
            return words;
        });

        assertThat(texts).hasSizeGreaterThan(100);
        assertThat(Page.of(renderer.render(rca)).text()).contains(texts);
    }

    @Test
    void no_hostile_text_adds_to_the_page() {
        Page neutral = Page.of(renderer.render(FullRca.of(path -> "word")));
        for (String text : HostileText.ALL) {
            if (!NormalForm.block(text).isEmpty()) {
                assertSame(Page.of(renderer.render(FullRca.of(path -> text))), neutral, text);
            }
        }
    }

    @Test
    void arbitrary_documents_have_the_structure_of_harmless_ones() {
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            Rca rca = ArbitraryRca.of(seed);
            RenderOptions options = RenderOptions.DEFAULT.withBlanks(Blanks.values()[seed % 2]);
            Page neutral = Page.of(renderer.render(NeutralRca.of(rca), options));
            assertSame(Page.of(renderer.render(rca, options)), neutral, "seed " + seed);
        }
    }

    private static void assertSame(Page page, Page neutral, String text) {
        assertThat(frame(page)).as(text).isEqualTo(frame(neutral));
        assertThat(page.elements("a"))
                .as(text)
                .allSatisfy(
                        a -> assertThat(a.getAttribute("href")).matches("(?is)(https?:|mailto:).*|[^:]*|[^:]*[/?#].*"));
        assertThat(page.elements("structured-macro"))
                .as(text)
                .allSatisfy(macro -> assertThat(macro.getAttribute("ac:name")).isEqualTo("code"));
    }

    /** How many there are of each element that no Markdown makes. */
    private static TreeMap<String, Integer> frame(Page page) {
        TreeMap<String, Integer> frame = new TreeMap<>();
        for (Element element : page.elements("*")) {
            String name = element.getLocalName();
            if (name.matches("h[1-6]|task.*|img|script|.*link.*|image")) {
                frame.merge(name, 1, Integer::sum);
            }
        }
        return frame;
    }

    @Test
    void code_in_a_text_is_a_macro_and_cannot_end_it() {
        Page page = page("```java\nint a; // ]]> </ac:structured-macro>\n```");

        assertThat(page.texts("plain-text-body")).containsExactly("int a; // ]]> </ac:structured-macro>");
        assertThat(page.texts("parameter")).containsExactly("java");
    }

    @Test
    void links_to_elsewhere_are_shown_and_not_made() {
        Page page = page("[x](javascript:alert(1)) ![pixel](https://example.org/p.png) <b>");

        assertThat(page.text()).contains("x (javascript:alert(1)) pixel <b>");
        assertThat(page.texts("a")).containsExactly("pixel");
    }

    static List<String> bottomless() {
        return List.of(
                "*_".repeat(50_000) + "x" + "_*".repeat(50_000),
                "**a ".repeat(50_000) + "x" + "**".repeat(50_000),
                "> ".repeat(50_000) + "x",
                "- ".repeat(50_000) + "x",
                "[".repeat(50_000) + "x" + "](y)".repeat(50_000));
    }

    @ParameterizedTest
    @MethodSource("bottomless")
    @Timeout(20)
    void no_text_is_too_deep(String text) {
        assertThat(renderer.render(Rca.builder().executiveSummary(text).build()))
                .contains("x");
    }
}
