package io.github.rca4j.read.corpus;

import java.util.List;
import java.util.Map;

/**
 * Words that the template has a word of its own for: an action that is "done" is "Completed". One is no loss for each
 * of the template's words that came in its place and that the document has no other use for.
 */
final class TypedWords {
    private static final Map<String, List<String>> TYPED = Map.of(
            "completed",
            List.of(
                    "done",
                    "complete",
                    "merged",
                    "shipped",
                    "fixed",
                    "closed",
                    "deployed",
                    "implemented",
                    "finished",
                    "final",
                    "published",
                    "approved",
                    "完了",
                    "erledigt"),
            "started",
            List.of("todo", "open", "backlog", "queued", "planned", "scheduled", "pending", "offen", "未着手"),
            "progress",
            List.of("wip", "ongoing", "started"),
            "review",
            List.of("pending", "awaiting", "ready", "reviewing"),
            "draft",
            List.of("wip"),
            "prevent",
            List.of("prevention", "preventive", "preventative"),
            "detect",
            List.of("detection", "detective"),
            "mitigate",
            List.of("mitigation", "mitigating"));

    private TypedWords() {}

    /**
     * Takes from the missing words those in whose place a typed one came.
     *
     * @param missing the missing words
     * @param surplus the words that came beyond those of the document
     */
    static void forgive(Map<String, Integer> missing, Map<String, Integer> surplus) {
        TYPED.forEach((typed, words) -> {
            for (String word : words) {
                int there = Math.min(missing.getOrDefault(word, 0), surplus.getOrDefault(typed, 0));
                missing.merge(word, -there, Integer::sum);
                surplus.merge(typed, -there, Integer::sum);
            }
        });
        missing.values().removeIf(n -> n <= 0);
    }
}
