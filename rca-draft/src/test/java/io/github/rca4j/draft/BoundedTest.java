package io.github.rca4j.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class BoundedTest {
    private static final Bounded.Rule<Integer> TWO =
            new Bounded.Rule<Integer>(2, Comparator.<Integer>naturalOrder(), (one, other) -> one);

    @Test
    void all_of_a_few_are_kept_and_the_ends_of_many() {
        assertThat(of(List.of(3, 1, 2, 4, 1))).isEqualTo(new Bounded<>(List.of(1, 2, 3, 4), false));
        assertThat(of(List.of(3, 1, 2, 4, 5))).isEqualTo(new Bounded<>(List.of(1, 2, 4, 5), true));
        assertThat(of(List.of(3, 1, 2, 4, 5)).count()).hasToString("at least 5");
        assertThat(of(List.of(7)).count()).hasToString("1");
    }

    @Test
    void any_order_any_repetition_and_any_partition_keeps_the_same() {
        Random random = new Random(7);
        for (int run = 0; run < 2_000; run++) {
            List<Integer> elements = new ArrayList<>(
                    random.ints(random.nextInt(12), 0, 12).boxed().toList());
            Bounded<Integer> expected = ends(elements);
            assertThat(of(elements)).isEqualTo(expected);
            Collections.shuffle(elements, random);
            int cut = random.nextInt(elements.size() + 1);
            Bounded<Integer> left = of(elements.subList(0, cut));
            Bounded<Integer> right = of(elements.subList(cut, elements.size()));
            assertThat(TWO.joined(left, right)).isEqualTo(expected);
            assertThat(TWO.joined(right, left)).isEqualTo(expected);
            assertThat(TWO.joined(expected, left)).isEqualTo(expected);
        }
    }

    /** What is meant, said in another way. */
    private static Bounded<Integer> ends(List<Integer> elements) {
        List<Integer> all = List.copyOf(new TreeSet<>(elements));
        if (all.size() <= 4) {
            return new Bounded<>(all, false);
        }
        List<Integer> ends = new ArrayList<>(all.subList(0, 2));
        ends.addAll(all.subList(all.size() - 2, all.size()));
        return new Bounded<>(ends, true);
    }

    private static Bounded<Integer> of(List<Integer> elements) {
        Growing<Integer> set = new Growing<>(TWO);
        elements.forEach(set::add);
        return set.kept();
    }
}
