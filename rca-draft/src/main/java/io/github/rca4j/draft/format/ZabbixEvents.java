package io.github.rca4j.draft.format;

import io.github.rca4j.draft.Alert;
import io.github.rca4j.draft.AlertField;
import io.github.rca4j.draft.AlertStatus;
import io.github.rca4j.draft.Payload;
import io.github.rca4j.draft.PayloadProblems;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the events of Zabbix's API: a recovery is an event of its own, to which the event of the problem points. */
final class ZabbixEvents {
    private static final List<String> SEVERITIES =
            List.of("Not classified", "Information", "Warning", "Average", "High", "Disaster");
    private static final String NONE = "0";

    private final Map<String, Payload> byId = new HashMap<>();
    private final Set<String> recoveries = new HashSet<>();

    List<Alert> read(Payload list) {
        PayloadProblems problems = new PayloadProblems();
        for (Payload event : list.elements()) {
            event.at("eventid").text().ifPresent(id -> byId.put(id, event));
            recovery(event).ifPresent(recoveries::add);
        }
        return Shapes.each(list, problems, event -> {
            boolean told =
                    event.at("eventid").text().filter(recoveries::contains).isPresent();
            return told ? List.of() : alerts(event, problems);
        });
    }

    private static Optional<String> recovery(Payload event) {
        return event.at("r_eventid").text().filter(id -> !id.equals(NONE) && !id.isBlank());
    }

    private List<Alert> alerts(Payload event, PayloadProblems problems) {
        AlertSheet sheet = new AlertSheet(ZabbixFormat.NAME, event, problems)
                .name(event.at("name"))
                .fingerprint(event.at("eventid"))
                .label("trigger", event.at("objectid"));
        String value = event.at("value").text().orElse("");
        Optional<String> recovery = recovery(event);
        if (value.equals("1")) {
            sheet.status(recovery.isPresent() ? AlertStatus.RESOLVED : AlertStatus.FIRING, event.at("value"))
                    .note(AlertField.SEVERITY, ZabbixEvents::severity, event.at("severity"))
                    .started(time(event, problems), event.at("clock"));
            recovery.map(byId::get).ifPresent(end -> sheet.ended(time(end, problems), end.at("clock")));
        } else if (value.equals(NONE)) {
            sheet.status(AlertStatus.RESOLVED, event.at("value")).ended(time(event, problems), event.at("clock"));
        } else {
            problems.add(event.at("value"), "'1' for a problem or '0' for a recovery");
        }
        return new ArrayList<>(sheet.alert().stream().toList());
    }

    private static String severity(String number) {
        return number.length() == 1 && Character.isDigit(number.charAt(0)) && number.charAt(0) < '6'
                ? SEVERITIES.get(number.charAt(0) - '0')
                : number;
    }

    /** Nanoseconds are a number of their own. */
    private static Optional<OffsetDateTime> time(Payload event, PayloadProblems problems) {
        long nanos = event.at("ns")
                .text()
                .filter(text -> text.matches("[0-9]{1,9}"))
                .map(Long::parseLong)
                .orElse(0L);
        return TimeForm.SECONDS
                .read(event.at("clock"), "when this happened", problems)
                .map(time -> time.plusNanos(nanos));
    }
}
