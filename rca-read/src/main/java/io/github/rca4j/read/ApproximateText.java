package io.github.rca4j.read;

import java.util.List;
import java.util.Optional;

/** Signs and words that say of a figure that it is not exact. */
final class ApproximateText {
    private static final List<String> WORDS = List.of(
            "approximately",
            "approximate",
            "approx",
            "estimated",
            "about",
            "around",
            "roughly",
            "circa",
            "ca",
            "etwa",
            "ungefähr");

    private ApproximateText() {}

    /** {@return whether a sign or word stood before a figure; it is taken} */
    static boolean before(Cursor cursor) {
        // Two tildes strike a text through: it holds no longer.
        boolean struck = cursor.next() == '~' && cursor.next(1) == '~';
        boolean there = !struck && (cursor.takeOneOf("~∼≈約") || word(cursor) || cursor.take("est. "));
        if (there) {
            cursor.spaces();
        }
        return there;
    }

    /** {@return whether a word stood after a figure, in parentheses or not; it is taken; "est" may be a zone there} */
    static boolean after(Cursor cursor) {
        return cursor.attempt(() -> {
                    cursor.spaces();
                    boolean open = cursor.take('(');
                    return word(cursor) && (!open || cursor.take(')')) ? Optional.of(true) : Optional.empty();
                })
                .isPresent();
    }

    private static boolean word(Cursor cursor) {
        boolean there = WORDS.stream().anyMatch(cursor::takeWord);
        if (there) {
            cursor.take('.');
        }
        return there;
    }
}
