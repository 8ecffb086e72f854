package io.github.rca4j.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What people call the template's parts. Two names are the same if they differ only in case, numbering, emoji, markup and
 * punctuation.
 */
final class Names {
    /** Where a heading stands in the template. */
    static final Names HEADINGS = read("headings.txt");
    /** Where a label under the title stands in the template. */
    static final Names LABELS = read("labels.txt");
    /** The template's labels of what is said about an element of a list. */
    static final Names ITEM_LABELS = read("item-labels.txt");

    private static final int LONGEST = 120;

    private final Map<String, String> places;

    private Names(Map<String, String> places) {
        this.places = Map.copyOf(places);
    }

    private static Names read(String resource) {
        try (InputStream in = Names.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing from the jar");
            }
            Map<String, String> places = new HashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        int colon = line.indexOf(": ");
                        for (String name : line.substring(colon + 2).split(" \\| ", -1)) {
                            places.put(normal(name), line.substring(0, colon));
                        }
                    });
            return new Names(places);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return all that names stand for} */
    Set<String> places() {
        return Set.copyOf(places.values());
    }

    /** {@return what a name stands for} */
    Optional<String> place(String name) {
        return name.length() > LONGEST ? Optional.empty() : Optional.ofNullable(places.get(normal(name)));
    }

    /** {@return a name in the form in which names are compared} */
    static String normal(String name) {
        StringBuilder words = new StringBuilder();
        String text = withoutNumber(withoutShortcode(name));
        boolean gap = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c) || c == '\'' || c == '’') {
                words.append(gap && words.length() > 0 ? " " : "").appendCodePoint(c == '’' ? '\'' : c);
                gap = false;
            } else if ("*_`#\uFE0F".indexOf(c) < 0) {
                gap = true;
            }
        }
        return words.toString().toLowerCase(Locale.ROOT);
    }

    /** An emoji may be written as its name between colons. */
    private static String withoutShortcode(String name) {
        String text = name.strip();
        int end = text.indexOf(':', 1);
        boolean shortcode = text.startsWith(":")
                && end > 1
                && text.substring(1, end)
                        .chars()
                        .allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '+');
        return shortcode ? text.substring(end + 1) : text;
    }

    /** A section may be numbered: {@code 4.}, {@code 4.1}, {@code 4)}. */
    private static String withoutNumber(String name) {
        int i = 0;
        while (i < name.length() && "*_ #".indexOf(name.charAt(i)) >= 0) {
            i++;
        }
        int start = i;
        boolean mark = false;
        while (i < name.length() && (Character.isDigit(name.charAt(i)) || ".)".indexOf(name.charAt(i)) >= 0)) {
            mark |= !Character.isDigit(name.charAt(i));
            i++;
        }
        return i > start && mark && i < name.length() ? name.substring(i) : name;
    }
}
