package io.github.rca4j.draft.format;

import io.github.rca4j.draft.AlertField;
import io.github.rca4j.draft.Payload;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Datadog's tags in one text, {@code service:checkout,host:web-1}: a key may come several times, or stand alone. */
final class DatadogTags {
    private record Tag(Set<String> values, Payload from) {
        String text() {
            return String.join(", ", values);
        }
    }

    private final Map<String, Tag> tags = new LinkedHashMap<>();

    private DatadogTags() {}

    static DatadogTags of(Payload text) {
        return new DatadogTags().and(text);
    }

    DatadogTags and(Payload text) {
        for (String tag :
                AlertSheet.said(text).orElse("").split(",", text.limits().labels())) {
            int colon = tag.indexOf(':');
            if (colon > 0) {
                tags.computeIfAbsent(tag.substring(0, colon).strip(), key -> new Tag(new LinkedHashSet<>(), text))
                        .values()
                        .add(tag.substring(colon + 1).strip());
            }
        }
        return this;
    }

    void label(AlertSheet sheet) {
        tags.forEach((key, tag) -> sheet.label(key, tag.text(), tag.from()));
    }

    /** Notes the value of a key as a component of the alert. */
    void note(AlertField field, String key, AlertSheet sheet) {
        Optional.ofNullable(tags.get(key)).ifPresent(tag -> sheet.note(field, Optional.of(tag.text()), tag.from()));
    }
}
