package io.github.rca4j.read;

import io.github.rca4j.model.outline.Meant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An approval as people give it: {@code Yes}, {@code ☑ Yes ☐ No}, {@code [x] Yes [ ] No}, {@code ✅}.
 *
 * <p>Boxes and words are reduced to a shape, a sign for each: {@code +} ticked, {@code o} ticked with a cross,
 * {@code -} not ticked, {@code x} a cross without a box, {@code Y} yes, {@code N} no. What has no known shape, such as
 * two empty boxes, is no answer.
 */
final class ApprovalText {
    private static final Map<String, Character> BOXES = Map.ofEntries(
            Map.entry("[x]", '+'),
            Map.entry("[X]", '+'),
            Map.entry("☑", '+'),
            Map.entry("☒", 'o'),
            Map.entry("✅", '+'),
            Map.entry("✔", '+'),
            Map.entry("✓", '+'),
            Map.entry("[ ]", '-'),
            Map.entry("[]", '-'),
            Map.entry("☐", '-'),
            Map.entry("⬜", '-'),
            Map.entry("□", '-'),
            Map.entry("❌", 'x'),
            Map.entry("✗", 'x'),
            Map.entry("✘", 'x'));
    private static final Map<String, Character> WORDS =
            Map.of("yes", 'Y', "approved", 'Y', "ja", 'Y', "no", 'N', "rejected", 'N', "declined", 'N', "nein", 'N');
    private static final List<String> YES =
            List.of("Y", "+", "+Y", "Y+", "+Y-N", "+YxN", "-N+Y", "xN+Y", "Y+N-", "N-Y+");
    private static final List<String> NO =
            List.of("N", "x", "xN", "Nx", "+N", "-Y+N", "xY+N", "+N-Y", "+NxY", "Y-N+", "N+Y-");

    private ApprovalText() {}

    static Optional<Meant<Boolean>> read(String text) {
        Cursor cursor = new Cursor(text.replace("\\[", "[").replace("\\]", "]").replace("\uFE0F", ""));
        StringBuilder shape = new StringBuilder();
        Optional<Character> token = token(cursor);
        while (token.isPresent()) {
            shape.append(token.get().charValue());
            token = token(cursor);
        }
        String tail = cursor.rest().strip();
        // Beside a word a crossed box is a ticked one; alone it may as well mean no.
        String signs = shape.length() > 1 ? shape.toString().replace('o', '+') : shape.toString();
        boolean yes = YES.contains(signs);
        boolean readable = tail.isEmpty() || ("(,;:-–—".indexOf(tail.charAt(0)) >= 0) || isSignature(text, tail);
        return readable && (yes || NO.contains(signs))
                ? Optional.of(new Meant<>(yes, tail.isEmpty()))
                : Optional.empty();
    }

    /** Behind "approved" the approver may stand; "yes by Friday" is something else. */
    private static boolean isSignature(String text, String tail) {
        return text.toLowerCase(Locale.ROOT).contains("approved " + tail.toLowerCase(Locale.ROOT))
                && (tail.startsWith("by ") || tail.startsWith("on "));
    }

    private static Optional<Character> token(Cursor cursor) {
        return cursor.attempt(() -> {
            boolean separated = true;
            while (separated) {
                separated = cursor.spaces() || cursor.takeOneOf("/|,·-–—");
            }
            Optional<Character> box =
                    BOXES.keySet().stream().filter(cursor::take).findFirst().map(BOXES::get);
            return box.or(() -> Optional.ofNullable(WORDS.get(cursor.letters().toLowerCase(Locale.ROOT))));
        });
    }
}
