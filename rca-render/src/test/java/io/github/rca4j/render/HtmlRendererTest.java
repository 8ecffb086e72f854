package io.github.rca4j.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.model.Rca;
import io.github.rca4j.model.Section;
import io.github.rca4j.model.outline.Blanks;
import io.github.rca4j.render.html.HtmlRenderer;
import io.github.rca4j.testsupport.ProfileApi;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlRendererTest {
    private final HtmlRenderer renderer = new HtmlRenderer();

    @Test
    void every_section_of_the_example_is_on_the_page_under_its_heading() {
        Document page = Jsoup.parse(renderer.render(ProfileApi.rca()));
        for (Section section : Section.values()) {
            if (section != Section.WHERE_WE_GOT_LUCKY && section != Section.FURTHER_ACTIONS) {
                assertThat(page.select("#" + section.anchor() + " > h" + section.level())
                                .eachText())
                        .containsExactly(section.heading());
            }
        }
    }

    @Test
    void markup_of_a_text_is_markup_of_the_page() {
        Document page = Jsoup.parse(renderer.render(ProfileApi.rca()));
        assertThat(page.select("#timeline code").eachText()).containsExactly("/users/:id");
        assertThat(page.select("#metadata dd a").eachAttr("href"))
                .containsExactly(
                        "https://tracker.example.com/browse/PROJ-567", "https://tracker.example.com/browse/PROJ-568");
        assertThat(page.select("#code-changes pre").eachText()).hasSize(2);
    }

    @Test
    void a_link_to_a_script_is_a_text() {
        Document page = Jsoup.parse(renderer.render(Rca.builder()
                .executiveSummary("[a](javascript:alert(1)) [b](java&#10;script:x) ![c](https://example.com/pixel.png)"
                        + " [d](data:text/html,x) <https://example.com/> [e](//example.com) [f](HTTPS://example.com)")
                .build()));
        assertThat(page.select("#executive-summary div a").eachAttr("href"))
                .containsExactly(
                        "https://example.com/pixel.png",
                        "https://example.com/",
                        "//example.com",
                        "HTTPS://example.com");
        assertThat(page.select("#executive-summary").text())
                .contains("a (javascript:alert(1)) b (java script:x) c d (data:text/html,x) https://example.com/ e f");
        assertThat(page.select("img, script")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text\n2. ```\n   # Forged\n   ```\nmore",
                "-\t```\n  # Forged\n  ```",
                "text\n\t```\n # Forged\n ```",
                "Run\n ```\n ls\n    ```\n# Forged",
                "text\n~~~ a\u0085b\n# Forged"
            })
    void what_only_looks_like_a_fence_hides_no_heading(String text) {
        Document page =
                Jsoup.parse(renderer.render(Rca.builder().executiveSummary(text).build()));
        assertThat(page.select("h1").eachText()).containsExactly("Root Cause Analysis");
        assertThat(page.select("#executive-summary").text()).contains("# Forged");
    }

    @Test
    void a_reference_to_a_control_character_does_not_reach_the_page() {
        assertThat(renderer.render(Rca.builder().executiveSummary("&#1; &#27;").build()))
                .doesNotContain("\u0001", "\u001b");
    }

    @Test
    void raw_html_is_shown_as_text() {
        Document page = Jsoup.parse(renderer.render(Rca.builder()
                .title("<b>bold</b>")
                .executiveSummary("<div onclick=x>\n<script>alert(1)</script>")
                .build()));
        assertThat(page.select("h1").text()).isEqualTo("Root Cause Analysis: <b>bold</b>");
        assertThat(page.select("#executive-summary").text()).contains("<div onclick=x> <script>alert(1)</script>");
    }

    @Test
    void the_page_asks_nobody_for_anything() {
        Document page = Jsoup.parse(renderer.render(ProfileApi.rca()));
        assertThat(page.select("[src], link, script, iframe, object, style:contains(url), style:contains(@import)"))
                .isEmpty();
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'");
    }

    @Test
    void the_pages_name_is_the_title_without_its_markup() {
        Document page = Jsoup.parse(renderer.render(
                Rca.builder().title("*Disk* on \\[db-1] & [b](x)").build()));
        assertThat(page.title()).isEqualTo("Root Cause Analysis: Disk on [db-1] & \"b\" (x)");
    }

    @Test
    void code_names_its_language() {
        Document page = Jsoup.parse(renderer.render(ProfileApi.rca()));
        assertThat(page.select("#code-changes code.language-python")).hasSize(2);
    }

    @Test
    void placeholders_are_told_apart_from_what_is_given() {
        Document page = Jsoup.parse(renderer.render(Rca.empty(), RenderOptions.DEFAULT.withBlanks(Blanks.PLACEHOLDER)));
        assertThat(page.select("#metadata .blank").eachText()).hasSize(8).contains("[Name of person conducting RCA]");
    }
}
