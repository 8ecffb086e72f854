package io.github.rca4j.validate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The lists of words that the rules of language judge by; they stand in {@code vocabulary.txt}. */
final class Vocabulary {
    private static final Map<String, List<String>> LISTS = read();

    private Vocabulary() {}

    /** {@return the words and phrases of a list, in lower case} */
    static List<String> list(String name) {
        return Objects.requireNonNull(LISTS.get(name), name);
    }

    /** {@return the words of a list} */
    static Set<String> set(String name) {
        return Set.copyOf(list(name));
    }

    /** {@return the words and phrases of some lists} */
    static Phrases phrases(String... names) {
        return new Phrases(
                Arrays.stream(names).flatMap(name -> list(name).stream()).toList());
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> lists = new HashMap<>();
        for (String section : text().split("\n\\[", -1)) {
            int end = section.indexOf(']');
            if (end > 0 && section.indexOf('\n') > end) {
                lists.put(
                        section.substring(0, end),
                        Arrays.stream(section.substring(end + 1).split("[,\n]", -1))
                                .map(String::strip)
                                .filter(word -> !word.isEmpty())
                                .distinct()
                                .toList());
            }
        }
        return Map.copyOf(lists);
    }

    private static String text() {
        try (InputStream in = Vocabulary.class.getResourceAsStream("vocabulary.txt")) {
            return new String(Objects.requireNonNull(in, "vocabulary.txt").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
