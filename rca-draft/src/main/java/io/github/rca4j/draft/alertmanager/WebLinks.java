package io.github.rca4j.draft.alertmanager;

import io.github.rca4j.draft.AlertLink;
import io.github.rca4j.draft.LinkKind;
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

    void add(LinkKind kind, String what, Payload address) {
        address.text()
                .flatMap(text -> AlertLink.of(kind, what + " of " + alert, text, address.pointer()))
                .ifPresent(links::add);
    }

    void add(AlertLink link) {
        links.add(link);
    }

    /** Any annotation that is an address as a whole: a runbook, a dashboard, or what the rule's author calls it. */
    void addAnnotation(String name, Payload address) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("runbook")) {
            add(LinkKind.RUNBOOK, "Runbook", address);
        } else if (lower.startsWith("dashboard")) {
            add(LinkKind.DASHBOARD, "Dashboard", address);
        } else {
            add(LinkKind.OTHER, name, address);
        }
    }

    List<AlertLink> all() {
        return links;
    }
}
