package io.github.rca4j.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.model.Provenance;
import io.github.rca4j.model.Rca;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Walks a draft: each field that it fills says where it came from, and nothing speaks of a field that is blank. */
class ProvenanceTest {
    @Test
    void of_alerts_that_say_the_same_the_first_place_counts_whatever_the_order_of_their_labels() {
        Alert plain = Fixtures.alert("A", "2026-11-23T12:00:00Z")
                .severity("critical")
                .omitted(1)
                .build();
        List<Alert> same = List.of(
                Alert.builder()
                        .from(plain)
                        .putLabel("a", "1")
                        .putLabel("b", "2")
                        .putPointer(AlertField.NAME, "/1")
                        .build(),
                Alert.builder()
                        .from(plain)
                        .putLabel("b", "2")
                        .putLabel("a", "1")
                        .putPointer(AlertField.NAME, "/1")
                        .build(),
                Alert.builder()
                        .from(plain)
                        .putLabel("b", "2")
                        .putLabel("a", "1")
                        .putPointer(AlertField.NAME, "/0")
                        .build(),
                Alert.builder()
                        .from(plain)
                        .putLabel("a", "1")
                        .putLabel("b", "2")
                        .putPointer(AlertField.NAME, "/2")
                        .build());
        for (Alert first : same) {
            for (Alert second : same) {
                for (Alert third : same) {
                    List<Alert> sent = List.of(first, second, third);
                    String least = sent.stream()
                            .map(alert -> alert.pointer(AlertField.NAME).orElseThrow())
                            .sorted()
                            .findFirst()
                            .orElseThrow();
                    assertThat(RcaDraft.of(sent).toRca().provenance())
                            .filteredOn(p -> p.path().equals("title"))
                            .extracting(Provenance::pointer)
                            .containsExactly(Optional.of(least));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"firing", "mixed", "resolved", "truncated", "hostile", "minimal"})
    void every_field_of_a_fixtures_draft_says_where_it_came_from(String fixture) {
        assertAccounted(Fixtures.draft(fixture));
    }

    @Test
    void so_does_every_field_of_arbitrary_drafts() {
        for (int seed = 0; seed < 100; seed++) {
            ArbitraryAlerts arbitrary = new ArbitraryAlerts(seed, 1 + seed % 30, 1 + seed % 20);
            RcaDraft draft = RcaDraft.of(arbitrary.some(seed * 3));
            for (int i = 0; i < seed % 20; i++) {
                draft.add(arbitrary.event());
            }
            assertAccounted(draft.toRca());
        }
    }

    @Test
    void so_does_every_field_of_a_draft_that_leaves_much_out() {
        RcaDraft draft = RcaDraft.of(new ArbitraryAlerts(1, 2_300, 50).some(5_000));
        assertThat(draft.state().moreSeries()).isTrue();

        assertAccounted(draft.toRca());
    }

    static void assertAccounted(Rca rca) {
        Map<String, Object> leaves = new TreeMap<>();
        walk("", rca.withProvenance(List.of()), leaves);
        Map<String, Object> blank = new TreeMap<>();
        walk("", Rca.empty(), blank);
        leaves.entrySet().removeAll(blank.entrySet());
        Set<String> origins = new TreeSet<>();
        for (Provenance provenance : rca.provenance()) {
            assertThat(provenance.source()).isNotEmpty();
            origins.add(provenance.path());
        }
        List<String> without = new ArrayList<>(leaves.keySet());
        without.removeIf(leaf -> origins.stream().anyMatch(origin -> covers(origin, leaf)));
        assertThat(without).as("filled, and nobody says from where").isEmpty();
        origins.removeIf(origin -> leaves.keySet().stream().anyMatch(leaf -> covers(origin, leaf)));
        assertThat(origins).as("origins of what is blank").isEmpty();
    }

    private static boolean covers(String origin, String leaf) {
        return leaf.equals(origin) || leaf.startsWith(origin + ".") || leaf.startsWith(origin + "[");
    }

    private static void walk(String path, Object value, Map<String, Object> leaves) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(element -> leaves.put(path, element));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                walk(path + "[" + i + "]", list.get(i), leaves);
            }
        } else if (value instanceof Record) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                walk(
                        path.isEmpty() ? component.getName() : path + "." + component.getName(),
                        get(value, component),
                        leaves);
            }
        } else {
            leaves.put(path, value);
        }
    }

    private static Object get(Object value, RecordComponent component) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
