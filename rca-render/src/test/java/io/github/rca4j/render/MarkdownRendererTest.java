package io.github.rca4j.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rca4j.model.Rca;
import io.github.rca4j.model.outline.Blanks;
import io.github.rca4j.render.markdown.MarkdownRenderer;
import io.github.rca4j.testsupport.ProfileApi;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.junit.jupiter.api.Test;

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
}
