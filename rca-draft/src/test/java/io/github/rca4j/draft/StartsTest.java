package io.github.rca4j.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StartsTest {
    private static final int EACH = 3;
    private static final Bounded.Rule<Long> RULE =
            new Bounded.Rule<Long>(EACH, Comparator.<Long>naturalOrder(), (one, other) -> one);

    @Test
    void it_keeps_what_a_bounded_set_of_the_same_times_keeps() {
        Random random = new Random(3);
        for (int run = 0; run < 2_000; run++) {
            Growing<Long> all = new Growing<>(RULE);
            Starts one = new Starts(EACH);
            Starts other = new Starts(EACH);
            for (int i = random.nextInt(15); i > 0; i--) {
                long time = random.nextInt(12);
                all.add(time);
                (random.nextBoolean() ? one : other).add(time);
            }
            one.addAll(other.kept());

            Bounded<Long> expected = all.kept();
            assertThat(one.kept()).isEqualTo(expected).hasSameHashCodeAs(expected);
        }
    }
}
