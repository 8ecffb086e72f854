package io.github.rca4j.draft.format;

import io.github.rca4j.draft.Alert;
import io.github.rca4j.draft.AlertField;
import io.github.rca4j.draft.AlertFormat;
import io.github.rca4j.draft.AlertPayloadException;
import io.github.rca4j.draft.AlertStatus;
import io.github.rca4j.draft.Confidence;
import io.github.rca4j.draft.LinkKind;
import io.github.rca4j.draft.Payload;
import io.github.rca4j.draft.PayloadProblems;
import io.github.rca4j.draft.PayloadShape;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What Datadog's webhook sends with the variables that it has: {@code $EVENT_TITLE} as {@code title}, {@code $EVENT_MSG} as
 * {@code body}, {@code $ALERT_TRANSITION}, {@code $ALERT_TYPE}, {@code $ALERT_QUERY}, {@code $ALERT_SCOPE} as
 * {@code scopes}, {@code $DATE}, {@code $ALERT_ID} as {@code monitor_id}, {@code $LINK} as {@code url}, {@code $TAGS}.
 *
 * <p>{@code $DATE} is the time of what the body tells of: of a recovery, the end. When the monitor was triggered, the
 * message says in words; that is the start, of an alert and of its recovery.
 *
 * @see <a href="https://docs.datadoghq.com/integrations/webhooks/">Datadog's own description</a>
 * @since 0.1
 */
public final class DatadogFormat implements AlertFormat {
    static final String NAME = "datadog";
    private static final PayloadShape WEBHOOK =
            PayloadShape.of("an event of Datadog's webhook", "/title", "/alert_transition", "/date");
    private static final PayloadShape TYPED =
            PayloadShape.of("an event of Datadog's webhook", "/alert_type", "/alert_query");
    private static final PayloadShape TEMPLATE =
            PayloadShape.of("an event of Datadog's webhook", "/title", "/alert_type", "/transition");
    private static final PayloadShape MONITOR =
            PayloadShape.of("a monitor of Datadog", "/query", "/type", "/message", "/tags");
    private static final PayloadShape EVENTS =
            PayloadShape.of("a list of events from Datadog's API", "/data/0/type", "/data/0/attributes/attributes/evt");
    private static final PayloadShape INCIDENT = PayloadShape.of(
            "an incident from Datadog's API", "/data/type", "/data/attributes/public_id", "/data/attributes/fields");
    private static final PayloadShape SEARCH = PayloadShape.of(
            "a search for incidents from Datadog's API",
            "/data/type",
            "/data/attributes/facets",
            "/data/attributes/total");
    private static final List<PayloadShape> NO_ALERTS = List.of(MONITOR, EVENTS, INCIDENT, SEARCH);
    private static final Map<String, AlertStatus> TRANSITIONS = transitions();

    /** What Datadog puts before a title; each part is possessive. */
    private static final Pattern PREFIX = Pattern.compile(
            "(?:\\[(?:P[1-5]|(?:Re-)?+(?:Triggered|Warn|No Data|Recovered|Renotify|Alert)[^\\]]*+)\\]\\s*+)++");

    private static final Pattern PRIORITY = Pattern.compile("[1-5]");

    /** Has nothing to configure. */
    public DatadogFormat() {}

    private static Map<String, AlertStatus> transitions() {
        Map<String, AlertStatus> transitions = new LinkedHashMap<>();
        List.of("triggered", "re-triggered", "warn", "re-warn", "renotify")
                .forEach(word -> transitions.put(word, AlertStatus.FIRING));
        List.of("recovered", "warn recovered", "no data recovered")
                .forEach(word -> transitions.put(word, AlertStatus.RESOLVED));
        List.of("no data", "re-no data").forEach(word -> transitions.put(word, AlertStatus.UNKNOWN));
        return Map.copyOf(transitions);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<PayloadShape> shapes() {
        return List.of(WEBHOOK);
    }

    @Override
    public Confidence confidence(Payload payload) {
        return Shapes.certain(WEBHOOK.fits(payload)
                || TYPED.fits(payload)
                || TEMPLATE.fits(payload)
                || NO_ALERTS.stream().anyMatch(shape -> shape.fits(payload)));
    }

    @Override
    public List<Alert> read(Payload payload) {
        for (PayloadShape shape : NO_ALERTS) {
            if (shape.fits(payload)) {
                throw AlertPayloadException.noAlert(payload, shape.what(), WEBHOOK.what());
            }
        }
        if (!WEBHOOK.fits(payload) && !TYPED.fits(payload) && !TEMPLATE.fits(payload)) {
            throw Shapes.unknown(payload, List.of(WEBHOOK));
        }
        if (payload.at("title").text().filter(Placeholder::is).isPresent()) {
            throw AlertPayloadException.noAlert(
                    payload, "a template of Datadog's webhook, with no variable filled in", WEBHOOK.what());
        }
        return Shapes.one(payload, problems -> event(payload, problems));
    }

    private static Optional<Alert> event(Payload payload, PayloadProblems problems) {
        Payload transition =
                payload.has(List.of("alert_transition")) ? payload.at("alert_transition") : payload.at("transition");
        Payload body = payload.at("body");
        DatadogMessage message = new DatadogMessage(AlertSheet.said(body).orElse(""));
        AlertSheet sheet = new AlertSheet(NAME, payload, problems)
                .note(AlertField.NAME, DatadogFormat::withoutPrefix, payload.at("title"))
                .status(transition, TRANSITIONS)
                .note(AlertField.DESCRIPTION, text -> message.text(), body)
                .note(AlertField.FINGERPRINT, series(payload), payload.at("monitor_id"))
                .link(LinkKind.ALERT, "Event", payload.has(List.of("url")) ? payload.at("url") : payload.at("link"));
        severity(payload, sheet);
        DatadogTags tags = DatadogTags.of(payload.at("scopes")).and(payload.at("tags"));
        tags.label(sheet);
        tags.note(AlertField.SERVICE, "service", sheet);
        tags.note(AlertField.HOST, "host", sheet);
        sheet.host(payload.at("host"));
        times(payload, transition, message, sheet, problems);
        message.links(body, sheet);
        if (sheet.status().filter(AlertStatus.FIRING::equals).isPresent() && !isWarning(transition)) {
            // Of a warning the query holds the threshold of the alert that did not come.
            Payload query = payload.at("alert_query");
            sheet.note(AlertField.THRESHOLD, query.text().flatMap(Threshold::ofQuery), query);
        }
        return sheet.alert();
    }

    private static String withoutPrefix(String title) {
        var matcher = PREFIX.matcher(title.strip());
        return matcher.lookingAt() ? title.strip().substring(matcher.end()) : title;
    }

    /** {@return the monitor and what of it is meant: an event's own id is another each time} */
    private static Optional<String> series(Payload payload) {
        return AlertSheet.said(payload.at("monitor_id"))
                .map(monitor -> AlertSheet.said(payload.at("scopes"))
                        .map(scopes -> monitor + " " + scopes)
                        .orElse(monitor));
    }

    /** A recovery's {@code success} is no severity. */
    private static void severity(Payload payload, AlertSheet sheet) {
        Payload type = payload.at("alert_type");
        sheet.note(
                AlertField.SEVERITY,
                word -> PRIORITY.matcher(word).matches() ? "P" + word : word,
                payload.at("severity"),
                payload.at("priority"));
        if (type.text().filter("success"::equals).isEmpty()) {
            sheet.severity(type);
        }
    }

    private static boolean isWarning(Payload transition) {
        return transition
                .text()
                .map(Words::lower)
                .filter(word -> word.contains("warn"))
                .isPresent();
    }

    private static void times(
            Payload payload, Payload transition, DatadogMessage message, AlertSheet sheet, PayloadProblems problems) {
        Payload date = payload.has(List.of("date")) ? payload.at("date") : payload.at("last_updated");
        Optional<OffsetDateTime> time = TimeForm.MILLISECONDS.read(date, "when this happened", problems);
        Optional<OffsetDateTime> triggered = message.triggered();
        triggered.ifPresent(known -> sheet.started(triggered, payload.at("body")));
        String word = transition.text().map(Words::lower).orElse("");
        if (triggered.isEmpty() && (word.equals("triggered") || word.equals("warn"))) {
            sheet.started(time, date);
        }
        sheet.ended(time, date);
        if (sheet.status().filter(AlertStatus.UNKNOWN::equals).isPresent()) {
            sheet.event(time, word, date);
        }
    }
}
