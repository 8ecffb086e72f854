package io.github.rca4j.draft.alertmanager;

import io.github.rca4j.draft.Alert;
import io.github.rca4j.draft.AlertField;
import io.github.rca4j.draft.AlertStatus;
import io.github.rca4j.draft.LinkKind;
import io.github.rca4j.draft.Payload;
import io.github.rca4j.draft.PayloadProblems;
import io.github.rca4j.model.text.NormalForm;
import java.time.OffsetDateTime;
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
    private static final String UNNAMED = "unnamed alert";
    private static final List<String> SERVICE = List.of("service", "app", "app_kubernetes_io_name");
    private static final List<String> HOST = List.of("instance", "host", "hostname", "node");
    private static final List<String> VALUE = List.of("value", "current_value");
    private static final List<String> THRESHOLD = List.of("threshold");
    private static final Set<String> SHOWN_ELSEWHERE =
            Stream.of(SERVICE, HOST, List.of("severity")).flatMap(List::stream).collect(Collectors.toUnmodifiableSet());
    private static final int IN_NAME = 3;
    private static final int IN_NAME_LENGTH = 40;
    private static final List<String> DESCRIPTION = List.of("description", "message");

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
        Payload labels = alert.at("labels");
        Payload annotations = alert.at("annotations");
        Map<String, String> label = texts(labels, true);
        Map<String, String> annotation = texts(annotations, false);
        String name = name(label);
        Optional<AlertStatus> status = status(alert.at("status"));
        Optional<OffsetDateTime> started = started(alert.at("startsAt"));
        Optional<OffsetDateTime> ended = ended(alert.at("endsAt"), status, started);
        if (!labels.isObject() || status.isEmpty() || started.isEmpty()) {
            return Optional.empty();
        }
        Alert.Builder builder = Alert.builder()
                .source(AlertmanagerFormat.NAME)
                .name(name)
                .status(status.get())
                .started(started)
                .ended(ended)
                .severity(Optional.ofNullable(label.get("severity")))
                .service(first(SERVICE, label).map(label::get))
                .host(first(HOST, label).map(label::get))
                .summary(Optional.ofNullable(annotation.get("summary")))
                .description(first(DESCRIPTION, annotation).map(annotation::get))
                .labels(label)
                .fingerprint(alert.at("fingerprint").text())
                .groupKey(notification.groupKey())
                .omitted(notification.omitted());
        point(builder, AlertField.STATUS, alert.at("status"));
        first(SERVICE, label).ifPresent(key -> point(builder, AlertField.SERVICE, labels.at(key)));
        first(HOST, label).ifPresent(key -> point(builder, AlertField.HOST, labels.at(key)));
        point(builder, AlertField.FINGERPRINT, alert.at("fingerprint"));
        point(builder, AlertField.NAME, label.containsKey(ALERTNAME) ? labels.at(ALERTNAME) : labels);
        point(builder, AlertField.SEVERITY, labels.at("severity"));
        point(builder, AlertField.STARTED, alert.at("startsAt"));
        point(builder, AlertField.ENDED, alert.at("endsAt"));
        point(builder, AlertField.SUMMARY, annotations.at("summary"));
        first(DESCRIPTION, annotation).ifPresent(key -> point(builder, AlertField.DESCRIPTION, annotations.at(key)));
        first(VALUE, annotations, annotation)
                .or(() -> first(VALUE, labels, label))
                .ifPresent(value -> {
                    builder.value(value.text());
                    point(builder, AlertField.VALUE, value);
                });
        Payload query = alert.at("generatorURL");
        first(THRESHOLD, annotations, annotation)
                .or(() -> first(THRESHOLD, labels, label))
                .ifPresentOrElse(
                        threshold -> {
                            builder.threshold(threshold.text());
                            point(builder, AlertField.THRESHOLD, threshold);
                        },
                        () -> query.text().flatMap(Threshold::of).ifPresent(threshold -> {
                            builder.threshold(threshold);
                            point(builder, AlertField.THRESHOLD, query);
                        }));
        point(builder, AlertField.LABELS, labels);
        point(builder, AlertField.OMITTED, notification.truncated());
        WebLinks links = new WebLinks(name);
        links.add(LinkKind.GRAPH, "Query", query);
        annotations.members().forEach(links::addAnnotation);
        notification.silence().ifPresent(links::add);
        return Optional.of(builder.links(links.all()).build());
    }

    private static void point(Alert.Builder builder, AlertField field, Payload value) {
        if (value.isPresent()) {
            builder.putPointer(field, value.pointer());
        }
    }

    private Map<String, String> texts(Payload object, boolean required) {
        if (!object.isObject() && (required || object.isPresent())) {
            problems.add(object, "an object of texts");
            return Map.of();
        }
        int limit = object.limits().labels();
        if (object.size() > limit) {
            problems.add(object, "has " + object.size() + " members", "at most " + limit);
            return Map.of();
        }
        Map<String, String> texts = new LinkedHashMap<>();
        object.members().forEach((key, value) -> {
            if (value.isObject() || value.isList()) {
                problems.add(value, "a text");
            }
            value.text().filter(text -> !NormalForm.line(text).isEmpty()).ifPresent(text -> texts.put(key, text));
        });
        return texts;
    }

    private static Optional<String> first(List<String> keys, Map<String, String> texts) {
        return keys.stream().filter(texts::containsKey).findFirst();
    }

    private static Optional<Payload> first(List<String> keys, Payload object, Map<String, String> texts) {
        return first(keys, texts).map(object::at);
    }

    /** Alertmanager sends alerts without a name too: such a one is told from others by labels that are short. */
    private static String name(Map<String, String> label) {
        String name = label.get(ALERTNAME);
        if (name != null) {
            return name;
        }
        String labels = label.entrySet().stream()
                .filter(e -> !SHOWN_ELSEWHERE.contains(e.getKey()))
                .filter(e -> e.getKey().length() + e.getValue().length() < IN_NAME_LENGTH)
                .limit(IN_NAME)
                .map(e -> e.getKey() + "=" + e.getValue())
                .collect(Collectors.joining(", "));
        return labels.isEmpty() ? UNNAMED : UNNAMED + " (" + labels + ")";
    }

    /**
     * The alert's own status counts; a body in which only the whole has one says {@code resolved} if all are. The end time
     * never decides: Alertmanager's later versions may send one in the future.
     */
    private Optional<AlertStatus> status(Payload status) {
        Optional<String> text = status.isPresent() ? status.text() : notification.status();
        Optional<AlertStatus> known = text.flatMap(AlertReader::status);
        if (known.isEmpty()) {
            problems.add(status, "'firing' or 'resolved'");
        }
        return known;
    }

    private static Optional<AlertStatus> status(String text) {
        return switch (text) {
            case "firing" -> Optional.of(AlertStatus.FIRING);
            case "resolved" -> Optional.of(AlertStatus.RESOLVED);
            default -> Optional.empty();
        };
    }

    private Optional<OffsetDateTime> started(Payload time) {
        Optional<OffsetDateTime> started = GoTime.read(time);
        if (started.isEmpty()) {
            problems.add(time, "when the alert began to fire, " + GoTime.EXAMPLE);
        }
        return started;
    }

    /** While an alert fires, an end is at best a guess at when it will be taken for ended. */
    private Optional<OffsetDateTime> ended(
            Payload time, Optional<AlertStatus> status, Optional<OffsetDateTime> started) {
        Optional<OffsetDateTime> ended = GoTime.read(time);
        if (ended.isEmpty() && !GoTime.isAbsent(time)) {
            problems.add(time, "when the alert ended, " + GoTime.EXAMPLE);
        }
        if (status.filter(AlertStatus.RESOLVED::equals).isEmpty()) {
            return Optional.empty();
        }
        if (ended.isPresent() && started.isPresent() && ended.get().isBefore(started.get())) {
            problems.add(time, "is before startsAt", "a time that is not");
        }
        return ended;
    }
}
