package io.github.rca4j.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.model.Rca;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArbitraryRcaTest {
    private static final int SEEDS = 2_000;

    @Test
    void the_same_seed_gives_the_same_rca() {
        assertThat(ArbitraryRca.of(42)).isEqualTo(ArbitraryRca.of(42)).isNotEqualTo(ArbitraryRca.of(43));
    }

    @Test
    void some_seeds_give_an_empty_rca() {
        assertThat(rcas(100).anyMatch(Rca.empty()::equals)).isTrue();
    }

    @Test
    void each_component_of_each_record_is_present_on_some_seed() {
        Set<String> present = new TreeSet<>();
        rcas(SEEDS)
                .forEach(rca -> walk(rca, (component, value) -> {
                    if (!isAbsent(value)) {
                        present.add(component);
                    }
                }));

        assertThat(present)
                .containsAll(components(Rca.class, new LinkedHashMap<>()).keySet());
    }

    @Test
    void each_optional_component_and_each_list_is_absent_on_some_seed() {
        Set<String> absent = new TreeSet<>();
        rcas(SEEDS)
                .forEach(rca -> walk(rca, (component, value) -> {
                    if (isAbsent(value)) {
                        absent.add(component);
                    }
                }));

        Map<String, Class<?>> mayBeAbsent = components(Rca.class, new LinkedHashMap<>());
        mayBeAbsent.values().removeIf(type -> type != Optional.class && type != List.class);
        mayBeAbsent.remove("FollowUp.items"); // the template's five are always there
        assertThat(absent).containsAll(mayBeAbsent.keySet());
    }

    @Test
    void a_full_rca_has_everything() {
        assertThat(ArbitraryRca.full(1).metadata().owner()).isPresent();
        assertThat(ArbitraryRca.full(2).timeline().entries()).isNotEmpty();
        assertThat(ArbitraryRca.full(3).provenance()).isNotEmpty();
    }

    @Test
    void a_neutral_rca_has_the_same_parts() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Rca rca = ArbitraryRca.of(seed);
            Rca neutral = NeutralRca.of(rca);

            assertThat(parts(neutral)).as("seed %d", seed).isEqualTo(parts(rca));
            assertThat(NeutralRca.of(neutral)).as("seed %d", seed).isEqualTo(neutral);
        }
    }

    @Test
    void there_are_enough_hostile_texts() {
        assertThat(HostileText.ALL).hasSizeGreaterThan(300).doesNotHaveDuplicates();
    }

    private static Stream<Rca> rcas(long seeds) {
        return LongStream.range(0, seeds).mapToObj(ArbitraryRca::of);
    }

    /** What is present, in order, without the texts. */
    private static List<String> parts(Rca rca) {
        List<String> parts = new ArrayList<>();
        walk(rca, (component, value) -> {
            String much = value instanceof List<?> list ? "[" + list.size() + "]" : isAbsent(value) ? "-" : "+";
            parts.add(component + much);
        });
        return parts;
    }

    private static void walk(Object value, BiConsumer<String, Object> visit) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(inner -> walk(inner, visit));
        } else if (value instanceof List<?> list) {
            list.forEach(element -> walk(element, visit));
        } else if (value instanceof Record) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                Object inner = get(component, value);
                visit.accept(name(component), inner);
                walk(inner, visit);
            }
        }
    }

    private static Object get(RecordComponent component, Object value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isAbsent(Object value) {
        return value.equals(Optional.empty()) || value.equals(List.of()) || value.equals("") || value.equals(false);
    }

    /** The components of all records that can be reached from a type, with their types. */
    private static Map<String, Class<?>> components(Type type, Map<String, Class<?>> found) {
        if (type instanceof ParameterizedType parameterized) {
            return components(parameterized.getActualTypeArguments()[0], found);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isSealed()) {
            Stream.of(plain.getPermittedSubclasses()).forEach(permitted -> components(permitted, found));
        } else if (plain.isRecord()) {
            for (RecordComponent component : plain.getRecordComponents()) {
                if (found.put(name(component), component.getType()) == null) {
                    components(component.getGenericType(), found);
                }
            }
        }
        return found;
    }

    private static String name(RecordComponent component) {
        return component.getDeclaringRecord().getSimpleName() + "." + component.getName();
    }
}
