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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What Grafana sends to a webhook: its unified alerting, since version 8, and its legacy alerting up to then.
 *
 * <p>A legacy body holds no time at all, so none is claimed. Test notifications, and those of a rule that is paused or
 * pending, are refused by name.
 *
 * @see <a href="https://grafana.com/docs/grafana/latest/alerting/configure-notifications/manage-contact-points/integrations/webhook-notifier/">Grafana's
 *     own description</a>
 * @since 0.1
 */
public final class GrafanaFormat implements AlertFormat {
    static final String NAME = "grafana";
    private static final PayloadShape UNIFIED =
            PayloadShape.of("the body of Grafana's unified alerting", "/alerts", "/orgId", "/commonLabels", "/version");
    private static final PayloadShape LEGACY =
            PayloadShape.of("the body of Grafana's legacy alerting", "/ruleName", "/state", "/ruleUrl");
    private static final List<PayloadShape> SHAPES = List.of(UNIFIED, LEGACY);
    private static final String ALERT = "an alert of Grafana";
    private static final Map<String, AlertStatus> STATES = Map.of(
            "alerting", AlertStatus.FIRING,
            "alert", AlertStatus.FIRING,
            "ok", AlertStatus.RESOLVED,
            "no_data", AlertStatus.UNKNOWN,
            "unknown", AlertStatus.UNKNOWN);

    /** Has nothing to configure. */
    public GrafanaFormat() {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<PayloadShape> shapes() {
        return SHAPES;
    }

    @Override
    public Confidence confidence(Payload payload) {
        if (payload.has(List.of("alerts"))) {
            return Shapes.certain(payload.at("alerts").isList() && isGrafanas(payload));
        }
        boolean legacy = payload.has(List.of("ruleName"))
                && payload.has(List.of("state"))
                && (payload.has(List.of("ruleUrl"))
                        || payload.has(List.of("ruleId"))
                        || payload.has(List.of("evalMatches")));
        return Shapes.certain(legacy);
    }

    /** {@return whether a body that has the shape of Alertmanager's bears marks that only Grafana's has} */
    static boolean isGrafanas(Payload payload) {
        return payload.has(List.of("orgId"))
                || payload.at("version").text().filter("1"::equals).isPresent()
                || (payload.has(List.of("ruleUid")) && payload.has(List.of("title")))
                || payload.has(List.of("alerts", "0", "silenceURL"))
                || payload.has(List.of("alerts", "0", "panelURL"));
    }

    @Override
    public List<Alert> read(Payload payload) {
        if (payload.at("alerts").isList()) {
            refuseTest(payload, isTest(payload.at("alerts")));
            return NotificationReader.read(NAME, payload);
        }
        if (!payload.has(List.of("ruleName"))) {
            throw Shapes.unknown(payload, SHAPES);
        }
        refuseTest(payload, isZero(payload.at("ruleId")));
        String state = payload.at("state").text().map(Words::lower).orElse("");
        if (state.equals("paused") || state.equals("pending")) {
            throw AlertPayloadException.noAlert(payload, "a notice that a rule is " + state, ALERT);
        }
        return Shapes.one(payload, problems -> legacy(payload, problems));
    }

    private static void refuseTest(Payload payload, boolean test) {
        if (test) {
            throw AlertPayloadException.noAlert(payload, "a test notification of Grafana", ALERT);
        }
    }

    /** Of the unified alerting each alert of a test has the name and the instance that no rule of a user has. */
    private static boolean isTest(Payload alerts) {
        return alerts.size() > 0
                && alerts.elements().stream()
                        .map(alert -> alert.at("labels"))
                        .allMatch(labels ->
                                is(labels.at("alertname"), "TestAlert") && is(labels.at("instance"), "Grafana"));
    }

    private static boolean is(Payload value, String text) {
        return value.text().filter(text::equals).isPresent();
    }

    private static boolean isZero(Payload number) {
        return number.number().filter(n -> n.signum() == 0).isPresent();
    }

    private static Optional<Alert> legacy(Payload payload, PayloadProblems problems) {
        Payload tags = payload.at("tags");
        Payload matches = payload.at("evalMatches");
        return new AlertSheet(NAME, payload, problems)
                .name(payload.at("ruleName"))
                .status(payload.at("state"), STATES)
                .severity(tags.at("severity"))
                .service(tags.at("service"))
                .host(tags.at("host"), tags.at("instance"))
                .description(payload.at("message"))
                .note(AlertField.VALUE, measured(matches), matches)
                .labels(tags)
                .note(AlertField.FINGERPRINT, rule(payload.at("ruleId")), payload.at("ruleId"))
                .link(LinkKind.ALERT, "Rule", payload.at("ruleUrl"))
                .link(LinkKind.GRAPH, "Graph", payload.at("imageUrl"))
                .alert();
    }

    /** {@return the figure, or, of several series, each with its name} */
    private static Optional<String> measured(Payload matches) {
        List<Payload> all = matches.elements().stream()
                .filter(match -> AlertSheet.said(match.at("value")).isPresent())
                .toList();
        if (all.size() == 1) {
            return all.get(0).at("value").text();
        }
        String each = all.stream()
                .map(match -> AlertSheet.said(match.at("metric")).orElse("")
                        + ": "
                        + match.at("value").text().orElse(""))
                .distinct()
                .collect(Collectors.joining(", "));
        return each.isEmpty() ? Optional.empty() : Optional.of(each);
    }

    /** A relay may have turned 93 into 93.0. */
    private static Optional<String> rule(Payload id) {
        return id.number()
                .map(number -> number.stripTrailingZeros().toPlainString())
                .or(() -> AlertSheet.said(id));
    }
}
