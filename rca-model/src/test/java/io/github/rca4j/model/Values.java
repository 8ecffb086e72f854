package io.github.rca4j.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The records of the package, and how to make one of each with everything in it or with nothing. */
public final class Values {
    private static final LocalDateTime MOMENT = LocalDateTime.of(2025, 11, 5, 14, 32);
    private static final Map<Class<?>, Object> SAMPLES = Map.ofEntries(
            Map.entry(String.class, "text"),
            Map.entry(boolean.class, true),
            Map.entry(Boolean.class, true),
            Map.entry(int.class, 3),
            Map.entry(long.class, 4L),
            Map.entry(BigDecimal.class, new BigDecimal("12.5")),
            Map.entry(LocalDate.class, MOMENT.toLocalDate()),
            Map.entry(LocalTime.class, MOMENT.toLocalTime()),
            Map.entry(LocalDateTime.class, MOMENT),
            Map.entry(OffsetDateTime.class, MOMENT.atOffset(ZoneOffset.ofHours(1))),
            Map.entry(ZoneOffset.class, ZoneOffset.UTC),
            Map.entry(Duration.class, Duration.ofMinutes(55)),
            Map.entry(URI.class, URI.create("https://x.example/7")));

    private static final Map<Class<?>, Object> ZEROS = Map.of(boolean.class, false, int.class, 0, long.class, 0L);

    /** What is said of a document is no part of one. */
    private static final Set<Class<?>> ABOUT_A_DOCUMENT = Set.of(Reading.class, SourceMap.class);

    private Values() {}

    /** {@return every record of the package, those within others included} */
    static List<Class<?>> records() {
        try (Stream<Path> files = Files.list(classes().resolve("io/github/rca4j/model"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class"))
                    .sorted()
                    .<Class<?>>map(name -> load("io.github.rca4j.model." + name.replace(".class", "")))
                    .filter(type -> type.isRecord() && !ABOUT_A_DOCUMENT.contains(type))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the records of the package that have a builder} */
    static List<Class<?>> built() {
        return records().stream()
                .filter(type -> Arrays.stream(type.getDeclaredMethods())
                        .anyMatch(method -> method.getName().equals("builder")))
                .toList();
    }

    /** {@return where the module's classes are} */
    static Path classes() {
        try {
            return Path.of(Rca.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    /** {@return a new builder with nothing in it} */
    static Object builder(Class<?> type) {
        try {
            return type.getMethod("builder").invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** {@return a value with something in every component; a record's lists are given as lists that can be changed} */
    public static Object full(Type type) {
        if (type instanceof ParameterizedType generic) {
            Object element = full(generic.getActualTypeArguments()[0]);
            return generic.getRawType() == Optional.class ? Optional.of(element) : new ArrayList<>(List.of(element));
        }
        Class<?> raw = (Class<?>) type;
        if (raw.isRecord()) {
            return make(
                    raw,
                    Arrays.stream(raw.getRecordComponents())
                            .map(component -> full(component.getGenericType()))
                            .toArray());
        }
        if (raw.isSealed()) {
            return full(raw.getPermittedSubclasses()[0]);
        }
        return raw.isEnum() ? raw.getEnumConstants()[0] : SAMPLES.get(raw);
    }

    /** {@return a value made as a data binder does it for which nothing was given} */
    static Object bound(Class<?> record) {
        return make(
                record,
                Arrays.stream(record.getRecordComponents())
                        .map(component -> ZEROS.get(component.getType()))
                        .toArray());
    }

    private static Object make(Class<?> record, Object... arguments) {
        try {
            Constructor<?> constructor = record.getDeclaredConstructor(Arrays.stream(record.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refusal) {
                throw refusal;
            }
            throw new AssertionError(e);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    static Object get(RecordComponent component, Object value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
