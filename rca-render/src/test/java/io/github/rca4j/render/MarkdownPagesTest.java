package io.github.rca4j.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rca4j.model.ExecutiveSummary;
import io.github.rca4j.model.Rca;
import io.github.rca4j.render.markdown.MarkdownRenderer;
import io.github.rca4j.testsupport.ProfileApi;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The renderer hands its document on in pieces, which is to show nowhere. */
class MarkdownPagesTest {
    /** Longer than a piece, so that a page is full, by a summary of some length, at every place of the example. */
    private static final int LONG = 12_000;

    private final MarkdownRenderer renderer = new MarkdownRenderer();

    @ParameterizedTest
    @ValueSource(strings = {"x", "\u2611", "\uD83D\uDE00"})
    void a_document_is_the_same_wherever_its_pieces_end(String character) {
        String[] around = renderer.render(example("|")).split("\\|", 2);
        int most = 0;
        for (int length = character.length(); length < LONG; length += character.length()) {
            String summary = character.repeat(length / character.length());
            String expected = around[0] + summary + around[1];
            Pieces pieces = pieces(example(summary));

            assertThat(String.join("", pieces.taken)).isEqualTo(expected);
            assertThat(renderer.render(example(summary))).isEqualTo(expected);
            most = Math.max(most, pieces.taken.size());
        }
        assertThat(most).as("pieces of the longest").isGreaterThan(1);
    }

    @Test
    void pieces_are_whole_lines_however_long() {
        String line = "\uD83D\uDE00".repeat(99) + "\n";
        for (int lead = 1; lead < line.length(); lead++) {
            Rca rca = example("x".repeat(lead) + line.repeat(LONG / line.length()) + "\uD83D\uDE00".repeat(5 * LONG));

            assertThat(pieces(rca).taken)
                    .hasSizeGreaterThan(2)
                    .allSatisfy(piece -> assertThat(piece).endsWith("\n"));
            assertThat(String.join("", pieces(rca).taken)).isEqualTo(renderer.render(rca));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void what_an_output_throws_comes_out_and_what_it_took_before_is_the_documents_beginning(int before) {
        Rca rca = example(("x".repeat(99) + "\n").repeat(3 * LONG / 100));
        IOException full = new IOException("disk full");
        IllegalStateException closed = new IllegalStateException("closed");
        Pieces failing = new Pieces(before, full);
        Pieces refusing = new Pieces(before, closed);

        assertThatThrownBy(() -> renderer.render(rca, RenderOptions.DEFAULT, failing))
                .isInstanceOf(UncheckedIOException.class)
                .hasCause(full);
        assertThatThrownBy(() -> renderer.render(rca, RenderOptions.DEFAULT, refusing))
                .isSameAs(closed);
        assertThat(failing.taken).hasSize(before).isEqualTo(refusing.taken);
        assertThat(renderer.render(rca)).startsWith(String.join("", failing.taken));
    }

    private static Rca example(String summary) {
        return ProfileApi.rca().withExecutiveSummary(ExecutiveSummary.of(summary));
    }

    private Pieces pieces(Rca rca) {
        Pieces pieces = new Pieces(Integer.MAX_VALUE, new IllegalStateException("never"));
        renderer.render(rca, RenderOptions.DEFAULT, pieces);
        return pieces;
    }

    /** Takes so many pieces and no more. */
    private static final class Pieces implements Appendable {
        private final List<String> taken = new ArrayList<>();
        private final int most;
        private final Exception then;

        Pieces(int most, Exception then) {
            this.most = most;
            this.then = then;
        }

        private RuntimeException failure() throws IOException {
            if (then instanceof IOException failed) {
                throw failed;
            }
            return (RuntimeException) then;
        }

        @Override
        public Appendable append(CharSequence piece) throws IOException {
            if (taken.size() == most) {
                throw failure();
            }
            taken.add(piece.toString());
            return this;
        }

        @Override
        public Appendable append(CharSequence text, int start, int end) throws IOException {
            return append(text.subSequence(start, end));
        }

        @Override
        public Appendable append(char character) throws IOException {
            return append(String.valueOf(character));
        }
    }
}
