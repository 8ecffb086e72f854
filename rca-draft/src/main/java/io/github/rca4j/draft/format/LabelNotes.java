package io.github.rca4j.draft.format;

import io.github.rca4j.draft.Payload;
import io.github.rca4j.draft.PayloadProblems;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The labels of one alert, noted while it is read; of one that comes twice the first counts. */
final class LabelNotes {
    private final PayloadProblems problems;
    private final Map<String, String> all = new LinkedHashMap<>();
    private Optional<Payload> standing = Optional.empty();

    LabelNotes(PayloadProblems problems) {
        this.problems = problems;
    }

    /** Notes a label; of a list, its texts in one line. */
    void add(String key, Payload value) {
        if (value.isObject()) {
            problems.add(value, "a text");
        } else if (value.isList()) {
            add(key, String.join(", ", Words.texts(value)), value);
        } else {
            AlertSheet.said(value).ifPresent(text -> add(key, text, value));
        }
    }

    void add(String key, String text, Payload from) {
        if (AlertSheet.says(text) && AlertSheet.says(key)) {
            all.putIfAbsent(key, text);
            standAt(from);
        }
    }

    /** Notes each member of an object; what is in objects within it is left out. */
    void addAll(Payload object) {
        if (object.isPresent() && !object.isObject()) {
            problems.add(object, "an object of labels");
        }
        if (within(object)) {
            standAt(object);
            object.eachMember((key, value) -> {
                if (!value.isObject()) {
                    add(key, value);
                }
            });
        }
    }

    /** {@return whether there are no more members or elements than labels may be; if there are, that is noted} */
    boolean within(Payload value) {
        int limit = value.limits().labels();
        if (value.size() > limit) {
            problems.add(value, "has " + value.size() + " members", "at most " + limit);
            return false;
        }
        return true;
    }

    /** Notes where the labels stand; of several places the first counts. */
    void standAt(Payload from) {
        if (standing.isEmpty() && from.isPresent()) {
            standing = Optional.of(from);
        }
    }

    Optional<Payload> standing() {
        return standing;
    }

    Map<String, String> all() {
        return all;
    }
}
