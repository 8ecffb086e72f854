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
 * @param shape what its parts are, if it is an object; null for anything else
 * @param parts its properties or elements; null for one that the document does not give
 */
record Located(
        @Nullable Object value, Position position, @Nullable RecordShape shape, List<@Nullable Located> parts) {

    static Located leaf(@Nullable Object value, Position position) {
        return new Located(value, position, null, List.of());
    }

    /**
     * The places of a list's elements as the model has them: it drops empty ones, and keeps some lists in an order of
     * its own.
     */
    private Located inOrderOf(List<?> model) {
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
        return new Located(value, position, null, ordered);
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
        if (shape == null) {
            for (int i = 0; i < parts.size(); i++) {
                Located part = parts.get(i);
                if (part != null) {
                    part.addTo(places, path + "[" + i + "]");
                }
            }
        } else {
            for (RecordShape.Property property : shape.properties()) {
                Located part = asModelled(property);
                if (part != null) {
                    part.addTo(places, path.isEmpty() ? property.name() : path + "." + property.name());
                }
            }
        }
    }

    /** The places of a property of the record that this is. */
    private @Nullable Located asModelled(RecordShape.Property property) {
        Located part = parts.get(property.number());
        return part != null && value != null && property.isList() ? part.inOrderOf(property.list(value)) : part;
    }
}
