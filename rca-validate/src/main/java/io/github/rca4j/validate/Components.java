package io.github.rca4j.validate;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The components of a record of the model. A type is looked at once. */
final class Components {
    private static final ClassValue<Components> BY_TYPE = new ClassValue<>() {
        @Override
        protected Components computeValue(Class<?> type) {
            return new Components(type);
        }
    };

    private final Map<String, Component> byName = new HashMap<>();

    private Components(Class<?> type) {
        RecordComponent[] components = type.isRecord() ? type.getRecordComponents() : new RecordComponent[0];
        for (int i = 0; i < components.length; i++) {
            byName.put(components[i].getName(), new Component(i, components[i].getAccessor()));
        }
    }

    /** {@return those of a type; none where it is no record} */
    static Components of(Class<?> type) {
        return BY_TYPE.get(type);
    }

    /** {@return the component of a name; null if there is none} */
    @Nullable Component named(String name) {
        return byName.get(name);
    }

    /**
     * A component.
     *
     * @param number its number in the order of its record
     * @param accessor how to read it
     */
    record Component(int number, Method accessor) {
        /** {@return its value; of an optional one that is there, what it holds} */
        Object of(Object owner) {
            try {
                Object value = accessor.invoke(owner);
                return value instanceof Optional<?> optional && optional.isPresent() ? optional.get() : value;
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("cannot read " + accessor, e);
            }
        }
    }
}
