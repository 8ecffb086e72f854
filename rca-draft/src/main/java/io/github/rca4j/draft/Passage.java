package io.github.rca4j.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A part of a text of many lines that is merged as one: a paragraph, or a head that ends in a colon with the list below
 * it, whose lines are merged one by one.
 *
 * @param head the paragraph, or the head
 * @param gap what stands between head and list; "" without a list
 * @param bullets the lines of the list
 */
record Passage(String head, String gap, List<Bullet> bullets) {
    static final String BLANK_LINE = "\n\n";
    private static final String MARKER = "- ";
    private static final String CONTINUED = "  ";

    /**
     * A line of a list, with those that go on with it.
     *
     * @param text the line without its marker
     */
    record Bullet(String text) {
        /** {@return what the line is about, where it is one that names it, as {@code - team: shop} does} */
        Optional<String> name() {
            int end = text.indexOf(": ");
            return end < 0 ? Optional.empty() : Optional.of(text.substring(0, end));
        }
    }

    /** {@return the passages that a text is made of} */
    static List<Passage> of(String text) {
        List<Passage> passages = new ArrayList<>();
        String[] paragraphs = text.split(BLANK_LINE, -1);
        for (int i = 0; i < paragraphs.length; i++) {
            String paragraph = paragraphs[i];
            int line = paragraph.indexOf('\n');
            String head = line < 0 ? paragraph : paragraph.substring(0, line);
            String gap = line < 0 ? BLANK_LINE : "\n";
            boolean follows = line >= 0 || i + 1 < paragraphs.length;
            String list = !follows ? "" : line < 0 ? paragraphs[i + 1] : paragraph.substring(line + 1);
            Optional<List<Bullet>> bullets = head.endsWith(":") ? bullets(list) : Optional.empty();
            if (bullets.isPresent() && line < 0) {
                i++;
            }
            passages.add(bullets.map(found -> new Passage(head, gap, found))
                    .orElseGet(() -> new Passage(paragraph, "", List.of())));
        }
        return passages;
    }

    private static Optional<List<Bullet>> bullets(String list) {
        List<Bullet> bullets = new ArrayList<>();
        for (String line : list.split("\n", -1)) {
            if (line.startsWith(MARKER)) {
                bullets.add(new Bullet(line.substring(MARKER.length())));
            } else if (line.startsWith(CONTINUED) && !bullets.isEmpty()) {
                Bullet last = bullets.remove(bullets.size() - 1);
                bullets.add(new Bullet(last.text() + "\n" + line));
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(bullets);
    }

    /** {@return the text that passages make} */
    static String text(List<Passage> passages) {
        return passages.stream().map(Passage::text).collect(Collectors.joining(BLANK_LINE));
    }

    /** {@return what is left of a list without a line} */
    static Passage nothing() {
        return new Passage("", BLANK_LINE, List.of());
    }

    boolean isNothing() {
        return equals(nothing());
    }

    boolean isList() {
        return !bullets.isEmpty();
    }

    String text() {
        return bullets.stream().map(bullet -> MARKER + bullet.text()).collect(Collectors.joining("\n", head + gap, ""));
    }
}
