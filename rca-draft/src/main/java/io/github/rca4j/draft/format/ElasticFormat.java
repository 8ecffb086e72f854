package io.github.rca4j.draft.format;

import io.github.rca4j.draft.Alert;
import io.github.rca4j.draft.AlertField;
import io.github.rca4j.draft.AlertFormat;
import io.github.rca4j.draft.AlertStatus;
import io.github.rca4j.draft.Confidence;
import io.github.rca4j.draft.LinkKind;
import io.github.rca4j.draft.Payload;
import io.github.rca4j.draft.PayloadProblems;
import io.github.rca4j.draft.PayloadShape;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What rules of Elastic send: Kibana's webhook where the variables of a rule are named after themselves, {@code rule.name}
 * or {@code ruleName}; and what ElastAlert writes of a match.
 *
 * @see <a href="https://www.elastic.co/docs/explore-analyze/alerts-cases/alerts/rule-action-variables">Elastic's variables</a>
 * @since 0.1
 */
public final class ElasticFormat implements AlertFormat {
    static final String NAME = "elastic";
    private static final PayloadShape NESTED =
            PayloadShape.of("a rule of Kibana", "/rule/id", "/rule/name", "/alert/id");
    private static final PayloadShape FLAT =
            PayloadShape.of("a rule of Kibana", "/ruleId", "/ruleName", "/spaceId", "/status");
    private static final PayloadShape ELASTALERT =
            PayloadShape.of("a match of ElastAlert", "/rule_name", "/match_body", "/alert_time");
    private static final List<PayloadShape> SHAPES = List.of(NESTED, FLAT, ELASTALERT);
    private static final Map<String, AlertStatus> STATES = Map.of(
            "active", AlertStatus.FIRING,
            "recovered", AlertStatus.RESOLVED);
    private static final String RECOVERED = "recovered";

    /** Has nothing to configure. */
    public ElasticFormat() {}

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
        return Shapes.certain(Shapes.any(SHAPES, payload));
    }

    @Override
    public List<Alert> read(Payload payload) {
        if (NESTED.fits(payload)) {
            return Shapes.one(payload, problems -> nested(payload, problems));
        }
        if (FLAT.fits(payload)) {
            return Shapes.one(payload, problems -> flat(payload, problems));
        }
        if (ELASTALERT.fits(payload)) {
            return Shapes.one(payload, problems -> elastAlert(payload, problems));
        }
        throw Shapes.unknown(payload, SHAPES);
    }

    /** The time of a run of the rule is that of its end, where the alert recovered; an alert may have begun before it. */
    private static Optional<Alert> nested(Payload payload, PayloadProblems problems) {
        Payload rule = payload.at("rule");
        Payload alert = payload.at("alert");
        Payload context = payload.at("context");
        boolean recovered =
                alert.at("actionGroup").text().filter(RECOVERED::equals).isPresent();
        AlertSheet sheet = new AlertSheet(NAME, payload, problems)
                .name(rule.at("name"))
                .status(recovered ? AlertStatus.RESOLVED : AlertStatus.FIRING, alert.at("actionGroup"))
                .started(alert.at("start"), TimeForm.OFFSET)
                .ended(alert.at("end"), TimeForm.OFFSET)
                .fingerprint(alert.at("uuid"))
                .note(AlertField.FINGERPRINT, pair(rule.at("id"), alert.at("id")), alert.at("id"))
                .link(LinkKind.ALERT, "Rule", rule.at("url"))
                .label("alert", alert.at("id"))
                .label("space", rule.at("spaceId"))
                .label("tags", rule.at("tags"));
        Optional<OffsetDateTime> time = TimeForm.OFFSET.read(payload.at("date"), "when the rule ran", problems);
        if (recovered && !alert.at("end").isPresent()) {
            sheet.ended(time, payload.at("date"));
        }
        return context(context, sheet).severity(payload.at("severity")).alert();
    }

    private static Optional<Alert> flat(Payload payload, PayloadProblems problems) {
        AlertSheet sheet = new AlertSheet(NAME, payload, problems)
                .name(payload.at("ruleName"))
                .status(payload.at("status"), STATES)
                .severity(payload.at("severity"))
                .fingerprint(payload.at("alertUuid"))
                .note(AlertField.FINGERPRINT, pair(payload.at("ruleId"), payload.at("alertId")), payload.at("ruleId"))
                .label("space", payload.at("spaceId"))
                .label("tags", payload.at("tags"));
        return context(payload.at("context"), sheet).alert();
    }

    /** {@return the rule, and of its alerts which} */
    private static Optional<String> pair(Payload rule, Payload alert) {
        return AlertSheet.said(rule)
                .map(id -> AlertSheet.said(alert).map(which -> id + " " + which).orElse(id));
    }

    private static AlertSheet context(Payload context, AlertSheet sheet) {
        return sheet.summary(context.at("reason"), context.at("title"))
                .description(context.at("message"))
                .host(context.at("host").isObject() ? context.at("host").at("name") : context.at("host"))
                .value(context.at("value").isObject() ? context.at("value").at("condition0") : context.at("value"))
                .note(AlertField.THRESHOLD, threshold(context), context.at("threshold"))
                .link(LinkKind.ALERT, "Alert", context.at("alertDetailsUrl"))
                .link(LinkKind.GRAPH, "Query", context.at("link"));
    }

    private static Optional<String> threshold(Payload context) {
        Payload threshold = context.at("threshold");
        return Words.single(threshold).flatMap(AlertSheet::said).or(() -> AlertSheet.said(threshold));
    }

    private static Optional<Alert> elastAlert(Payload payload, PayloadProblems problems) {
        Payload match = payload.at("match_body");
        return new AlertSheet(NAME, payload, problems)
                .name(payload.at("rule_name"))
                .status(AlertStatus.FIRING, payload.at("alert_time"))
                .started(
                        payload.has(List.of("match_time")) ? payload.at("match_time") : payload.at("alert_time"),
                        TimeForm.OFFSET)
                .fingerprint(payload.at("rule_name"))
                .host(match.at("host").isObject() ? match.at("host").at("name") : match.at("host"))
                .description(match.at("message"))
                .label("hits", match.at("num_hits"))
                .alert();
    }
}
