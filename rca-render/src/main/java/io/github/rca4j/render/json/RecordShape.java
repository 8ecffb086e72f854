package io.github.rca4j.render.json;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.io.SerializedString;
import io.github.rca4j.model.Position;
import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An object that is a record of the model: its properties are the record's components, under the same names. */
final class RecordShape implements Shape {
    private final Constructor<?> constructor;
    private final List<Property> properties;
    private final List<Property> required;
    /** The names of the properties, and after them those that may stand there and are no part of the value. */
    private final SerializedString[] names;

    private RecordShape(Constructor<?> constructor, List<Property> properties, Set<String> besides) {
        this.constructor = constructor;
        this.properties = properties;
        required = properties.stream().filter(Property::required).toList();
        names = Stream.concat(properties.stream().map(Property::name), besides.stream())
                .map(SerializedString::new)
                .toArray(SerializedString[]::new);
    }

    /**
     * What a record is made of.
     *
     * @param component the record's component
     * @param number the component's number, from 0
     * @param shape what it is read from
     * @param required whether the record cannot be made without it; most can, the model knows how
     * @param absent what the record is made with where the document does not give it
     */
    record Property(
            RecordComponent component,
            int number,
            Shape shape,
            boolean required,
            @Nullable Object absent) {
        static Property of(RecordComponent component, int number) {
            // The annotation is not meant for record components, so the compiler hands it on to the accessor.
            JsonProperty property = component.getAccessor().getAnnotation(JsonProperty.class);
            boolean required = property != null && property.required();
            Type type = component.getGenericType();
            if (component.getType() == Optional.class) {
                Shape inner = Shape.of(((ParameterizedType) type).getActualTypeArguments()[0]);
                return new Property(component, number, inner, required, Optional.empty());
            }
            return new Property(component, number, Shape.of(type), required, zero(component.getType()));
        }

        private static @Nullable Object zero(Class<?> type) {
            return type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null;
        }

        String name() {
            return component.getName();
        }

        boolean isList() {
            return shape instanceof Shape.OfList;
        }

        /** Null is the same as none, unless the record cannot be made without. */
        Located read(JsonWalk in) throws IOException {
            return in.isNull() && !required ? Located.leaf(null, in.position()) : shape.read(in);
        }

        /** What the record is made with. */
        @Nullable Object argument(@Nullable Located part) {
            Object value = part == null ? null : part.value();
            return value == null ? absent : absent instanceof Optional ? Optional.of(value) : value;
        }

        /** The elements that a record has. */
        List<?> list(Object of) {
            try {
                return (List<?>) component.getAccessor().invoke(of);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    static RecordShape of(Class<?> type) {
        JsonIgnoreProperties besides = type.getAnnotation(JsonIgnoreProperties.class);
        return of(type, besides == null ? Set.of() : Set.of(besides.value()));
    }

    static RecordShape of(Class<?> type, Set<String> besides) {
        RecordComponent[] components = type.getRecordComponents();
        List<Property> properties = IntStream.range(0, components.length)
                .mapToObj(i -> Property.of(components[i], i))
                .toList();
        try {
            Class<?>[] types =
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return new RecordShape(type.getConstructor(types), properties, besides);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " has no public constructor", e);
        }
    }

    /** The number of a property that the record has. */
    int number(String name) {
        return number(name, 0);
    }

    /** What it is made of. */
    List<Property> properties() {
        return properties;
    }

    @Override
    public String expected() {
        return JsonPlace.OBJECT;
    }

    @Override
    public Located read(JsonWalk in) throws IOException {
        if (!in.isObject()) {
            return in.misfit("found " + in.found() + "; expected an object");
        }
        JsonWalk.Mark begin = in.mark();
        @Nullable Located[] parts = readParts(in);
        return isComplete(parts, in, begin.position()) ? make(parts, in, begin) : in.setAside(begin);
    }

    private @Nullable Located[] readParts(JsonWalk in) throws IOException {
        @Nullable Located[] parts = new @Nullable Located[names.length];
        // What is no part of the value is written first.
        int next = after(properties.size() - 1);
        for (String name = in.nextProperty(names[next]); name != null; name = in.nextProperty(names[next])) {
            int number = number(name, next);
            if (number < 0) {
                in.unknown(properties.stream().map(Property::name).collect(Collectors.joining(", ")));
            } else if (parts[number] != null) {
                throw in.twice();
            } else {
                parts[number] = readPart(number, in);
                next = after(number);
            }
        }
        return parts;
    }

    private Located readPart(int number, JsonWalk in) throws IOException {
        if (number < properties.size()) {
            return properties.get(number).read(in);
        }
        in.skip();
        return Located.leaf(null, in.position());
    }

    /** The number of a name, or -1. Most documents have them in order, so that it is soon found; a record has few. */
    private int number(String name, int likely) {
        int number = likely;
        do {
            if (names[number].getValue().equals(name)) {
                return number;
            }
            number = after(number);
        } while (number != likely);
        return -1;
    }

    private int after(int number) {
        return number + 1 < names.length ? number + 1 : 0;
    }

    private boolean isComplete(@Nullable Located[] parts, JsonWalk in, Position begin) {
        boolean complete = true;
        for (Property property : required) {
            Located part = parts[property.number];
            if (part == null) {
                in.missing(property.name(), begin, property.shape.expected());
            }
            complete &= part != null && part.value() != null;
        }
        return complete;
    }

    private Located make(@Nullable Located[] parts, JsonWalk in, JsonWalk.Mark begin) throws IOException {
        @Nullable Object[] arguments = new @Nullable Object[properties.size()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = properties.get(i).argument(parts[i]);
        }
        try {
            return new Located(constructor.newInstance(arguments), begin.position(), this, Arrays.asList(parts));
        } catch (InvocationTargetException e) {
            in.refuse(begin.position(), problem(e));
            return in.setAside(begin);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String problem(InvocationTargetException e) {
        if (e.getCause() instanceof IllegalArgumentException refusal) {
            // The model's own words.
            return String.valueOf(refusal.getMessage());
        }
        if (e.getCause() instanceof ArithmeticException) {
            return "a number in it is out of range";
        }
        throw new IllegalStateException(e);
    }
}
