package io.github.rca4j.draft.alertmanager;

import io.github.rca4j.draft.AlertLink;
import io.github.rca4j.draft.Payload;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The links of one alert. What is no http or https address is left out. */
final class WebLinks {
    /** Many links of an alert whose name is a megabyte must not take that megabyte many times. */
    private static final int LONGEST = 200;

    private final String alert;
    private final List<AlertLink> links = new ArrayList<>();

    WebLinks(String alert) {
        this.alert =
                alert.length() > 2 * LONGEST ? alert.substring(0, alert.offsetByCodePoints(0, LONGEST)) + " …" : alert;
    }

    void add(String what, Payload address) {
        address.text()
                .flatMap(text -> AlertLink.of(what + " of " + alert, text, address.pointer()))
                .ifPresent(links::add);
    }

    void add(AlertLink link) {
        links.add(link);
    }

    /** Any annotation that is an address as a whole: a runbook, a dashboard, or what the rule's author calls it. */
    void addAnnotation(String name, Payload address) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("runbook")) {
            add("Runbook", address);
        } else if (lower.startsWith("dashboard")) {
            add("Dashboard", address);
        } else {
            add(name, address);
        }
    }

    List<AlertLink> all() {
        return links;
    }
}
