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
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value that was read, and where it and everything in it stand.
 *
 * @param value the value; null for one that is absent or does not fit
 * @param position where it begins
 * @param names what its parts are called, if it is an object; none for the elements of a list
 * @param parts its properties or elements; null for one that the document does not give
 */
record Located(@Nullable Object value, Position position, List<String> names, List<@Nullable Located> parts) {

    static Located leaf(@Nullable Object value, Position position) {
        return new Located(value, position, List.of(), List.of());
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
        return new Located(values, position, List.of(), present);
    }

    Located withValue(@Nullable Object other) {
        return new Located(other, position, names, parts);
    }

    /**
     * The places of a list's elements as the model has them: it drops empty ones, and keeps some lists in an order of
     * its own.
     */
    Located inOrderOf(List<?> model) {
        if (isInOrderOf(model)) {
            return this;
        }
        List<Located> given = parts.stream().filter(Objects::nonNull).toList();
        IdentityHashMap<@Nullable Object, Located> same = new IdentityHashMap<>();
        Map<String, Located> alike = new HashMap<>();
        given.forEach(element -> same.putIfAbsent(element.value, element));
        List<@Nullable Located> ordered = new ArrayList<>(model.size());
        for (Object value : model) {
            Located element = same.get(value);
            if (element == null && alike.isEmpty()) {
                given.forEach(e -> alike.putIfAbsent(words(e.value), e));
            }
            ordered.add(element == null ? alike.get(words(value)) : element);
        }
        return new Located(value, position, names, ordered);
    }

    private boolean isInOrderOf(List<?> model) {
        if (parts.size() != model.size()) {
            return parts.isEmpty();
        }
        for (int i = 0; i < parts.size(); i++) {
            Located part = parts.get(i);
            if (part == null || part.value != model.get(i)) {
                return false;
            }
        }
        return true;
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
        for (int i = 0; i < parts.size(); i++) {
            Located part = parts.get(i);
            if (part != null) {
                part.addTo(places, names.isEmpty() ? path + "[" + i + "]" : property(path, names.get(i)));
            }
        }
    }

    private static String property(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
