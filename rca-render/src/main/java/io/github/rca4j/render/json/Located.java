package io.github.rca4j.render.json;

import io.github.rca4j.model.Position;
import io.github.rca4j.model.SourceMap;
import io.github.rca4j.model.text.NormalForm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value that was read, and where it and everything in it stand.
 *
 * @param value the value; null for one that is absent or does not fit
 * @param position where it begins
 * @param properties those of an object, by name
 * @param elements those of a list; null for one that the document does not give
 */
record Located(
        @Nullable Object value, Position position, Map<String, Located> properties, List<@Nullable Located> elements) {

    static Located leaf(@Nullable Object value, Position position) {
        return new Located(value, position, Map.of(), List.of());
    }

    static Located list(List<Located> elements, Position position) {
        List<Object> values = new ArrayList<>(elements.size());
        List<@Nullable Located> present = new ArrayList<>(elements.size());
        for (Located element : elements) {
            if (element.value != null) {
                values.add(element.value);
                present.add(element);
            }
        }
        return new Located(values, position, Map.of(), present);
    }

    Located withValue(@Nullable Object other) {
        return new Located(other, position, properties, elements);
    }

    /**
     * The places of a list's elements as the model has them: it drops empty ones, and keeps some lists in an order of
     * its own.
     */
    Located inOrderOf(List<?> model) {
        if (elements.isEmpty()) {
            return this;
        }
        IdentityHashMap<Object, Located> same = new IdentityHashMap<>();
        Map<String, Located> alike = new HashMap<>();
        elements.forEach(element -> same.putIfAbsent(element.value, element));
        List<@Nullable Located> ordered = new ArrayList<>(model.size());
        for (Object value : model) {
            Located element = same.get(value);
            if (element == null && alike.isEmpty()) {
                elements.forEach(e -> alike.putIfAbsent(words(e.value), e));
            }
            ordered.add(element == null ? alike.get(words(value)) : element);
        }
        return new Located(value, position, properties, ordered);
    }

    /** What stays the same when a value is made anew in its normal form. */
    private static String words(@Nullable Object value) {
        return NormalForm.line(String.valueOf(value));
    }

    SourceMap places() {
        Map<String, Position> places = new LinkedHashMap<>();
        addTo(places, "");
        return new SourceMap(places);
    }

    private void addTo(Map<String, Position> places, String path) {
        places.put(path, position);
        properties.forEach((name, part) -> part.addTo(places, path.isEmpty() ? name : path + "." + name));
        for (int i = 0; i < elements.size(); i++) {
            Located element = elements.get(i);
            if (element != null) {
                element.addTo(places, path + "[" + i + "]");
            }
        }
    }
}
