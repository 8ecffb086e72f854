package io.github.rca4j.draft.format;

import io.github.rca4j.draft.Alert;
import io.github.rca4j.draft.AlertField;
import io.github.rca4j.draft.AlertFormat;
import io.github.rca4j.draft.AlertPayloadException;
import io.github.rca4j.draft.AlertStatus;
import io.github.rca4j.draft.Confidence;
import io.github.rca4j.draft.Payload;
import io.github.rca4j.draft.PayloadProblems;
import io.github.rca4j.draft.PayloadShape;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An alarm of Amazon CloudWatch that changed its state, as CloudWatch publishes it and as Amazon EventBridge passes it on.
 * {@link SnsFormat} opens the envelope of Amazon SNS.
 *
 * <p>An alarm has no severity. What tells of {@code ALARM} has its start, what tells of {@code OK} its end, unless
 * it says that there was no alarm before. Other events of
 * AWS are refused by name.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AlarmThatSendsEmail.html">Amazon's own
 *     description</a>
 * @since 0.1
 */
public final class CloudWatchFormat implements AlertFormat {
    static final String NAME = "cloudwatch";
    private static final PayloadShape ALARM =
            PayloadShape.of("an alarm of CloudWatch", "/AlarmName", "/NewStateValue", "/StateChangeTime");
    private static final PayloadShape EVENT = PayloadShape.of("an event of EventBridge", "/detail-type", "/detail");
    private static final List<PayloadShape> SHAPES = List.of(ALARM, EVENT);
    private static final String STATE_CHANGE = "CloudWatch Alarm State Change";
    private static final Map<String, AlertStatus> STATES = Map.of(
            "alarm", AlertStatus.FIRING,
            "ok", AlertStatus.RESOLVED,
            "insufficient_data", AlertStatus.UNKNOWN);

    /** Has nothing to configure. */
    public CloudWatchFormat() {}

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
        boolean alarm = payload.has(List.of("AlarmName")) && payload.has(List.of("NewStateValue"));
        return Shapes.certain(alarm || EVENT.fits(payload));
    }

    @Override
    public List<Alert> read(Payload payload) {
        if (payload.has(List.of("AlarmName"))) {
            return Shapes.one(payload, problems -> alarm(payload, problems));
        }
        if (!EVENT.fits(payload)) {
            throw Shapes.unknown(payload, SHAPES);
        }
        Payload type = payload.at("detail-type");
        if (type.text().filter(STATE_CHANGE::equals).isEmpty()) {
            throw AlertPayloadException.noAlert(payload, "the event " + type.describe() + " of AWS", ALARM.what());
        }
        return Shapes.one(payload, problems -> event(payload, problems));
    }

    private static Optional<Alert> alarm(Payload payload, PayloadProblems problems) {
        Payload trigger = payload.at("Trigger");
        Payload metric = metric(trigger);
        AlertSheet sheet = sheet(
                        payload,
                        payload.at("NewStateValue"),
                        payload.at("OldStateValue"),
                        payload.at("StateChangeTime"),
                        problems)
                .name(payload.at("AlarmName"))
                .summary(payload.at("NewStateReason"))
                .description(payload.at("AlarmDescription"))
                .note(
                        AlertField.VALUE,
                        payload.at("NewStateReason").text().flatMap(AlarmReason::figure),
                        payload.at("NewStateReason"))
                .service(metric.at("Namespace"))
                .note(
                        AlertField.THRESHOLD,
                        Words.threshold(trigger.at("ComparisonOperator"), trigger.at("Threshold")),
                        trigger.at("Threshold"))
                .fingerprint(payload.at("AlarmArn"))
                .note(AlertField.FINGERPRINT, Optional.of(withoutArn(payload)), payload.at("AlarmName"))
                .label("account", payload.at("AWSAccountId"))
                .label("region", payload.at("Region"))
                .label("metric", metric.at("MetricName"));
        return dimensions(metric.at("Dimensions"), sheet).alert();
    }

    /** {@return what names an alarm, in older bodies that do not have its resource name} */
    private static String withoutArn(Payload payload) {
        return Stream.of("AWSAccountId", "Region", "AlarmName")
                .map(member -> AlertSheet.said(payload.at(member)).orElse(""))
                .collect(Collectors.joining(" "));
    }

    /** {@return the one metric of an alarm; an alarm on a formula of metrics names them in a list} */
    private static Payload metric(Payload trigger) {
        List<Payload> metrics = trigger.at("Metrics").elements().stream()
                .map(metric -> metric.at("MetricStat").at("Metric"))
                .filter(Payload::isPresent)
                .toList();
        return metrics.size() == 1 ? metrics.get(0) : trigger;
    }

    /** An alarm that is new says that all is well: what was no alarm before has not ended. */
    private static AlertSheet sheet(
            Payload payload, Payload state, Payload before, Payload changed, PayloadProblems problems) {
        Optional<OffsetDateTime> time = TimeForm.OFFSET.read(changed, "when the state changed", problems);
        AlertSheet sheet = new AlertSheet(NAME, payload, problems).status(state, STATES);
        boolean fired = AlertSheet.said(before)
                .map(Words::lower)
                .filter(word -> !word.equals("alarm"))
                .isEmpty();
        if (sheet.status().equals(Optional.of(AlertStatus.RESOLVED)) && !fired) {
            return sheet.status(AlertStatus.UNKNOWN, state).event(time, "OK, and no alarm before", changed);
        }
        switch (sheet.status().orElse(AlertStatus.FIRING)) {
            case FIRING -> sheet.started(time, changed);
            case RESOLVED -> sheet.ended(time, changed);
            case UNKNOWN -> sheet.event(time, "insufficient data", changed);
        }
        return sheet;
    }

    private static AlertSheet dimensions(Payload dimensions, AlertSheet sheet) {
        for (Payload dimension : dimensions.elements()) {
            AlertSheet.said(dimension.at("name")).ifPresent(name -> {
                sheet.label(name, dimension.at("value"));
                if (name.equals("InstanceId")) {
                    sheet.host(dimension.at("value"));
                }
            });
        }
        return sheet;
    }

    private static Optional<Alert> event(Payload payload, PayloadProblems problems) {
        Payload detail = payload.at("detail");
        Payload state = detail.at("state");
        Payload metric = Words.single(detail.at("configuration").at("metrics"))
                .map(m -> m.at("metricStat").at("metric"))
                .orElse(detail.at("configuration").at("metrics"));
        Payload before = detail.at("previousState").at("value");
        AlertSheet sheet = sheet(payload, state.at("value"), before, state.at("timestamp"), problems)
                .name(detail.at("alarmName"))
                .summary(state.at("reason"))
                .description(detail.at("configuration").at("description"))
                .note(AlertField.VALUE, state.at("reason").text().flatMap(AlarmReason::figure), state.at("reason"))
                .service(metric.at("namespace"))
                .fingerprint(Words.single(payload.at("resources")).orElse(payload.at("resources")))
                .label("account", payload.at("account"))
                .label("region", payload.at("region"))
                .label("metric", metric.at("name"))
                .labels(metric.at("dimensions"));
        return sheet.host(metric.at("dimensions").at("InstanceId")).alert();
    }
}
