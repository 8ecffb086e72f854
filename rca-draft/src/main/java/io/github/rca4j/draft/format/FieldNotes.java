package io.github.rca4j.draft.format;

import io.github.rca4j.draft.AlertField;
import io.github.rca4j.draft.Payload;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The texts of one alert's components, noted while it is read, and where they and other components stood. */
final class FieldNotes {
    private final Map<AlertField, String> texts = new EnumMap<>(AlertField.class);
    private final Map<AlertField, String> pointers = new EnumMap<>(AlertField.class);

    /** Notes the text of a component, unless one was noted before. */
    void add(AlertField field, String text, Payload from) {
        if (texts.putIfAbsent(field, text) == null) {
            pointers.put(field, from.pointer());
        }
    }

    /** Notes where a component stands, if anything stands there. */
    void standAt(AlertField field, Payload from) {
        if (from.isPresent()) {
            pointers.put(field, from.pointer());
        }
    }

    Optional<String> text(AlertField field) {
        return Optional.ofNullable(texts.get(field));
    }

    Map<AlertField, String> pointers() {
        return pointers;
    }
}
