package io.github.rca4j.draft.format;

import io.github.rca4j.draft.Alert;
import io.github.rca4j.draft.AlertField;
import io.github.rca4j.draft.AlertLink;
import io.github.rca4j.draft.AlertStatus;
import io.github.rca4j.draft.LinkKind;
import io.github.rca4j.draft.Payload;
import io.github.rca4j.draft.PayloadProblems;
import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the alerts of one notification, and collects what is wrong with them. */
final class AlertReader {
    private static final String ALERTNAME = "alertname";
    private static final String SEVERITY = "severity";
    private static final String UNNAMED = "unnamed alert";
    private static final List<String> SERVICE = List.of("service", "app", "app_kubernetes_io_name");
    private static final List<String> HOST = List.of("instance", "host", "hostname", "node");
    private static final List<String> VALUE = List.of("value", "current_value");
    private static final List<String> THRESHOLD = List.of("threshold");
    private static final List<String> DESCRIPTION = List.of("description", "message");
    private static final Set<String> SHOWN_ELSEWHERE =
            Stream.of(SERVICE, HOST, List.of(SEVERITY)).flatMap(List::stream).collect(Collectors.toUnmodifiableSet());
    private static final Payload[] NOTHING = {};
    private static final int IN_NAME = 3;
    private static final int IN_NAME_LENGTH = 40;
    private static final String VALUE_IS = " value=";

    private final Notification notification;
    private final PayloadProblems problems;

    /** The alerts of a group have most of their addresses in common, and to take one apart is dear. */
    private final Map<String, Optional<URI>> addresses = new HashMap<>();

    private final Map<String, Optional<String>> thresholds = new HashMap<>();

    AlertReader(Notification notification, PayloadProblems problems) {
        this.notification = notification;
        this.problems = problems;
    }

    /** {@return the alert; empty if it cannot be made, and then there is a problem that says why} */
    Optional<Alert> read(Payload alert) {
        if (!alert.isObject()) {
            problems.add(alert, "an object, one alert");
            return Optional.empty();
        }
        Map<String, Payload> labels = texts(alert.at("labels"), true, notification.commonLabels());
        Map<String, Payload> annotations = texts(alert.at("annotations"), false, notification.commonAnnotations());
        AlertSheet sheet = new AlertSheet(notification.source(), alert, times(alert), problems)
                .name(first(labels, List.of(ALERTNAME)))
                .severity(first(labels, List.of(SEVERITY)))
                .service(first(labels, SERVICE))
                .host(first(labels, HOST))
                .summary(first(annotations, List.of("summary")))
                .description(first(annotations, DESCRIPTION))
                .value(first(annotations, VALUE))
                .value(first(labels, VALUE))
                .fingerprint(alert.at("fingerprint"))
                .note(AlertField.GROUP_KEY, notification.groupKey().text(), notification.groupKey())
                .omitted(notification.omitted(), notification.truncated());
        if (!labels.containsKey(ALERTNAME)) {
            sheet.note(AlertField.NAME, Optional.of(unnamed(labels)), alert.at("labels"));
        }
        status(alert.at("status"), sheet);
        sheet.labelsFrom(alert.at("labels"));
        labels.forEach(sheet::label);
        figures(alert, annotations, labels, sheet);
        links(alert, annotations, sheet);
        return alert.at("labels").isObject() ? sheet.alert() : Optional.empty();
    }

    /** What all alerts have in common each of them has: real tools repeat it, those who abridge them do not. */
    private Map<String, Payload> texts(Payload object, boolean required, Payload common) {
        Map<String, Payload> texts = new LinkedHashMap<>();
        if (!object.isObject() && (required || object.isPresent())) {
            problems.add(object, "an object of texts");
            return texts;
        }
        int limit = object.limits().labels();
        if (object.size() > limit) {
            problems.add(object, "has " + object.size() + " members", "at most " + limit);
            return texts;
        }
        object.eachMember((key, value) -> {
            if (value.isObject() || value.isList()) {
                problems.add(value, "a text");
            } else if (AlertSheet.said(value).isPresent()) {
                texts.put(key, value);
            }
        });
        if (common.size() <= limit) {
            common.eachMember((key, value) -> {
                if (!texts.containsKey(key) && AlertSheet.said(value).isPresent()) {
                    texts.put(key, value);
                }
            });
        }
        return texts;
    }

    private static Payload[] first(Map<String, Payload> texts, List<String> keys) {
        for (String key : keys) {
            Payload text = texts.get(key);
            if (text != null) {
                return new Payload[] {text};
            }
        }
        return NOTHING;
    }

    /** Alertmanager sends alerts without a name too: such a one is told from others by labels that are short. */
    private static String unnamed(Map<String, Payload> labels) {
        String short3 = labels.entrySet().stream()
                .filter(e -> !SHOWN_ELSEWHERE.contains(e.getKey()))
                .map(e -> e.getKey() + "=" + e.getValue().text().orElse(""))
                .filter(label -> label.length() <= IN_NAME_LENGTH)
                .limit(IN_NAME)
                .collect(Collectors.joining(", "));
        return short3.isEmpty() ? UNNAMED : UNNAMED + " (" + short3 + ")";
    }

    /**
     * The alert's own status counts; a body in which only the whole has one says {@code resolved} if all are. The end time
     * never decides: Alertmanager's later versions may send one in the future.
     */
    private void status(Payload own, AlertSheet sheet) {
        Payload status = own.isPresent() ? own : notification.status();
        switch (status.text().orElse("")) {
            case "firing" -> sheet.status(AlertStatus.FIRING, status);
            case "resolved" -> sheet.status(AlertStatus.RESOLVED, status);
            default -> problems.add(own, "'firing' or 'resolved'");
        }
    }

    private AlertTimes times(Payload alert) {
        AlertTimes times = new AlertTimes(alert, problems);
        Payload start = alert.at("startsAt");
        times.note(AlertField.STARTED, TimeForm.OFFSET.read(start, "when the alert began to fire", problems), start);
        times.read(AlertField.ENDED, alert.at("endsAt"), TimeForm.OFFSET);
        return times;
    }

    private void figures(
            Payload alert, Map<String, Payload> annotations, Map<String, Payload> labels, AlertSheet sheet) {
        for (Map<String, Payload> texts : List.of(annotations, labels)) {
            for (Payload threshold : first(texts, THRESHOLD)) {
                sheet.note(AlertField.THRESHOLD, threshold.text(), threshold);
            }
        }
        Payload query = alert.at("generatorURL");
        sheet.note(
                AlertField.THRESHOLD,
                query.text().flatMap(text -> thresholds.computeIfAbsent(text, Threshold::of)),
                query);
        Payload values = alert.at("valueString");
        sheet.note(AlertField.VALUE, values.text().flatMap(AlertReader::measured), values);
    }

    /** {@return the figure that Grafana measured; where it lists several, they are those of the steps of its rule} */
    private static Optional<String> measured(String text) {
        int first = text.indexOf(VALUE_IS);
        if (first < 0 || text.indexOf(VALUE_IS, first + 1) >= 0) {
            return Optional.empty();
        }
        String rest = text.substring(first + VALUE_IS.length());
        int end = rest.indexOf(']');
        return end < 0 ? Optional.empty() : Optional.of(rest.substring(0, end).strip());
    }

    private void links(Payload alert, Map<String, Payload> annotations, AlertSheet sheet) {
        if (notification.source().equals(GrafanaFormat.NAME)) {
            link(LinkKind.ALERT, "Rule", alert.at("generatorURL"), sheet);
            link(LinkKind.DASHBOARD, "Dashboard", alert.at("dashboardURL"), sheet);
            link(LinkKind.GRAPH, "Panel", alert.at("panelURL"), sheet);
            link(LinkKind.GRAPH, "Graph", alert.at("imageURL"), sheet);
            link(LinkKind.SILENCE, "New silence", alert.at("silenceURL"), sheet);
        } else {
            link(LinkKind.GRAPH, "Query", alert.at("generatorURL"), sheet);
        }
        annotations.forEach(
                (name, text) -> address(text).ifPresent(address -> sheet.link(kind(name), what(name), address, text)));
        notification.silence().ifPresent(sheet::link);
    }

    private void link(LinkKind kind, String what, Payload text, AlertSheet sheet) {
        if (sheet.text(text).isPresent()) {
            address(text).ifPresent(address -> sheet.link(kind, what, address, text));
        }
    }

    private Optional<URI> address(Payload text) {
        // What does not look like an address is known as none faster than it is looked up.
        return text.text()
                .flatMap(address -> address.startsWith("http")
                        ? addresses.computeIfAbsent(address, AlertLink::address)
                        : AlertLink.address(address));
    }

    /** Any annotation that is an address as a whole: a runbook, a dashboard, or what the rule's author calls it. */
    private static LinkKind kind(String annotation) {
        return isOf("runbook", annotation)
                ? LinkKind.RUNBOOK
                : isOf("dashboard", annotation) ? LinkKind.DASHBOARD : LinkKind.OTHER;
    }

    private static String what(String annotation) {
        return switch (kind(annotation)) {
            case RUNBOOK -> "Runbook";
            case DASHBOARD -> "Dashboard";
            default -> annotation;
        };
    }

    private static boolean isOf(String what, String annotation) {
        return annotation.regionMatches(true, 0, what, 0, what.length());
    }
}
