package io.github.rca4j.render.json;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.rca4j.model.Position;
import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An object that is a record of the model: its properties are the record's components, under the same names.
 *
 * @param constructor makes the record
 * @param inOrder what it is made of
 * @param properties the same by name
 * @param names their names, in order
 * @param besides names that may stand there and are no part of the value
 */
record RecordShape(
        Constructor<?> constructor,
        List<Property> inOrder,
        Map<String, Property> properties,
        List<String> names,
        Set<String> besides)
        implements Shape {

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
            Shape shape = Shape.of(component.getGenericType());
            Class<?> type = component.getType();
            Object absent = type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null;
            return new Property(component, number, shape, property != null && property.required(), absent);
        }

        String name() {
            return component.getName();
        }

        boolean isList() {
            return component.getType() == List.class;
        }
    }

    static RecordShape of(Class<?> type) {
        JsonIgnoreProperties besides = type.getAnnotation(JsonIgnoreProperties.class);
        return of(type, besides == null ? Set.of() : Set.of(besides.value()));
    }

    static RecordShape of(Class<?> type, Set<String> besides) {
        RecordComponent[] components = type.getRecordComponents();
        Map<String, Property> properties = new LinkedHashMap<>();
        for (RecordComponent component : components) {
            properties.put(component.getName(), Property.of(component, properties.size()));
        }
        try {
            Class<?>[] types =
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return new RecordShape(
                    type.getConstructor(types),
                    List.copyOf(properties.values()),
                    properties,
                    List.copyOf(properties.keySet()),
                    besides);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " has no public constructor", e);
        }
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
        @Nullable Located[] parts = new @Nullable Located[inOrder.size()];
        while (in.nextProperty()) {
            String name = in.name();
            Property property = properties.get(name);
            if (property != null) {
                boolean absent = in.isNull() && !property.required;
                parts[property.number] = absent ? Located.leaf(null, in.position()) : property.shape.read(in);
            } else if (besides.contains(name)) {
                in.skip();
            } else {
                in.unknown(String.join(", ", names));
            }
        }
        return isComplete(parts, in, begin.position()) ? make(parts, in, begin) : in.setAside(begin);
    }

    private boolean isComplete(@Nullable Located[] parts, JsonWalk in, Position begin) {
        boolean complete = true;
        for (Property property : inOrder) {
            if (property.required) {
                Located part = parts[property.number];
                if (part == null) {
                    in.missing(property.name(), begin, property.shape.expected());
                }
                complete &= part != null && part.value() != null;
            }
        }
        return complete;
    }

    private Located make(@Nullable Located[] parts, JsonWalk in, JsonWalk.Mark begin) throws IOException {
        @Nullable Object[] arguments = new @Nullable Object[parts.length];
        for (Property property : inOrder) {
            Located part = parts[property.number];
            arguments[property.number] = part == null || part.value() == null ? property.absent : part.value();
        }
        try {
            Object value = constructor.newInstance(arguments);
            for (Property property : inOrder) {
                Located part = parts[property.number];
                if (property.isList() && part != null) {
                    List<?> list = (List<?>) property.component.getAccessor().invoke(value);
                    parts[property.number] = part.inOrderOf(list);
                }
            }
            return new Located(value, begin.position(), names, Arrays.asList(parts));
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
