package io.github.rca4j.draft.alertmanager;

import io.github.rca4j.draft.Alert;
import io.github.rca4j.draft.AlertFormat;
import io.github.rca4j.draft.AlertPayloadException;
import io.github.rca4j.draft.Confidence;
import io.github.rca4j.draft.Payload;
import io.github.rca4j.draft.PayloadProblems;
import java.math.BigDecimal;
import java.util.ArrayList;
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
 */
public final class AlertmanagerFormat implements AlertFormat {
    static final String NAME = "alertmanager";
    private static final Set<String> VERSIONS = Set.of("3", "4");
    private static final String SILENCES = "a list of silences";
    private static final String WEBHOOK = "the body that Alertmanager sends to a webhook";

    /** Has nothing to configure. */
    public AlertmanagerFormat() {}

    @Override
    public String name() {
        return NAME;
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
        if (!alerts.isList() || isGrafana(payload) || !(enveloped || labelled(alerts))) {
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

    /** Grafana's webhook has the same shape, and more. */
    private static boolean isGrafana(Payload payload) {
        return payload.at("orgId").isPresent()
                || payload.at("version").text().filter("1"::equals).isPresent();
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
        Notification notification = new Notification(
                payload.at("status").text(),
                payload.at("groupKey").text(),
                payload.at("truncatedAlerts"),
                omitted(payload.at("truncatedAlerts"), problems),
                Silence.link(payload.at("externalURL"), payload.at("commonLabels")));
        List<Alert> alerts = alerts(payload.at("alerts"), new AlertReader(notification, problems), problems);
        problems.throwIfAny();
        return List.copyOf(alerts);
    }

    private static void checkVersion(Payload payload, PayloadProblems problems) {
        Payload version = payload.at("version");
        if (isGrafana(payload)) {
            problems.add(payload, "is a webhook's body from Grafana", WEBHOOK);
        } else if (version.isPresent()
                && version.text().filter(VERSIONS::contains).isEmpty()) {
            problems.add(version, "'4', the version of " + WEBHOOK);
        }
    }

    /** A relay may have turned 0 into 0.0; more than an int can count is as good as the most that it can. */
    private static int omitted(Payload truncated, PayloadProblems problems) {
        if (!truncated.isPresent()) {
            return 0;
        }
        Optional<BigDecimal> count = truncated
                .number()
                .filter(n -> n.signum() >= 0)
                .filter(n -> n.stripTrailingZeros().scale() <= 0);
        if (count.isEmpty()) {
            problems.add(truncated, "the number of alerts that were left out, such as 0");
        }
        return count.map(n -> n.min(BigDecimal.valueOf(Integer.MAX_VALUE)).intValue())
                .orElse(0);
    }

    private static List<Alert> alerts(Payload list, AlertReader reader, PayloadProblems problems) {
        List<Alert> alerts = new ArrayList<>();
        int limit = list.limits().alerts();
        if (!list.isList() || list.size() == 0) {
            problems.add(list, "a list of at least one alert");
        } else if (list.size() > limit) {
            problems.add(list, "holds " + list.size() + " alerts", "at most " + limit);
        } else {
            for (Payload alert : list.elements()) {
                reader.read(alert).ifPresent(alerts::add);
            }
        }
        return alerts;
    }
}
