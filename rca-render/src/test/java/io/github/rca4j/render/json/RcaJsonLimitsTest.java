package io.github.rca4j.render.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.rca4j.testsupport.ArbitraryRca;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class RcaJsonLimitsTest {
    @Test
    void a_document_is_at_most_as_long_as_is_allowed() {
        RcaJson json = RcaJson.builder().maxDocumentLength(20).build();

        assertThat(json.read("{\"title\": \"aaaaaaa\"}").title()).contains("aaaaaaa");
        refuses(
                json,
                "{\"title\": \"aaaaaaaa\"}",
                "line 1, column 1: the document is longer than the 20 characters allowed");
    }

    @Test
    @Timeout(10)
    void an_endless_document_is_not_read_to_its_end() {
        Reader endless = new Reader() {
            @Override
            public int read(char[] buffer, int from, int length) {
                Arrays.fill(buffer, from, from + length, ' ');
                return length;
            }

            @Override
            public void close() throws IOException {}
        };

        assertThatExceptionOfType(RcaJsonException.class)
                .isThrownBy(() -> RcaJson.create().read(endless))
                .withMessageContaining("longer than the 16777216 characters allowed");
    }

    @Test
    void a_text_is_at_most_as_long_as_is_allowed() {
        RcaJson json = RcaJson.builder().maxTextLength(10).build();

        assertThat(json.read("{\"title\": \"aaaaaaaaaa\"}").title()).isPresent();
        refuses(
                json,
                "{\"title\": \"aaaaaaaaaaa\"}",
                "line 1, column 11, title: string value length (11) exceeds the maximum allowed (10)");
    }

    @Test
    void a_document_is_at_most_as_deep_as_is_allowed() {
        RcaJson json = RcaJson.builder().ignoreUnknownProperties(true).build();

        json.read("{\"new\": " + "[".repeat(63) + "]".repeat(63) + "}");
        refuses(
                json,
                "{\"new\": " + "[".repeat(64) + "]".repeat(64) + "}",
                "line 1, column 72: document nesting depth (65) exceeds the maximum allowed (64)");
    }

    @Test
    void an_rca_is_seven_levels_deep() {
        RcaJson json = RcaJson.builder().maxDepth(7).build();

        assertThat(json.read(json.write(ArbitraryRca.full(1)))).isEqualTo(ArbitraryRca.full(1));
    }

    @Test
    @Timeout(10)
    void depth_costs_no_stack() {
        String deep = "{\"new\": " + "[".repeat(1_000_000);

        refuses(RcaJson.create(), deep, "line 1, column 1000009: the document ends before it is complete");
        refuses(
                RcaJson.create(),
                deep + "]".repeat(1_000_000) + "}",
                "line 1, column 72: document nesting depth (65) exceeds the maximum allowed (64)");
    }

    @Test
    @Timeout(10)
    void long_numbers_cost_no_time() {
        assertThatExceptionOfType(RcaJsonException.class)
                .isThrownBy(() ->
                        RcaJson.create().read("{\"extraSections\": [{\"level\": " + "9".repeat(1_000_000) + "}]}"))
                .withMessageContaining("number value length (1000000) exceeds the maximum allowed (1000)");
    }

    @Test
    void limits_are_positive() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RcaJson.builder().maxDepth(0))
                .withMessage("maxDepth must be positive, was 0");
    }

    private static void refuses(RcaJson json, String document, String message) {
        assertThatExceptionOfType(RcaJsonException.class)
                .isThrownBy(() -> json.read(document))
                .withMessage(message);
    }
}
