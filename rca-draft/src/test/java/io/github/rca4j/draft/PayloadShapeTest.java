package io.github.rca4j.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PayloadShapeTest {
    private final PayloadShape shape = PayloadShape.of("a thing", "/a", "/b/0/c");

    @Test
    void it_fits_what_has_all_of_it() {
        Payload whole = Payload.parse("{\"a\":false,\"b\":[{\"c\":\"\"}],\"d\":1}");

        assertThat(shape.what()).isEqualTo("a thing");
        assertThat(shape.fits(whole)).isTrue();
        assertThat(shape.missing(whole)).isEmpty();
        assertThat(shape.part(whole)).isEqualTo(1);
    }

    @Test
    void it_says_what_is_missing() {
        Payload half = Payload.parse("{\"a\":1,\"b\":[{\"c\":null}]}");

        assertThat(shape.fits(half)).isFalse();
        assertThat(shape.missing(half)).containsExactly("/b/0/c");
        assertThat(shape.part(half)).isEqualTo(0.5);
        assertThat(shape.part(Payload.parse("[1]"))).isZero();
    }

    @Test
    void a_shape_without_members_fits_everything_and_is_none() {
        assertThatThrownBy(() -> PayloadShape.of("anything"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a shape needs at least one member to be known by");
        assertThatThrownBy(() -> PayloadShape.of("x", "a")).isInstanceOf(IllegalArgumentException.class);
    }
}
