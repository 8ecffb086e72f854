package io.github.rca4j.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlertTest {
    @Test
    void text_is_brought_to_its_normal_form_and_not_escaped() {
        Alert alert = Fixtures.alert(" A\n*b* ", "2026-11-23T05:00:00Z")
                .summary("x\r\ny")
                .description("x\r\ny")
                .putLabel("k", " v\t1 ")
                .putLabel("blank", " ")
                .build();

        assertThat(alert.name()).isEqualTo("A *b*");
        assertThat(alert.summary()).contains("x y");
        assertThat(alert.description()).contains("x\ny");
        assertThat(alert.labels()).containsExactly(entry("k", "v 1"));
    }

    @Test
    void what_would_make_it_meaningless_is_refused() {
        Alert.Builder builder = Fixtures.alert("A", "2026-11-23T05:00:00Z");

        assertThatThrownBy(() -> builder.omitted(-1).build()).hasMessage("omitted must not be negative: -1");
        assertThatThrownBy(() -> builder.name(" ").build()).hasMessage("name must not be blank");
        assertThatThrownBy(() -> Fixtures.alert("A", "2026-11-23T05:00:00Z")
                        .ended(OffsetDateTime.parse("2026-11-23T06:00:00Z"))
                        .build())
                .hasMessageStartingWith("an alert that is not resolved has not ended");
        assertThatThrownBy(() -> Alert.builder().build()).hasMessageContaining("source, name, status");
    }

    @Test
    void its_collections_cannot_be_changed() {
        Alert alert = Fixtures.alerts("firing").get(0);

        assertThatThrownBy(() -> alert.labels().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> alert.links().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> alert.pointers().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                " JavaScript:alert(1)",
                "java\nscript:alert(1)",
                "data:text/html,x",
                "//example.com/x",
                "/graph",
                "graph",
                "",
                "https:",
                "https:example.com",
                "http://:9093",
                "http://user:password@example.com",
                "https://example.com/a b",
                "https://example.com/\"><script>",
                "mailto:a@example.com"
            })
    void an_address_that_a_document_may_not_carry_is_no_link(String address) {
        assertThat(AlertLink.of(LinkKind.OTHER, "x", address, "/x")).isEmpty();
    }

    @Test
    void a_very_long_address_is_no_link() {
        assertThat(AlertLink.of(LinkKind.OTHER, "x", "https://example.com/" + "a".repeat(10_000), "/x"))
                .isEmpty();
    }

    @Test
    void a_link_is_http_or_https_in_ascii() {
        assertThat(AlertLink.of(LinkKind.OTHER, " x\ny ", "HTTPS://example.com/\u202E/ä?q=[1]", "/x"))
                .contains(new AlertLink(
                        LinkKind.OTHER, "x y", URI.create("HTTPS://example.com/%E2%80%AE/%C3%A4?q=[1]"), "/x"));
        assertThatThrownBy(() -> new AlertLink(LinkKind.OTHER, "x", URI.create("javascript:alert(1)"), "/x"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void each_word_that_differs_from_the_other_alert_is_settled_and_what_is_equal_is_its_own() {
        Alert one =
                Fixtures.alert("A", "2026-11-23T05:00:00Z").putLabel("a", "b").build();
        Map<String, String> labels = new HashMap<>(one.labels());

        assertThat(like(one, " other ", one.labels(), one.groupKey()).source()).isEqualTo("other");
        assertThat(like(one, one.source(), one.labels(), Optional.of(" g ")).groupKey())
                .contains("g");
        assertThat(like(one, one.source(), Map.of("a", " c "), one.groupKey()).labels())
                .isEqualTo(Map.of("a", "c"));
        Alert equal = like(one, one.source(), labels, one.groupKey());
        labels.clear();
        assertThat(equal).isEqualTo(one);
    }

    private static Alert like(Alert one, String source, Map<String, String> labels, Optional<String> groupKey) {
        return new Alert(
                source,
                one.name(),
                one.status(),
                one.severity(),
                one.started(),
                one.mitigated(),
                one.ended(),
                one.service(),
                one.host(),
                one.summary(),
                one.description(),
                one.value(),
                one.threshold(),
                one.responders(),
                one.incident(),
                one.events(),
                labels,
                one.links(),
                one.fingerprint(),
                groupKey,
                one.omitted(),
                one.pointers());
    }
}
