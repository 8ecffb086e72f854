package io.github.rca4j.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rca4j.model.ExtraSection;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.Section;
import io.github.rca4j.model.outline.Blanks;
import io.github.rca4j.render.markdown.MarkdownRenderer;
import io.github.rca4j.testsupport.ProfileApi;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownRendererTest {
    private static final RenderOptions PLACEHOLDERS = RenderOptions.DEFAULT.withBlanks(Blanks.PLACEHOLDER);
    private final MarkdownRenderer renderer = new MarkdownRenderer();

    @Test
    void renders_the_templates_example_byte_for_byte() {
        assertThat(renderer.render(ProfileApi.rca())).isEqualTo(ProfileApi.markdown());
    }

    @Test
    void an_empty_rca_with_placeholders_is_the_blank_template() throws IOException {
        Golden.assertEqual("blank.md", renderer.render(Rca.empty(), PLACEHOLDERS));
    }

    @Test
    void an_empty_rca_without_blanks_keeps_what_the_template_fills_in() throws IOException {
        Golden.assertEqual("empty.md", renderer.render(Rca.empty()));
    }

    @Test
    void texts_of_many_lines_and_what_lies_beyond_the_template_have_their_places() throws IOException {
        Golden.assertEqual("odd.md", renderer.render(OddRca.rca()));
    }

    @Test
    void placeholders_stand_beside_what_is_given() throws IOException {
        Golden.assertEqual("odd-with-placeholders.md", renderer.render(OddRca.rca(), PLACEHOLDERS));
    }

    @Test
    void a_writer_that_fails_is_reported_as_such() {
        Writer broken = new Writer() {
            @Override
            public void write(char[] chars, int offset, int length) throws IOException {
                throw new IOException("disk full");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        assertThatThrownBy(() -> renderer.render(Rca.empty(), RenderOptions.DEFAULT, broken))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("disk full");
    }

    @Test
    void a_box_and_its_text_share_a_line_however_long_the_text() {
        Rca rca = Rca.builder()
                .followUp(
                        f -> f.addItem(true, "Ask storage\nabout quotas").addItem(false, "[foo]: https://example.com"))
                .build();
        assertThat(renderer.render(rca))
                .contains("\n- [x] Ask storage\n  about quotas\n", "\n- [ ] &#91;foo]: https://example.com\n");
    }

    @Test
    void the_first_line_of_an_item_is_not_the_header_of_a_table() {
        Rca rca = Rca.builder()
                .lessonsLearned(l -> l.addWhatWentWell("Alerts | Runbooks\n--|--\ntwo | one"))
                .followUp(f -> f.addItem(true, "a | b\n--|--"))
                .build();
        assertThat(renderer.render(rca))
                .contains("\n1. Alerts | Runbooks\n   &#45;-|--\n   two | one\n", "\n- [x] a | b\n  &#45;-|--\n");
    }

    @Test
    void html_acts_nowhere_but_for_line_breaks() {
        Rca rca = Rca.builder()
                .title("The <script> that <b>broke</b>")
                .metadata(m -> m.owner("Kim <!--"))
                .executiveSummary("It hid behind <details>, `<details>` that is.")
                .timeline(t -> t.addEntry(e -> e.time("T+00:10").event("down<br>up <!-- down")))
                .prevention(p ->
                        p.immediate(i -> i.addAction(a -> a.title("<b>Act</b>").description("Close <details>"))))
                .addExtraSection(ExtraSection.of(Section.IMPACT, "<details>", "By a customer."))
                .build();
        assertThat(renderer.render(rca))
                .contains(
                        "# Root Cause Analysis: The &#60;script> that &#60;b>broke&#60;/b>\n",
                        "**Owner**: Kim &#60;!--\n",
                        "It hid behind &#60;details>, `<details>` that is.\n",
                        "| down<br>up &#60;!-- down |",
                        "- [ ] **&#60;b>Act&#60;/b>**: Close &#60;details>\n",
                        "## &#60;details>\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Impact",
                "**Impact**",
                "_impact_",
                "[Impact](#x)",
                "Imp&#97;ct",
                "5  `Whys` Analysis",
                "Immediate Actions (Within 24 hours)"
            })
    void a_heading_that_sounds_like_the_templates_is_marked_however_it_is_dressed(String heading) {
        Rca rca = Rca.builder()
                .addExtraSection(ExtraSection.of(Section.TIMELINE, heading, "Text."))
                .build();
        assertThat(renderer.render(rca)).contains(" <!-- rca4j:extra -->\n\nText.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Impacts", "The *Impact*", "R&D"})
    void another_heading_is_not(String heading) {
        Rca rca = Rca.builder()
                .addExtraSection(ExtraSection.of(Section.TIMELINE, heading, "Text."))
                .build();
        assertThat(renderer.render(rca)).contains("## " + heading + "\n\nText.");
    }
}
