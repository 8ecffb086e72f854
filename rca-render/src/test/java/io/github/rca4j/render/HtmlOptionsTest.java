package io.github.rca4j.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.rca4j.model.Rca;
import io.github.rca4j.model.outline.Field;
import io.github.rca4j.model.outline.ForwardingSink;
import io.github.rca4j.model.outline.Measure;
import io.github.rca4j.model.outline.Sink;
import io.github.rca4j.render.html.HtmlRenderer;
import io.github.rca4j.testsupport.ProfileApi;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user of the page can change. */
class HtmlOptionsTest {
    private static String policy(Document page) {
        return page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    }

    @Test
    void the_policy_allows_the_pages_own_style_and_nothing_else() throws NoSuchAlgorithmException {
        for (HtmlRenderer renderer : List.of(
                new HtmlRenderer(),
                HtmlRenderer.builder()
                        .styleSheet("  p { color: red }\r\nh1 { }\r")
                        .build())) {
            Document page = Jsoup.parse(renderer.render(Rca.empty()));
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(page.select("style").first().data().getBytes(StandardCharsets.UTF_8));
            assertThat(policy(page))
                    .isEqualTo("default-src 'none'; style-src 'sha256-"
                            + Base64.getEncoder().encodeToString(digest) + "'; base-uri 'none'; form-action 'none'");
        }
    }

    @Test
    void a_style_sheet_of_ones_own_replaces_the_built_in_one() {
        Document page = Jsoup.parse(
                HtmlRenderer.builder().styleSheet("p { color: red }").build().render(Rca.empty()));
        assertThat(page.select("style").eachAttr("class")).isEmpty();
        assertThat(page.select("style").first().data()).isEqualTo("p { color: red }");
    }

    @Test
    void the_built_in_style_sheet_is_there_to_begin_with() {
        String css = HtmlRenderer.builtInStyleSheet() + "\n.badge { text-transform: uppercase }";
        assertThat(HtmlRenderer.builder().styleSheet(css).build().render(Rca.empty()))
                .contains(".badge { text-transform: uppercase }", "prefers-color-scheme: dark");
    }

    @ParameterizedTest
    @ValueSource(strings = {"p{}</style><script>", "p{}</STYLE >", "<!-- p{}"})
    void a_style_sheet_does_not_end_within_the_page(String css) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HtmlRenderer.builder().styleSheet(css))
                .withMessageContaining("would end within the page");
    }

    @Test
    void a_logo_is_held_in_the_page() {
        Document page = Jsoup.parse(HtmlRenderer.builder()
                .logo(new byte[] {1, 2, 3}, "image/png", "The \"company\"")
                .build()
                .render(Rca.empty()));
        assertThat(page.select(".cover > img.logo").attr("src")).isEqualTo("data:image/png;base64,AQID");
        assertThat(page.select("img").attr("alt")).isEqualTo("The \"company\"");
        assertThat(policy(page)).contains("; img-src data:;");
    }

    @Test
    void a_logo_is_a_picture() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HtmlRenderer.builder().logo(new byte[0], "text/html", ""))
                .withMessage("no picture of a type that pages show: 'text/html'; there are: image/gif, image/jpeg,"
                        + " image/png, image/svg+xml, image/webp");
    }

    @Test
    void one_block_is_written_in_another_way_and_the_rest_stays() {
        HtmlRenderer renderer = HtmlRenderer.builder()
                .blocks((page, html) -> new ForwardingSink() {
                    @Override
                    public Sink to() {
                        return page;
                    }

                    @Override
                    public void metrics(Field lead, List<Measure> measures) {
                        html.open("ol", "class", "plain", "title", "\"quoted\"").newLine();
                        for (Measure measure : measures) {
                            html.open("li").line(measure.line()).close("li");
                        }
                        html.close("ol")
                                .block(measures.get(0).line())
                                .item(measures.get(0).line());
                    }
                })
                .build();
        Document page = Jsoup.parse(renderer.render(ProfileApi.rca()));
        assertThat(page.select("ol.plain li").eachText())
                .contains("API Error Rate: 15% (baseline: 0.1%)")
                .hasSize(3);
        assertThat(page.select("ol.plain").attr("title")).isEqualTo("\"quoted\"");
        assertThat(page.select(".metrics")).isEmpty();
        assertThat(page.select("#timeline tbody tr")).hasSize(8);
    }
}
