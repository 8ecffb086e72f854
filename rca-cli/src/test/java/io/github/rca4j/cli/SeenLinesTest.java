package io.github.rca4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SeenLinesTest {
    private static final int MOST = 16 << 20;

    @Test
    void a_line_that_is_the_same_to_the_byte_was_seen() {
        SeenLines lines = new SeenLines();

        assertThat(lines.seen(line("{\"a\":1}"))).isFalse();
        assertThat(lines.seen(line("{\"a\":2}"))).isFalse();
        assertThat(lines.seen(line("{\"a\":1}"))).isTrue();
        assertThat(lines.seen(line("{\"a\":1} "))).isFalse();
    }

    @Test
    void no_line_is_taken_for_another_however_many_there_were() {
        SeenLines lines = new SeenLines();
        Set<Integer> taken = new HashSet<>();
        Random random = new Random(5);
        int seen = 0;
        for (int i = 0; i < 60_000; i++) {
            int which = random.nextInt(4_000);
            if (lines.seen(line("a".repeat(which) + which))) {
                seen++;
                assertThat(taken).contains(which);
            }
            taken.add(which);
        }
        assertThat(seen).isGreaterThan(50_000);
    }

    @Test
    void lines_of_long_ago_are_forgotten_and_one_that_is_too_long_is_not_kept() {
        SeenLines lines = new SeenLines();
        lines.seen(line("first"));
        byte[] long1 = line("b".repeat(MOST - 3));
        byte[] tooLong = line("c".repeat(MOST + 1));

        assertThat(lines.seen(tooLong)).isFalse();
        assertThat(lines.seen(tooLong)).isFalse();
        assertThat(lines.seen(line("first"))).isTrue();
        assertThat(lines.seen(long1)).isFalse();
        assertThat(lines.seen(line("first"))).isFalse();
    }

    private static byte[] line(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
