package io.github.rca4j.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any order and any partition of the same alerts gives the same draft; also beyond the bounds. */
class RcaDraftLawsTest {
    /** So little that a handful of alerts is too much in every way. */
    private static final DraftBounds TINY = new DraftBounds(5, 3, 1, 1, 2, 2, 10);

    private static final int SEEDS = Integer.getInteger("rca4j.seeds", 1_000) / 5;

    @Test
    void any_order_and_any_tree_of_merges_gives_the_same_draft() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            DraftBounds bounds = seed % 2 == 0 ? TINY : DraftBounds.DEFAULT;
            ArbitraryAlerts arbitrary = new ArbitraryAlerts(seed, 1 + random.nextInt(20), 1 + random.nextInt(30));
            List<Object> all = new ArrayList<>(arbitrary.some(random.nextInt(120)));
            for (int i = random.nextInt(40); i > 0; i--) {
                all.add(arbitrary.event());
            }
            RcaDraft expected = draft(all, bounds);
            for (int run = 0; run < 3; run++) {
                all.addAll(all.subList(0, all.size() / 3)); // sent again
                Collections.shuffle(all, random);
                RcaDraft other = tree(all, bounds, random);
                assertThat(other.state()).as("seed %s", seed).isEqualTo(expected.state());
                assertThat(other.toRca()).as("seed %s", seed).isEqualTo(expected.toRca());
            }
        }
    }

    @Test
    void so_it_is_beyond_the_bounds_that_hold_by_default() {
        List<Object> all = new ArrayList<>(new ArbitraryAlerts(1, 2_300, 3).some(9_000));
        new ArbitraryAlerts(2, 1, 3_000)
                .some(6_000)
                .forEach(alert -> all.add(
                        Alert.builder().from(alert).source("a").fingerprint("f").build()));
        ArbitraryAlerts arbitrary = new ArbitraryAlerts(3, 1, 1);
        for (int i = 0; i < 4_000; i++) {
            all.add(arbitrary.event());
        }
        RcaDraft expected = draft(all, DraftBounds.DEFAULT);
        assertThat(expected.state().moreSeries()).isTrue();
        assertThat(expected.state().series().get(0).starts().more()).isTrue();
        assertThat(expected.state().events().more()).isTrue();
        Random random = new Random(4);
        Collections.shuffle(all, random);
        RcaDraft other = tree(all, DraftBounds.DEFAULT, random);

        assertThat(other.state()).isEqualTo(expected.state());
        assertThat(other.toRca()).isEqualTo(expected.toRca());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void it_is_a_collector_of_streams_that_run_in_parallel_too(boolean parallel) {
        List<Alert> alerts = new ArbitraryAlerts(5, 20, 20).some(500);
        RcaDraft collected = (parallel ? alerts.parallelStream() : alerts.stream()).collect(RcaDraft.collector());

        assertThat(collected.state()).isEqualTo(RcaDraft.of(alerts).state());
    }

    @Test
    void a_draft_goes_on_from_its_state_and_leaves_what_it_merges_as_it_was() {
        List<Alert> alerts = new ArbitraryAlerts(6, 10, 10).some(200);
        RcaDraft one = RcaDraft.of(alerts.subList(0, 100));
        RcaDraft other = RcaDraft.of(alerts.subList(100, 200));
        DraftState before = other.state();
        RcaDraft went = RcaDraft.from(one.state(), DraftPolicy.DEFAULT).merge(other);

        assertThat(went.state()).isEqualTo(RcaDraft.of(alerts).state());
        assertThat(other.state()).isEqualTo(before);
        assertThat(one.state()).isEqualTo(RcaDraft.of(alerts.subList(0, 100)).state());
    }

    private static RcaDraft draft(List<Object> all, DraftBounds bounds) {
        RcaDraft draft = new RcaDraft(DraftPolicy.DEFAULT, bounds);
        for (Object one : all) {
            if (one instanceof Alert alert) {
                draft.add(alert);
            } else {
                draft.add((TimelineEvent) one);
            }
        }
        return draft;
    }

    private static RcaDraft tree(List<Object> all, DraftBounds bounds, Random random) {
        Deque<RcaDraft> parts = new ArrayDeque<>();
        int from = 0;
        while (from < all.size()) {
            int to = Math.min(all.size(), from + 1 + random.nextInt(Math.max(1, all.size() / 4)));
            parts.add(draft(all.subList(from, to), bounds));
            from = to;
        }
        while (parts.size() > 1) {
            RcaDraft merged =
                    parts.removeFirst().merge(random.nextBoolean() ? parts.removeFirst() : parts.removeLast());
            if (random.nextBoolean()) {
                parts.addFirst(merged);
            } else {
                parts.addLast(merged);
            }
        }
        return parts.isEmpty() ? draft(List.of(), bounds) : parts.remove();
    }
}
