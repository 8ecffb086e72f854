package io.github.rca4j.validate;

import io.github.rca4j.model.Action;
import io.github.rca4j.model.ActionKind;
import io.github.rca4j.model.Rca;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The actions of a document, and what they are for. */
final class Actions {
    private static final List<String> DETECTING = List.of(
            "alert", "monitor", "detect", "dashboard", "metric", "trace", "notif", "probe", "health check", "page on");
    private static final List<String> MITIGATING = List.of(
            "rollback",
            "roll back",
            "failover",
            "fail over",
            "runbook",
            "circuit",
            "fallback",
            "degrad",
            "throttl",
            "shed",
            "restart",
            "backup",
            "restore",
            "time-out",
            "timeout",
            "rate limit",
            "isolat");

    private Actions() {}

    /** {@return all of them, those for process improvement too} */
    static List<Action> all(Rca rca) {
        return Stream.concat(rca.prevention().actions().stream(), rca.lessonsLearned().processImprovements().stream())
                .toList();
    }

    /** {@return what an action says that it is for and what is to be done} */
    static String text(Action action) {
        return String.join(
                " ",
                action.title().orElse(""),
                action.description().orElse(""),
                action.addresses().orElse(""));
    }

    /** {@return the stems of the words that carry meaning in what any action says so} */
    static Set<String> words(Rca rca) {
        Set<String> words = new HashSet<>();
        all(rca).forEach(action -> Likeness.addWords(text(action), words));
        return words;
    }

    /** {@return what an action does about the next incident: as it says, or else as its words sound} */
    static ActionKind kind(Action action) {
        return action.kind().orElseGet(() -> {
            String words = text(action).toLowerCase(Locale.ROOT);
            if (DETECTING.stream().anyMatch(words::contains)) {
                return ActionKind.DETECT;
            }
            return MITIGATING.stream().anyMatch(words::contains) ? ActionKind.MITIGATE : ActionKind.PREVENT;
        });
    }
}
