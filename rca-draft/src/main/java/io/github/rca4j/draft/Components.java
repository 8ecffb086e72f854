package io.github.rca4j.draft;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes the records of a document apart and puts them together again, so that a merge need not name each section. */
final class Components {
    /** By name, in order. */
    private static final ClassValue<Map<String, RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected Map<String, RecordComponent> computeValue(Class<?> type) {
            Map<String, RecordComponent> components = new LinkedHashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                components.put(component.getName(), component);
            }
            return components;
        }
    };

    private Components() {}

    static List<String> names(Record value) {
        return List.copyOf(COMPONENTS.get(value.getClass()).keySet());
    }

    static Object get(Record value, String name) {
        RecordComponent component = COMPONENTS.get(value.getClass()).get(name);
        if (component == null) {
            throw new IllegalArgumentException("no component '" + name + "' in " + value.getClass());
        }
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a document's records are public: " + component, e);
        }
    }

    static <R extends Record> R with(R value, List<Object> components) {
        Class<?>[] types = COMPONENTS.get(value.getClass()).values().stream()
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            @SuppressWarnings("unchecked") // the class of a value makes values of that class
            Constructor<R> constructor = (Constructor<R>) value.getClass().getDeclaredConstructor(types);
            return constructor.newInstance(components.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a document's records are public: " + value.getClass(), e);
        }
    }

    /**
     * {@return what stands at a property path; empty if there is nothing}
     *
     * @param document a record
     * @param path such as {@code timeline.entries[2].time}
     */
    static Optional<Object> at(Object document, PropertyPath path) {
        Object value = document;
        for (PropertyPath.Step step : path.steps()) {
            if (step.index() >= 0) {
                if (!(value instanceof List<?> list) || step.index() >= list.size()) {
                    return Optional.empty();
                }
                value = list.get(step.index());
            } else if (value instanceof Record record && names(record).contains(step.name())) {
                value = get(record, step.name());
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(value);
    }
}
