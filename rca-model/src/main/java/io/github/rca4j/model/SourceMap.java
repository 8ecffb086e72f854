package io.github.rca4j.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where in its source each property of a document stands.
 *
 * @param positions positions by property path, such as {@code prevention.immediate.actions[1].owner}, in the order in
 *     which the properties were read; a property that the source does not give has none
 * @since 0.1
 */
public record SourceMap(Map<String, Position> positions) {
    /** The map of a document that was not read from text. */
    public static final SourceMap NONE = new SourceMap(Map.of());

    /** Keeps the order of the positions. */
    public SourceMap {
        positions = Collections.unmodifiableMap(new LinkedHashMap<>(positions));
    }

    /**
     * {@return where a property stands, or what it is part of if the property itself has no place: for an owner that is
     * missing, the action that lacks it}
     *
     * @param path a property path; "" is the whole document
     */
    public Optional<Position> nearest(String path) {
        String at = path;
        while (!positions.containsKey(at)) {
            int end = Math.max(at.lastIndexOf('.'), at.lastIndexOf('['));
            if (at.isEmpty()) {
                return Optional.empty();
            }
            at = at.substring(0, Math.max(0, end));
        }
        return Optional.ofNullable(positions.get(at));
    }
}
