package io.github.rca4j.testsupport;

import io.github.rca4j.model.Rca;
import io.github.rca4j.model.Section;
import io.github.rca4j.model.TimelineTime;
import io.github.rca4j.model.UsersAffected;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** An RCA in which every component holds something: each text, each optional value, two elements in each list. */
public final class FullRca {
    private static final LocalDate DAY = LocalDate.parse("2025-11-05");

    private final UnaryOperator<String> text;
    private int values;

    private FullRca(UnaryOperator<String> text) {
        this.text = text;
    }

    /**
     * {@return an RCA in which every value is given}
     *
     * @param text the text of a field, by the field's path, such as {@code timeline.entries[0].event}
     */
    public static Rca of(UnaryOperator<String> text) {
        return (Rca) new FullRca(text).filled(Rca.class, "");
    }

    /** {@return one in which no text comes twice} */
    public static Rca distinct() {
        return of(path -> "the words of " + path.replaceAll("[.\\[\\]]+", " ").strip());
    }

    private Object filled(Type type, String path) {
        if (type instanceof ParameterizedType generic) {
            Type element = generic.getActualTypeArguments()[0];
            return generic.getRawType() == Optional.class ? optional(element, path) : list(element, path);
        }
        return filled((Class<?>) type, path);
    }

    private Optional<?> optional(Type element, String path) {
        Object value = filled(element, path);
        // What is given a text that is blank, and cannot hold that, is absent.
        return Optional.ofNullable(value);
    }

    private List<?> list(Type element, String path) {
        if (element instanceof Class<?> kind && kind.isEnum()) {
            return Arrays.asList(kind.getEnumConstants());
        }
        return List.of(filled(element, path + "[0]"), filled(element, path + "[1]"));
    }

    private Object filled(Class<?> type, String path) {
        values++;
        if (type == String.class) {
            return text.apply(path);
        }
        if (type == boolean.class || type == Boolean.class) {
            return true;
        }
        if (type == int.class) {
            return 2;
        }
        if (type == Section.class) {
            // Not the first, which comes before everything else.
            return Section.USER_IMPACT;
        }
        if (type.isEnum()) {
            return List.of(type.getEnumConstants()).get(0);
        }
        if (type == TimelineTime.class) {
            return TimelineTime.parse(text.apply(path));
        }
        if (type == UsersAffected.Extent.class) {
            return new UsersAffected.Unknown(Optional.of(text.apply(path + ".reason")));
        }
        return type.isRecord() ? record(type, path) : typed(type, path);
    }

    private Object typed(Class<?> type, String path) {
        if (type == LocalDate.class) {
            return DAY.plusDays(values);
        }
        if (type == OffsetDateTime.class) {
            return OffsetDateTime.parse("2025-11-05T14:00+01:00").plusMinutes(values);
        }
        if (type == Duration.class) {
            return Duration.ofMinutes(values);
        }
        if (type == BigDecimal.class) {
            return BigDecimal.valueOf(values);
        }
        if (type == URI.class) {
            return uri(text.apply(path), path);
        }
        throw new IllegalStateException("nothing to fill a " + type.getName() + " at " + path + " with");
    }

    private static URI uri(String text, String path) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            return URI.create("https://example.org/" + path.replaceAll("[^a-zA-Z0-9]+", "-"));
        }
    }

    private Object record(Class<?> type, String path) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] arguments = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            String name = components[i].getName();
            arguments[i] = filled(components[i].getGenericType(), path.isEmpty() ? name : path + "." + name);
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("cannot fill " + type.getName() + " at " + path, e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot fill " + type.getName() + " at " + path, e);
        }
    }
}
