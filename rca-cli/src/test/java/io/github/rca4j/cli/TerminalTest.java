package io.github.rca4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {
    @Test
    void a_terminal_shows_colours_unless_it_is_dumb_or_nobody_wants_them() {
        assertThat(Terminal.showsColours(Map.of("TERM", "xterm-256color"))).isTrue();
        assertThat(Terminal.showsColours(Map.of("TERM", "xterm", "NO_COLOR", "")))
                .isTrue();
        assertThat(Terminal.showsColours(Map.of("TERM", "xterm", "NO_COLOR", "1")))
                .isFalse();
        assertThat(Terminal.showsColours(Map.of("TERM", "dumb"))).isFalse();
        assertThat(Terminal.showsColours(Map.of())).isFalse();
    }

    @Test
    void a_build_has_none() {
        assertThat(Terminal.isThere()).isFalse();
    }
}
