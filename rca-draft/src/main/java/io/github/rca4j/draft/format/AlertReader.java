package io.github.rca4j.draft.format;

import io.github.rca4j.draft.Alert;
import io.github.rca4j.draft.AlertField;
import io.github.rca4j.draft.AlertStatus;
import io.github.rca4j.draft.LinkKind;
import io.github.rca4j.draft.Payload;
import io.github.rca4j.draft.PayloadProblems;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
    private static final int IN_NAME = 3;
    private static final int IN_NAME_LENGTH = 40;
    private static final String VALUE_IS = " value=";

    private final Notification notification;
    private final PayloadProblems problems;

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
        AlertSheet sheet = new AlertSheet(notification.source(), alert, problems)
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
        times(alert, sheet);
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
        object.members().forEach((key, value) -> {
            if (value.isObject() || value.isList()) {
                problems.add(value, "a text");
            } else if (AlertSheet.said(value).isPresent()) {
                texts.put(key, value);
            }
        });
        if (common.size() <= limit) {
            common.members().forEach((key, value) -> {
                if (AlertSheet.said(value).isPresent()) {
                    texts.putIfAbsent(key, value);
                }
            });
        }
        return texts;
    }

    private static Payload[] first(Map<String, Payload> texts, List<String> keys) {
        return keys.stream().filter(texts::containsKey).map(texts::get).toArray(Payload[]::new);
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

    private void times(Payload alert, AlertSheet sheet) {
        sheet.started(
                TimeForm.OFFSET.read(alert.at("startsAt"), "when the alert began to fire", problems),
                alert.at("startsAt"));
        Optional<OffsetDateTime> ended = TimeForm.OFFSET.read(alert.at("endsAt"), "when the alert ended", problems);
        sheet.ended(ended, alert.at("endsAt"));
    }

    private void figures(
            Payload alert, Map<String, Payload> annotations, Map<String, Payload> labels, AlertSheet sheet) {
        for (Map<String, Payload> texts : List.of(annotations, labels)) {
            for (Payload threshold : first(texts, THRESHOLD)) {
                sheet.note(AlertField.THRESHOLD, threshold.text(), threshold);
            }
        }
        Payload query = alert.at("generatorURL");
        sheet.note(AlertField.THRESHOLD, query.text().flatMap(Threshold::of), query);
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
            sheet.link(LinkKind.ALERT, "Rule", alert.at("generatorURL"))
                    .link(LinkKind.DASHBOARD, "Dashboard", alert.at("dashboardURL"))
                    .link(LinkKind.GRAPH, "Panel", alert.at("panelURL"))
                    .link(LinkKind.GRAPH, "Graph", alert.at("imageURL"))
                    .link(LinkKind.SILENCE, "New silence", alert.at("silenceURL"));
        } else {
            sheet.link(LinkKind.GRAPH, "Query", alert.at("generatorURL"));
        }
        annotations.forEach((name, address) -> {
            if (address.text().filter(text -> text.contains("://")).isPresent()) {
                annotation(name, address, sheet);
            }
        });
        notification.silence().ifPresent(sheet::link);
    }

    /** Any annotation that is an address as a whole: a runbook, a dashboard, or what the rule's author calls it. */
    private static void annotation(String name, Payload address, AlertSheet sheet) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("runbook")) {
            sheet.link(LinkKind.RUNBOOK, "Runbook", address);
        } else if (lower.startsWith("dashboard")) {
            sheet.link(LinkKind.DASHBOARD, "Dashboard", address);
        } else {
            sheet.link(LinkKind.OTHER, name, address);
        }
    }
}
