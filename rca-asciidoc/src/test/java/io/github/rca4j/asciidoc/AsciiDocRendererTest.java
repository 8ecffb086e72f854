package io.github.rca4j.asciidoc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.model.CodeSnippet;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.outline.Blanks;
import io.github.rca4j.render.RcaRenderer;
import io.github.rca4j.render.RcaRenderers;
import io.github.rca4j.render.RenderOptions;
import io.github.rca4j.testsupport.ProfileApi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AsciiDocRendererTest {
    private static final Path GOLDEN = Path.of("src/test/resources/profile-api.adoc");

    private final RcaRenderer renderer = RcaRenderers.forFormat("asciidoc");

    private Element summary(String text) {
        Rca rca = Rca.builder().executiveSummary(text).build();
        return Judge.page(renderer.render(rca)).selectFirst("#_executive_summary + .sectionbody");
    }

    private Document code(String code, String language) {
        Rca rca = Rca.builder()
                .technicalDetails(t ->
                        t.codeChanges(c -> c.addSnippet(new CodeSnippet(Optional.of(language), Optional.of(code)))))
                .build();
        return Judge.page(renderer.render(rca));
    }

    @Test
    void it_is_found_by_its_format() {
        assertThat(renderer).isInstanceOf(AsciiDocRenderer.class);
        assertThat(renderer.mediaType()).isEqualTo("text/asciidoc");
        assertThat(renderer.fileExtension()).isEqualTo("adoc");
    }

    @Test
    void the_templates_example_is_as_it_was() throws IOException {
        String document = renderer.render(ProfileApi.rca());
        if (Boolean.getBoolean("recreate")) {
            Files.writeString(GOLDEN, document);
        }

        assertThat(document).isEqualTo(Files.readString(GOLDEN));
        assertThat(Judge.page(document).select("h2").eachText())
                .startsWith("Metadata", "Executive Summary")
                .endsWith("Follow-up", "Additional Notes");
    }

    @Test
    void the_blank_template_is_accepted() {
        String document = renderer.render(Rca.builder().build(), RenderOptions.DEFAULT.withBlanks(Blanks.PLACEHOLDER));

        assertThat(Judge.page(document).select(".blank").eachText()).contains("[YYYY-MM-DD]", "[Name]");
    }

    @Test
    void an_empty_analysis_is_accepted() {
        assertThat(Judge.page(renderer.render(Rca.builder().build()))
                        .select("h1")
                        .text())
                .isEqualTo("Root Cause Analysis");
    }

    @Test
    void emphasis_code_and_links_stay_what_they_are() {
        Element text =
                summary("**bold `code`** *slanted* snake_case [a **site**](https://example.org/a_b__c \"A title\")");

        assertThat(text.select("strong").eachText()).containsExactly("bold code", "site");
        assertThat(text.select("strong code").text()).isEqualTo("code");
        assertThat(text.select("em").eachText()).containsExactly("slanted");
        assertThat(text.select("a").attr("href")).isEqualTo("https://example.org/a_b__c");
        assertThat(text.select("a").attr("title")).isEqualTo("A title");
    }

    @Test
    void links_to_elsewhere_are_shown_and_not_made() {
        Element text = summary("[x](javascript:alert(1)) ![pixel](https://example.org/p.png)");

        assertThat(text.text()).isEqualTo("x (javascript:alert(1)) pixel");
        assertThat(text.select("a").eachAttr("href")).containsExactly("https://example.org/p.png");
        assertThat(text.select("img")).isEmpty();
    }

    @Test
    void lists_in_lists_stay_in_each_other() {
        Element text = summary("- a\n  1. b\n     - c\n  2. d\n- e\n\n  more\n\n      code\n\n7) f");

        assertThat(text.select(".ulist > ul > li > .olist > ol > li > .ulist > ul > li")
                        .text())
                .isEqualTo("c");
        assertThat(text.select(".olist ol > li").eachText()).containsExactly("b c", "d", "f");
        assertThat(text.select(".ulist > ul > li > .openblock p").text()).isEqualTo("more");
        assertThat(text.select(".ulist > ul > li > .openblock pre").text()).isEqualTo("code");
        assertThat(text.select("ol[start]").attr("start")).isEqualTo("7");
    }

    @Test
    void quotes_tables_and_breaks_stay_what_they_are() {
        Element text = summary("> quoted\n> > twice\n\n| a | b |\n|:-:|--:|\n| c | `d` |\n\none\\\ntwo");

        assertThat(text.select(".quoteblock .quoteblock p").text()).isEqualTo("twice");
        assertThat(text.select("thead th").eachText()).containsExactly("a", "b");
        assertThat(text.select("tbody td").eachText()).containsExactly("c", "d");
        assertThat(text.select("tbody td").first().hasClass("halign-center")).isTrue();
        assertThat(text.select("p br")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a <1>\nb <2>",
                "----\n-----",
                "a\n\n\nb {empty} (C) -- ... &#42; <b>",
                "|===\n| a",
                "\\include::a[]",
                "ifdef::a[]\nb\nendif::[]"
            })
    void code_is_shown_as_it_is(String code) {
        assertThat(code(code, "java").select("pre code").first().wholeText()).isEqualTo(code);
    }

    @Test
    void code_has_a_language_only_where_that_is_a_name() {
        assertThat(code("x", "c++").select("code").attr("data-lang")).isEqualTo("c++");
        assertThat(code("x", "a],b=c").select(".listingblock .title").text()).isEqualTo("a],b=c");
    }

    @Test
    void no_text_and_no_code_includes_a_file(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("secret.txt"), "a secret");
        String directive = "include::" + file + "[]";
        assertThat(Judge.page("= T\n\n" + directive).text()).contains("a secret");

        assertThat(summary(directive).text()).isEqualTo(directive);
        assertThat(code(directive, "java").select("pre").text()).isEqualTo(directive);
        assertThat(summary("```\n" + directive + "\n```").select("pre").text()).isEqualTo(directive);
    }

    @Test
    void the_judge_tells_what_is_wrong() {
        assertThat(Judge.log("= T\n\n== A\n\n==== B\n")).hasSize(1);
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
