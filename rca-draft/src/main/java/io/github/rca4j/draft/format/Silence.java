package io.github.rca4j.draft.format;

import io.github.rca4j.draft.AlertLink;
import io.github.rca4j.draft.LinkKind;
import io.github.rca4j.draft.Payload;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Alertmanager's form for a new silence, filled in with what all alerts of a notification have in common. */
final class Silence {
    private static final Pattern BARE_NAME = Pattern.compile("[a-zA-Z_][a-zA-Z0-9_]*");

    private Silence() {}

    /** {@return the link; empty without an address of Alertmanager, and without anything in common: it would match all} */
    static Optional<AlertLink> link(Payload externalUrl, Payload commonLabels) {
        List<String> matchers = new ArrayList<>();
        commonLabels.eachMember((name, value) -> value.text()
                .filter(text -> !text.isEmpty())
                .ifPresent(text -> matchers.add(name(name) + "=" + quoted(text))));
        String base = externalUrl.text().orElse("").strip();
        if (base.isEmpty() || matchers.isEmpty()) {
            return Optional.empty();
        }
        String root = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
        String filter = encoded("{" + String.join(",", matchers) + "}");
        return AlertLink.of(
                LinkKind.SILENCE,
                "New silence in Alertmanager",
                root + "/#/silences/new?filter=" + filter,
                externalUrl.pointer());
    }

    private static String name(String name) {
        return BARE_NAME.matcher(name).matches() ? name : quoted(name);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }

    /** The form reads a plus sign as itself, so a space must not be written as one. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
