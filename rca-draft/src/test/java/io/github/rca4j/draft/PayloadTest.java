package io.github.rca4j.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(value = 20, unit = TimeUnit.SECONDS)
class PayloadTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "``|payload: is empty",
                "` \n `|payload: is empty",
                "{|line 1, column 2: ends before it is complete",
                "{\"alerts\": [}|line 1, column 13: Unexpected close marker '}'",
                "{'alerts'}|line 1, column 2: Unexpected character",
                "{} {}|line 1, column 4: something follows the JSON; expected one JSON value",
                "{\"a\":1,\"a\":2}|line 1, column 8: Duplicate name 'a'",
                "{\"a\": NaN}|line 1, column 10: Non-standard token 'NaN'",
                "`{\n  \"a\": tru\n}`|line 2, column 8: Unrecognized token 'tru'",
                "<html>|line 1, column 1: Unexpected character ('<'",
                "\"\\ud800\\q\"|line 1, column 9: Unrecognized character escape",
            })
    void what_is_not_json_is_refused_with_its_place(String text, String expected) {
        assertThatThrownBy(() -> Payload.parse(text))
                .isInstanceOf(AlertPayloadException.class)
                .hasMessageStartingWith("alerts cannot be read: " + expected)
                .hasMessageContaining("; expected ")
                .hasNoCause()
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("\n", "com.fasterxml", "Source", "`"));
    }

    @Test
    void bytes_that_are_no_text_are_refused() {
        byte[] bytes = {'{', '"', (byte) 0xff, (byte) 0xfe, '"', ':', '1', '}'};

        assertThatThrownBy(() -> Payload.read(new ByteArrayInputStream(bytes)))
                .isInstanceOf(AlertPayloadException.class)
                .hasMessageContaining("UTF-8");
    }

    @Test
    void a_stream_that_fails_is_not_taken_for_a_bad_payload() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };

        assertThatThrownBy(() -> Payload.read(broken)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void text_and_bytes_give_the_same() {
        String json = "\uFEFF{\"käse\": [1, null, 2.50, true, \"x\"]}";
        Payload text = Payload.parse(json);
        Payload bytes = Payload.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));

        for (Payload payload : new Payload[] {text, bytes}) {
            assertThat(payload.at("käse").elements())
                    .extracting(Payload::describe)
                    .containsExactly("1", "null", "2.50", "true", "'x'");
        }
    }

    @Test
    void what_is_not_there_can_be_asked_for() {
        Payload payload = Payload.parse("{\"a\": {\"b/c\": 1}}");

        Payload missing = payload.at("x").at("y");
        assertThat(missing.isPresent()).isFalse();
        assertThat(missing.pointer()).isEqualTo("/x/y");
        assertThat(missing.text()).isEmpty();
        assertThat(missing.number()).isEmpty();
        assertThat(missing.elements()).isEmpty();
        assertThat(missing.members()).isEmpty();
        assertThat(missing.size()).isZero();
        assertThat(missing).hasToString("missing");
        assertThat(payload.at("a").at("b/c").pointer()).isEqualTo("/a/b~1c");
        assertThat(payload.at("a").at("b/c").number()).contains(BigDecimal.ONE);
        assertThat(payload.at("a").text()).isEmpty();
        assertThat(payload.at("a").members().get("b/c").pointer()).isEqualTo("/a/b~1c");
    }

    @Test
    void json_nested_ten_thousand_deep_is_refused() {
        String deep = "{\"alerts\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}";

        assertThatThrownBy(() -> Payload.parse(deep))
                .hasMessageMatching("alerts cannot be read: payload: .*depth \\(65\\) exceeds the maximum"
                        + " allowed \\(64\\); expected a payload within the limits");
    }

    @Test
    void a_million_labels_are_refused() {
        StringBuilder json = new StringBuilder("{\"alerts\":[{\"labels\":{\"alertname\":\"A\"");
        for (int i = 0; i < 1_000_000; i++) {
            json.append(",\"").append(Integer.toString(i, 36)).append("\":1");
        }

        assertThatThrownBy(() -> Payload.parse(json.append("}}]}").toString()))
                .hasMessageContaining("exceeds the maximum allowed (1000000); expected a payload within the limits");
    }

    @Test
    void a_text_of_more_than_a_megabyte_is_refused() {
        String json = "\"" + "a".repeat(1024 * 1024 + 1) + "\"";

        assertThatThrownBy(() -> Payload.parse(json)).hasMessageContaining("exceeds the maximum allowed (1048576)");
    }

    @Test
    void more_than_the_limit_of_bytes_is_refused_without_being_read_to_the_end() {
        PayloadLimits limits = PayloadLimits.builder().size(10).build();
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }
        };

        assertThatThrownBy(() -> Payload.read(endless, limits))
                .hasMessage("alerts cannot be read: payload: is too large; expected at most 10 bytes or characters");
        assertThatThrownBy(() -> Payload.parse("           ", limits)).hasMessageContaining("is too large");
        assertThat(Payload.parse("1234567890", limits).limits()).isEqualTo(limits);
    }

    @Test
    void long_and_hostile_text_is_described_in_one_short_line() {
        String described = Payload.parse("\"" + "a".repeat(100) + "\"").describe();

        assertThat(described).hasSize(64).endsWith("a …'");
        assertThat(Payload.parse("\"a\\u001b[2J\\u202eb\\r\\nc\"").describe()).isEqualTo("'a [2J\uFFFDb c'");
    }

    @Test
    void a_limit_must_leave_room() {
        assertThatThrownBy(() -> PayloadLimits.builder().alerts(0).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("alerts must be positive: 0");
    }

    @Test
    void a_pointer_leads_to_a_value_and_the_value_knows_where_it_stands() {
        Payload payload = Payload.parse("{\"a/b\":[{\"c~d\":1}],\"0\":null}");

        assertThat(payload.find("/a~1b/0/c~0d").text()).contains("1");
        assertThat(payload.find("/a~1b/0/c~0d").pointer()).isEqualTo("/a~1b/0/c~0d");
        assertThat(payload.at("a/b").find("/0").isObject()).isTrue();
        assertThat(payload.find("").isObject()).isTrue();
        assertThat(payload.find("/a~1b/01").isPresent()).isFalse();
        assertThat(payload.find("/a~1b/9").isPresent()).isFalse();
        assertThat(payload.has(List.of("a/b", "0", "c~d"))).isTrue();
        assertThat(payload.has(List.of("0"))).isFalse();
        assertThatThrownBy(() -> payload.find("a"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a JSON pointer: 'a'");
    }

    @Test
    void json_in_a_text_is_read_and_stands_where_the_text_does() {
        Payload payload = Payload.parse("{\"m\":\" {\\\"a\\\":[7]}\",\"t\":\"{no\",\"n\":5,\"l\":\"[1]\"}");

        Payload seven =
                payload.at("m").embedded().orElseThrow().at("a").elements().get(0);

        assertThat(seven.text()).contains("7");
        assertThat(seven.pointer()).isEqualTo("/m");
        assertThat(seven.place()).isEqualTo("/m (JSON in a text), /a/0");
        assertThat(payload.at("m").embedded().orElseThrow().find("/a/0").pointer())
                .isEqualTo("/m");
        assertThat(payload.at("l").embedded().orElseThrow().place()).isEqualTo("/l (JSON in a text), payload");
        assertThat(payload.at("t").embedded()).isEmpty();
        assertThat(payload.at("n").embedded()).isEmpty();
        assertThat(payload.place()).isEqualTo("payload");
        assertThat(payload.at("n").place()).isEqualTo("/n");
    }
}
