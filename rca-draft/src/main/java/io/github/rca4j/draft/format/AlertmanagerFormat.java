package io.github.rca4j.draft.format;

import io.github.rca4j.draft.Alert;
import io.github.rca4j.draft.AlertFormat;
import io.github.rca4j.draft.AlertList;
import io.github.rca4j.draft.AlertPayloadException;
import io.github.rca4j.draft.Confidence;
import io.github.rca4j.draft.Payload;
import io.github.rca4j.draft.PayloadProblems;
import io.github.rca4j.draft.PayloadShape;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The body that Prometheus Alertmanager sends to a webhook, version 4. Version 3, whose group key is a number, and a body
 * that some relay has stripped of its version are read too.
 *
 * <p>What Alertmanager's API gives, and silences, are recognised and refused by name. So that no alert is lost unseen, a
 * body with anything wrong in it is refused whole.
 *
 * @see <a href="https://prometheus.io/docs/alerting/latest/configuration/#webhook_config">Alertmanager's own
 *     description</a>
 * @since 0.1
 */
public final class AlertmanagerFormat implements AlertFormat {
    static final String NAME = "alertmanager";
    private static final Set<String> VERSIONS = Set.of("3", "4");
    private static final PayloadShape SHAPE = PayloadShape.of(
            "the body that Alertmanager sends to a webhook", "/alerts", "/receiver", "/groupLabels", "/version");
    /** A part of the body, which tells too little by itself; to be told what is missing. */
    private static final PayloadShape PART = PayloadShape.of(
            "an alert in the body that Alertmanager sends to a webhook",
            "/labels",
            "/labels/alertname",
            "/startsAt",
            "/alerts");

    private static final AlertList LIST = new AlertList("alerts", "startsAt", "endsAt", TimeForm.OFFSET::watched);

    private static final String SILENCES = "a list of silences";
    private static final String WEBHOOK = "the body that Alertmanager sends to a webhook";

    /** Has nothing to configure. */
    public AlertmanagerFormat() {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<PayloadShape> shapes() {
        return List.of(SHAPE, PART);
    }

    @Override
    public Confidence confidence(Payload payload) {
        if (answerOfApi(payload).isPresent()) {
            return Confidence.CERTAIN;
        }
        Payload alerts = payload.at("alerts");
        boolean enveloped = payload.at("receiver").isPresent()
                || payload.at("groupLabels").isObject()
                || payload.at("commonLabels").isObject();
        if (!alerts.isList() || GrafanaFormat.isGrafanas(payload) || !(enveloped || labelled(alerts))) {
            return Confidence.NONE;
        }
        boolean versioned =
                payload.at("version").text().filter(VERSIONS::contains).isPresent();
        return versioned && enveloped ? Confidence.CERTAIN : Confidence.POSSIBLE;
    }

    private static boolean labelled(Payload alerts) {
        return alerts.elements().stream()
                .limit(1)
                .anyMatch(alert -> alert.at("labels").isObject());
    }

    /** What else Alertmanager's users have at hand, told apart by the first element. */
    private static Optional<String> answerOfApi(Payload payload) {
        Optional<Payload> first = payload.elements().stream().findFirst();
        if (first.isEmpty()) {
            return Optional.empty();
        }
        Payload element = first.get();
        if (element.at("matchers").isList() && element.at("startsAt").isPresent()) {
            return Optional.of(SILENCES);
        }
        if (element.at("alerts").isList() && element.at("labels").isObject()) {
            return Optional.of("a list of alert groups from Alertmanager's API");
        }
        if (element.at("labels").isObject() && element.at("startsAt").isPresent()) {
            return Optional.of("a list of alerts from Alertmanager's API");
        }
        return Optional.empty();
    }

    @Override
    public Optional<AlertList> list() {
        return Optional.of(LIST);
    }

    @Override
    public List<Alert> read(Payload payload) {
        Optional<String> answer = answerOfApi(payload);
        if (answer.filter(SILENCES::equals).isPresent()) {
            throw AlertPayloadException.noAlert(payload, SILENCES, WEBHOOK);
        }
        PayloadProblems problems = new PayloadProblems();
        if (!payload.isObject()) {
            problems.add(payload, "is " + answer.orElseGet(payload::describe), WEBHOOK);
        }
        problems.throwIfAny();

        checkVersion(payload, problems);
        List<Alert> alerts = NotificationReader.read(NAME, payload, problems);
        problems.throwIfAny();
        return List.copyOf(alerts);
    }

    private static void checkVersion(Payload payload, PayloadProblems problems) {
        Payload version = payload.at("version");
        if (GrafanaFormat.isGrafanas(payload)) {
            problems.add(payload, "is a webhook's body from Grafana", WEBHOOK);
        } else if (version.isPresent()
                && version.text().filter(VERSIONS::contains).isEmpty()) {
            problems.add(version, "'4', the version of " + WEBHOOK);
        }
    }
}
