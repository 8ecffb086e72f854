package io.github.rca4j.draft.format;

import java.util.regex.Pattern;

/** A variable of a webhook's template that its tool left as it stood; it says nothing. */
final class Placeholder {
    private static final int LONGEST = 200;

    /** Datadog's {@code $EVENT_TITLE}, Zabbix's {@code {EVENT.ID}}, and what most others write; each part is possessive. */
    private static final Pattern FORM = Pattern.compile(
            "\\$[A-Z][A-Z0-9_]*+|\\$\\{[^{}]++\\}|\\{\\{[^{}]++\\}\\}" + "|\\{[{$]?[A-Z][A-Z0-9_.:$]*+\\}?\\}|%[sd]");

    private Placeholder() {}

    /** {@return whether a text is one placeholder and nothing else} */
    static boolean is(String text) {
        return !text.isEmpty()
                && "${%".indexOf(text.charAt(0)) >= 0
                && text.length() <= LONGEST
                && FORM.matcher(text).matches();
    }
}
