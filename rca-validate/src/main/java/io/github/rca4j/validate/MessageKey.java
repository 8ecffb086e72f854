package io.github.rca4j.validate;

import java.util.Map;

/**
 * Which breach of which rule a message tells, as in <code>{META-01.owner}</code>: it begins with the rule's id.
 *
 * @param key the key without its braces
 */
record MessageKey(String key) {
    private static final String ABSENT = ".absent";

    /** What to do where the breaches of one rule have little in common. */
    private static final Map<String, String> HINTS = Map.of(
            "META-03.date",
            "correct the date of the RCA or the day of the incident",
            "META-03.approved",
            "let a reviewer approve the RCA, and give the reviewer's name",
            "TL-02.entries",
            "write down what happened, event by event, each with its time",
            "FUP-01.past",
            "close what is done, and set the day of another review for the rest");

    /** Values may follow the key in the template. */
    static MessageKey of(String template) {
        return new MessageKey(template.substring(1, template.indexOf('}')));
    }

    Rule rule() {
        return RuleCatalogue.rule(key.substring(0, key.indexOf('.')));
    }

    /** An absence is a fact also where the rule judges wording. */
    Grading grading() {
        return key.endsWith(ABSENT) ? Grading.BY_STAGE : rule().grading();
    }

    String hint() {
        return HINTS.getOrDefault(key, rule().hint());
    }

    /** {@return the keys that have a hint of their own} */
    static Iterable<String> withOwnHint() {
        return HINTS.keySet();
    }
}
