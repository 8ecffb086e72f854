package io.github.rca4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BuildersTest {
    private static final Map<Class<?>, Object> ARGUMENTS = Map.of(
            String.class,
            "text",
            String[].class,
            new String[0],
            boolean.class,
            true,
            UsersAffected.Extent.class,
            new UsersAffected.Count(7));

    @Test
    void a_section_is_filled_in_where_it_is_set() {
        Rca rca = Rca.builder()
                .title("Checkout returned 500 errors")
                .metadata(m -> m.severity(Severity.SEV2).owner("Alice Smith").addReviewer("Bob"))
                .impact(i -> i.businessImpact(b -> b.slaImpact("Breached", "99.9% promised")))
                .timeline(t -> t.addEntry("T+00:15", "Error spike", "15% fail", "On-call paged"))
                .rootCause(r -> r.fiveWhys(w -> w.addWhy("No index", "Query plan")))
                .addContributingFactor(f -> f.name("No load test"))
                .prevention(p -> p.shortTerm(
                        t -> t.addAction(a -> a.title("Add the index").issue("PROJ-567"))))
                .build();

        assertThat(rca.title()).contains("Checkout returned 500 errors");
        assertThat(rca.metadata().severity()).contains(Severity.SEV2);
        assertThat(rca.metadata().reviewers()).containsExactly("Bob");
        assertThat(rca.impact().businessImpact().slaImpact())
                .isEqualTo(ImpactStatement.of("Breached", "99.9% promised"));
        assertThat(rca.timeline().entries().get(0).time()).contains(TimelineTime.parse("T+00:15"));
        assertThat(rca.rootCause().fiveWhys().whys())
                .containsExactly(
                        Why.builder().answer("No index").evidence("Query plan").build());
        assertThat(rca.contributingFactors())
                .extracting(ContributingFactor::name)
                .containsExactly(Optional.of("No load test"));
        assertThat(rca.prevention().actions().get(0).issue()).contains(Reference.of("PROJ-567"));
    }

    @Test
    void a_section_set_twice_is_what_it_was_set_to_last_and_a_list_grows() {
        Rca rca = Rca.builder()
                .metadata(m -> m.owner("Alice").incidentId("INC-1"))
                .metadata(m -> m.owner("Bob"))
                .addContributingFactor(f -> f.name("first"))
                .addContributingFactor(f -> f.name("second"))
                .build();

        assertThat(rca.metadata()).isEqualTo(Metadata.builder().owner("Bob").build());
        assertThat(rca.contributingFactors()).hasSize(2);
    }

    @Test
    void input_that_may_be_absent_is_set_as_it_is() {
        Metadata metadata = Metadata.builder()
                .owner(Optional.of("Alice"))
                .incidentId(Optional.empty())
                .date(Optional.of(LocalDate.EPOCH))
                .build();

        assertThat(metadata.owner()).contains("Alice");
        assertThat(metadata.incidentId()).isEmpty();
        assertThat(metadata.date()).contains(LocalDate.EPOCH);
    }

    static List<Class<?>> built() {
        return Values.built();
    }

    @ParameterizedTest
    @MethodSource("built")
    void every_optional_component_has_a_setter_for_a_value_and_one_for_input_that_may_be_absent(Class<?> type) {
        List<Method> setters = Arrays.asList(Values.builder(type).getClass().getMethods());

        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getType() == Optional.class) {
                assertThat(setters)
                        .as(component.getName())
                        .filteredOn(method -> method.getName().equals(component.getName()))
                        .map(method -> method.getParameterTypes()[0] == Optional.class)
                        .contains(true, false);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("built")
    void a_builder_takes_over_a_value(Class<?> type) throws Exception {
        Object full = Values.full(type);
        Object builder = Values.builder(type);
        builder.getClass().getMethod("from", type).invoke(builder, full);

        assertThat(builder.getClass().getMethod("build").invoke(builder)).isEqualTo(full);
    }

    static Stream<Arguments> settersWithTheirParameters() {
        return built().stream()
                .flatMap(type -> Arrays.stream(Values.builder(type).getClass().getMethods())
                        .filter(method -> !Modifier.isStatic(method.getModifiers()))
                        .filter(method -> method.getReturnType().getSimpleName().equals("Builder"))
                        .flatMap(method -> Stream.iterate(0, i -> i < method.getParameterCount(), i -> i + 1)
                                .filter(i -> !method.getParameterTypes()[i].isPrimitive())
                                .map(i -> Arguments.of(
                                        type, Named.of(method.toString().replaceAll("[\\w.]+\\.", ""), method), i))));
    }

    @ParameterizedTest(name = "{1} {2}")
    @MethodSource("settersWithTheirParameters")
    void every_setter_and_adder_refuses_null(Class<?> type, Method setter, int parameter) {
        Object[] arguments =
                Arrays.stream(setter.getParameterTypes()).map(ARGUMENTS::get).toArray();
        arguments[parameter] = null;

        assertThatThrownBy(() -> setter.invoke(Values.builder(type), arguments))
                .isInstanceOf(InvocationTargetException.class)
                .hasCauseInstanceOf(NullPointerException.class);
    }

    static Stream<Arguments> withers() {
        return built().stream()
                .flatMap(type -> Arrays.stream(type.getMethods())
                        .filter(method -> method.getName().startsWith("with") && method.getParameterCount() == 1)
                        .map(method ->
                                Arguments.of(type, Named.of(method.toString().replaceAll("[\\w.]+\\.", ""), method))));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("withers")
    void a_copy_differs_in_one_component_only(Class<?> type, Method wither) throws Exception {
        String name = wither.getName().substring("with".length());
        RecordComponent changed = Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getName().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow();
        Object full = Values.full(type);
        Object empty = Values.bound(type);
        Object argument = argument(wither.getParameterTypes()[0], Values.get(changed, full));

        Object copy = wither.invoke(empty, argument);

        for (RecordComponent component : type.getRecordComponents()) {
            Object source = component.getName().equals(changed.getName()) ? full : empty;
            assertThat(Values.get(component, copy)).as(component.getName()).isEqualTo(Values.get(component, source));
        }
        assertThat(wither.invoke(full, argument)).isEqualTo(full);
        assertThat(empty).isEqualTo(Values.bound(type));
    }

    private static Object argument(Class<?> wanted, Object value) {
        if (wanted.isArray()) {
            List<?> list = (List<?>) value;
            Object array = Array.newInstance(wanted.getComponentType(), list.size());
            for (int i = 0; i < list.size(); i++) {
                Array.set(array, i, list.get(i));
            }
            return array;
        }
        return value instanceof Optional<?> optional && wanted != Optional.class ? optional.orElseThrow() : value;
    }

    @Test
    void a_copy_by_optional_can_take_a_value_away() {
        Rca rca = Rca.builder().title("Checkout").build();

        assertThat(rca.withTitle("Search").title()).contains("Search");
        assertThat(rca.withTitle(Optional.empty())).isEqualTo(Rca.empty());
        assertThat(rca.title()).contains("Checkout");
    }

    @Test
    void a_lambda_of_a_builder_that_begins_with_an_rca_leaves_the_rest_of_the_section() {
        Rca draft = Rca.builder()
                .metadata(m -> m.severity(Severity.SEV2).incidentId("INC-1"))
                .impact(i -> i.userImpact(u -> u.userExperience("Slow pages"))
                        .businessImpact(b -> b.slaImpact("Within bounds")))
                .prevention(p -> p.shortTerm(t -> t.addAction(a -> a.title("First"))))
                .build();

        Rca edited = draft.toBuilder()
                .metadata(m -> m.owner("Robin Berger"))
                .metadata(m -> m.incidentId("INC-2"))
                .impact(i -> i.userImpact(u -> u.usersAffected(UsersAffected.Percentage.of(3))))
                .prevention(p -> p.shortTerm(t -> t.addAction(a -> a.title("Second"))))
                .build();

        assertThat(edited.metadata())
                .isEqualTo(Metadata.builder()
                        .severity(Severity.SEV2)
                        .incidentId("INC-2")
                        .owner("Robin Berger")
                        .build());
        assertThat(edited.impact().userImpact().userExperience())
                .isEqualTo(draft.impact().userImpact().userExperience());
        assertThat(edited.impact().businessImpact()).isEqualTo(draft.impact().businessImpact());
        assertThat(edited.prevention().shortTerm().actions())
                .extracting(action -> action.title().orElseThrow())
                .containsExactly("First", "Second");
    }

    @Test
    void a_value_built_from_itself_is_equal() {
        Rca rca = (Rca) Values.full(Rca.class);
        assertThat(rca.toBuilder().build()).isEqualTo(rca);
    }
}
