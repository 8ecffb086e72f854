package io.github.rca4j.read;

import java.util.List;
import java.util.Optional;

/** What stands between the two ends of a range: a dash, an arrow, or a word. */
final class RangeMark {
    private static final List<String> ARROWS = List.of("-->", "->", "→");
    private static final List<String> WORDS = List.of("to", "until", "till", "through", "bis");

    private RangeMark() {}

    /** {@return whether there was one; it is taken, with the spaces round it} */
    static boolean take(Cursor cursor) {
        return cursor.attempt(() -> {
                    cursor.spaces();
                    boolean there = ARROWS.stream().anyMatch(cursor::take)
                            || cursor.takeOneOf("-–—―−〜～")
                            || WORDS.stream().anyMatch(cursor::takeWord);
                    cursor.spaces();
                    return there ? Optional.of(true) : Optional.empty();
                })
                .isPresent();
    }
}
