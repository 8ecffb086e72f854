package io.github.rca4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every record of the package, so for those that come later too. */
class RecordsTest {
    /** A value that is nothing without its content. */
    private static final Set<Class<?>> NEVER_EMPTY = Set.of(
            CauseCategory.class,
            Severity.class,
            TimelineCell.class,
            UsersAffected.Percentage.class,
            TimelineTime.Relative.class,
            TimelineTime.Verbatim.class);
    /** A value that no document is bound to as such, and whose parts must be there. */
    private static final Set<Class<?>> NEVER_BOUND = Set.of(
            Finding.class,
            TimelineTime.Clock.class,
            TimelineTime.Timestamp.class,
            TimelineTime.Approximate.class,
            TimelineTime.Range.class);

    static List<Class<?>> records() {
        return Values.records();
    }

    static List<Class<?>> built() {
        return Values.built();
    }

    static List<Class<?>> bound() {
        return records().stream()
                .filter(type -> !NEVER_EMPTY.contains(type) && !NEVER_BOUND.contains(type))
                .toList();
    }

    @Test
    void the_records_are_found() {
        assertThat(records())
                .contains(Rca.class, Metadata.class, UsersAffected.Count.class)
                .hasSizeGreaterThan(40);
        assertThat(built()).contains(Rca.class, SignOff.class).doesNotContain(Reference.class);
    }

    @ParameterizedTest
    @MethodSource("bound")
    void nothing_is_null_in_a_value_that_was_given_nothing(Class<?> type) {
        Object empty = Values.bound(type);

        for (RecordComponent component : type.getRecordComponents()) {
            Object value = Values.get(component, empty);
            assertThat(value).as(component.getName()).isNotNull();
            if (value instanceof Optional<?> optional) {
                assertThat(optional).as(component.getName()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("built")
    void what_a_builder_was_given_nothing_for_is_what_a_binder_was_given_nothing_for(Class<?> type) throws Exception {
        Object builder = Values.builder(type);

        assertThat(builder.getClass().getMethod("build").invoke(builder)).isEqualTo(Values.bound(type));
    }

    @Test
    void a_value_that_is_nothing_without_its_content_refuses_to_be_empty() {
        for (Class<?> type : NEVER_EMPTY) {
            assertThatThrownBy(() -> Values.bound(type))
                    .as(type.getName())
                    .isInstanceOfAny(NullPointerException.class, IllegalArgumentException.class);
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void every_list_is_unmodifiable_and_its_own(Class<?> type) {
        Object full = Values.full(type);

        assertThat(full).isEqualTo(Values.full(type)).hasSameHashCodeAs(Values.full(type));
        for (RecordComponent component : type.getRecordComponents()) {
            if (Collection.class.isAssignableFrom(component.getType())) {
                assertThat(component.getType()).as("only lists have an order").isEqualTo(List.class);
                assertUnmodifiable(Values.get(component, full), component);
                if (!NEVER_EMPTY.contains(type)) {
                    assertUnmodifiable(Values.get(component, Values.bound(type)), component);
                }
            }
        }
    }

    private static void assertUnmodifiable(Object list, RecordComponent component) {
        assertThatThrownBy(() -> ((List<?>) list).clear())
                .as(component.toString())
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> ((List<?>) list).add(null))
                .as(component.toString())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_list_changed_after_the_value_was_made_does_not_change_the_value() {
        List<String> details = new ArrayList<>(List.of("12 tickets"));
        ImpactStatement statement = new ImpactStatement(Optional.of("Some"), details);

        details.add("another");

        assertThat(statement.details()).containsExactly("12 tickets");
    }

    @Test
    void a_value_does_not_hold_arrays_or_maps() {
        Set<Class<?>> odd = records().stream()
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .<Class<?>>map(RecordComponent::getType)
                .filter(type -> type.isArray() || Map.class.isAssignableFrom(type))
                .collect(Collectors.toSet());

        assertThat(odd).isEmpty();
    }
}
