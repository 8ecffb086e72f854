package io.github.rca4j.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.model.FollowUpItem;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.TimelineTime;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whatever people can write into a document, rules on texts look at it. */
class TextsTest {
    /** What is no text that people wrote, and why. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
            "templateVersion.version", "the template's own",
            "suppressedRules[0].rule", "a rule's id; one that there is not is a finding of its own",
            "provenance[0].path", "written by a program",
            "provenance[0].source", "written by a program",
            "provenance[0].alert", "written by a program",
            "provenance[0].pointer", "written by a program");

    private final Map<String, String> written = new LinkedHashMap<>();

    @Test
    void every_text_of_every_record_is_looked_at_under_its_path() throws ReflectiveOperationException {
        Rca rca = (Rca) value(Rca.class, "");

        Map<String, String> seen = new LinkedHashMap<>();
        Texts.of(rca, text -> assertThat(seen.put(text.path(), text.value())).isNull());

        Map<String, String> expected = new LinkedHashMap<>(written);
        assertThat(expected)
                .hasSizeGreaterThan(60)
                .containsKeys(EXCEPTIONS.keySet().toArray(String[]::new));
        expected.keySet().removeAll(EXCEPTIONS.keySet());
        // The template's own items come before it.
        expected.put(
                "followUp.items[" + FollowUpItem.TEMPLATE.size() + "].text", expected.remove("followUp.items[0].text"));
        assertThat(seen).containsExactlyInAnyOrderEntriesOf(expected);
    }

    /** A value in which nothing is absent, and no text is like another. */
    private Object value(Type type, String path) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType generic) {
            Type of = generic.getActualTypeArguments()[0];
            return generic.getRawType() == List.class ? List.of(value(of, path + "[0]")) : Optional.of(value(of, path));
        }
        Class<?> plain = (Class<?>) type;
        if (plain == String.class) {
            written.put(path, "text " + written.size());
            return written.get(path);
        }
        if (plain == URI.class) {
            written.put(path, "https://example.org/" + written.size());
            return URI.create(written.get(path));
        }
        if (plain == TimelineTime.class) {
            written.put(path + ".text", "some time " + written.size());
            return TimelineTime.parse(written.get(path + ".text"));
        }
        if (plain.isSealed()) {
            // The permitted one that holds a text.
            for (Class<?> permitted : plain.getPermittedSubclasses()) {
                if (holdsText(permitted)) {
                    return record(permitted, path);
                }
            }
        }
        if (plain.isRecord()) {
            return record(plain, path);
        }
        return plain.isEnum() ? plain.getEnumConstants()[0] : other(plain);
    }

    private static boolean holdsText(Class<?> type) {
        return List.of(type.getRecordComponents()).stream()
                .anyMatch(component -> component.getGenericType().getTypeName().contains("String"));
    }

    private Object record(Class<?> type, String path) throws ReflectiveOperationException {
        List<Class<?>> types = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            types.add(component.getType());
            values.add(value(component.getGenericType(), (path.isEmpty() ? "" : path + ".") + component.getName()));
        }
        var constructor = type.getDeclaredConstructor(types.toArray(Class<?>[]::new));
        constructor.setAccessible(true);
        return constructor.newInstance(values.toArray());
    }

    private static Object other(Class<?> type) {
        OffsetDateTime time = OffsetDateTime.of(2026, 3, 2, 9, 10, 0, 0, ZoneOffset.UTC);
        Map<Class<?>, Object> values = Map.of(
                LocalDate.class,
                time.toLocalDate(),
                OffsetDateTime.class,
                time,
                Duration.class,
                Duration.ofMinutes(36),
                Boolean.class,
                true,
                boolean.class,
                true,
                int.class,
                3);
        assertThat(values).as("a value of %s", type).containsKey(type);
        return values.get(type);
    }
}
