package io.github.rca4j.read;

import io.github.rca4j.model.outline.Meant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The words that people have for the values of a closed set, alone or with a tail: {@code Done}, {@code DONE (#12)}.
 *
 * @param values the value of each word, in lower case with single spaces
 * @param <V> the values
 */
record WordList<V>(Map<String, V> values) {
    private static final String PUNCTUATION_BEFORE_TAIL = "([,;:—–✅✔";
    private static final List<String> WORDS_BEFORE_TAIL =
            List.of(" - ", " in ", " on ", " via ", " since ", " at ", " with ", " as of ", " #");

    Optional<Meant<V>> find(String text) {
        Optional<Meant<V>> whole = value(text).map(value -> new Meant<>(value, true));
        return whole.or(() -> tails(text).stream()
                .flatMap(end -> value(text.substring(0, end)).stream())
                .findFirst()
                .map(value -> new Meant<>(value, false)));
    }

    private Optional<V> value(String text) {
        String word = text.replace('-', ' ').replace('_', ' ').strip().toLowerCase(Locale.ROOT);
        return Optional.ofNullable(values.get(word));
    }

    /** Where a tail may begin, at most one place of each kind. */
    private static List<Integer> tails(String text) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < text.length() && places.isEmpty(); i++) {
            if (PUNCTUATION_BEFORE_TAIL.indexOf(text.charAt(i)) >= 0) {
                places.add(i);
            }
        }
        for (String word : WORDS_BEFORE_TAIL) {
            int place = text.indexOf(word);
            if (place >= 0) {
                places.add(place);
            }
        }
        return places;
    }
}
